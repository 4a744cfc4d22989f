export const SWEEP_HELP = `Usage: pulumi-wuying sweep (--prefix TEXT | --tag KEY=VALUE)... --older-than AGE [OPTION]...

Deletes what tests and trials have left in the account: objects whose name begins with a
prefix, or that have a tag, and that are old enough. Without --yes it only says what it would
delete.

  npx pulumi-wuying sweep --prefix ci- --older-than 2d          says what would go
  npx pulumi-wuying sweep --prefix ci- --older-than 2d --yes    deletes it
  npx pulumi-wuying sweep --tag purpose=trial --older-than 12h
  npx pulumi-wuying sweep --prefix ci- --older-than 2d --kind gws:Instance --kind gws:Image
  npx pulumi-wuying sweep --prefix ci- --older-than 2d --id i-1234 --yes

What uses another object goes before it: desktops before their cluster and their image,
groups and workstations before their image. What stays, although it fits:
  - an object that somebody has: a machine with a user, a group with users or user groups
  - an object that is paid for in advance, or whose age the cloud does not say
  - an object that is used by something that stays, or that does not fit
--id lets one of the first two go. Where a kind of object cannot be listed, nothing is
deleted: it is not known then what is in use. Pulumi does not learn of what goes: "pulumi
refresh" tells the stacks that have it in their state.

Options:
  --prefix TEXT     the names begin with this; again for more, of which one is enough
  --tag KEY=VALUE   the objects have this tag; again for more, of which all are needed. The
                    types with the property "tags" have tags: groups, workstations and images
                    of App Streaming
  --older-than AGE  made this long ago or longer, such as 2d, 12h, 1d12h or 30m
  --kind KIND       only objects of this type, such as gws:Instance; again for more
  --id ID           an object that may go although it is protected; again for more. It has to
                    fit all the same
  --yes             delete
  --region REGION   the region to look in (default: WUYING_REGION); again for more
  --endpoint URL    where to call instead of the region's endpoints (default:
                    WUYING_ENDPOINT)
  --json            one JSON object: "objects", a list with "kind", "id", "name", "region" (of
                    cloud desktops), "createdAt", "result" (wouldDelete, deleted, kept or
                    failed) and "reason"; and "failures", a list with "region", "product" and
                    "message"
  -h, --help        this text

The access key is that of the environment (ALIBABA_CLOUD_ACCESS_KEY_ID and
ALIBABA_CLOUD_ACCESS_KEY_SECRET), or what else @alicloud/credentials finds. The settings of
a stack are not read.

Exit code: 0 nothing that fits is left, 1 an error or a wrong call, 2 something that fits is
left: nothing was to be deleted, or it has to stay.
`;
