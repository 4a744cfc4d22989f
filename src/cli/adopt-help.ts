export const ADOPT_HELP = `Usage: pulumi-wuying adopt [OPTION]...

Writes a Pulumi program in TypeScript that takes over what an account has already: desktops
and their clusters and images, App Streaming groups, workstations and browsers. It only reads.

  1. npx pulumi-wuying adopt --out index.ts    in the folder of a Pulumi project
  2. pulumi preview                            says "adopts …" for each, and no "changes it"
  3. pulumi up                                 calls nothing that changes; from then on the
                                               stack has them
  and back: npx pulumi-wuying release

  npx pulumi-wuying adopt                                     on standard output
  npx pulumi-wuying adopt --kind gws:Cluster --kind gws:Instance --out desktops.ts
  npx pulumi-wuying adopt --cluster studio --into index.ts    adds what index.ts lacks
  npx pulumi-wuying adopt --name '^render-' --user alice
  npx pulumi-wuying adopt --region cn-hangzhou --region cn-shanghai
  npx pulumi-wuying adopt --set gws:Instance.systemDiskSize=80

Alike objects become a table and a loop, and what names another object names its variable.
Everything in the program has adoptId, which protects it from deletion. What the cloud does
not tell and the program cannot do without, such as the kind of a cluster, is asked for at a
terminal. Left open, or without a terminal, the program reads it from the configuration of
the stack, and pulumi refuses to run until it is there. --set gives it beforehand.

Which objects (all that is given has to fit):
  --kind KIND       only this type, such as gws:Instance; again for more
  --name REGEX      the name matches, such as '^render-'
  --tag KEY=VALUE   it has this tag; again for more, of which all are needed. The types with
                    the property "tags" have tags
  --cluster NAME    this cluster and its desktops, by name or id; again for more
  --user NAME       it is this user's, or the user may connect; again for more
  --region REGION   the region to look in (default: WUYING_REGION); again for more, or "all".
                    With more than one, the first is that of the stack, and what is elsewhere
                    says so by its property "region"

Options:
  --out FILE        write the program there; there must be no such file yet
  --into FILE       add to the program there what it does not adopt yet
  --set NAME=VALUE  a value that the cloud does not tell; again for more. NAME is a property
                    for all that lack it, such as systemDiskSize; gws:Instance.systemDiskSize
                    for one type; i-1234.systemDiskSize for one object
  --endpoint URL    where to call instead of the region's endpoints (default:
                    WUYING_ENDPOINT)
  --json            one JSON object instead: "program"; "objects", a list with "kind", "id",
                    "name", "region" and "resource"; "missing", a list with "kind",
                    "property", "configuration", "secret" and "ids"; "leftOut" and "dropped",
                    lists with "kind", "id" and "because"; "failures"
  -h, --help        this text

Left out, each with the reason: what is broken, and what killed runs have left unfinished
(see "unfinished"). The power state is not taken over, nor what takes a call for each machine
to read: the graphics policy of desktops and the tags of workstations. What the program does
not say stays as it is. Images of the vendor's are not taken over.

The access key is that of the environment (ALIBABA_CLOUD_ACCESS_KEY_ID and
ALIBABA_CLOUD_ACCESS_KEY_SECRET), or what else @alicloud/credentials finds. The settings of
a stack are not read.

Exit code: 0 the program is whole, or nothing fits; 3 it reads values from the configuration
that are still to be given; 1 not everything could be listed, and nothing is written; 2 wrong
call.
`;
