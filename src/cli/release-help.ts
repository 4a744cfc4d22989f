export const RELEASE_HELP = `Usage: pulumi-wuying release [OPTION]...

Lets go of objects that a stack has adopted: it takes them out of the stack's state, and
leaves them in the cloud as they are. It calls no API of the cloud. Without --yes it only
says what would go.

  1. npx pulumi-wuying release           says what would go
  2. npx pulumi-wuying release --yes     takes it out of the state of the stack
  3. take it out of the program too: with adoptId there, the next "pulumi up" adopts it again

  npx pulumi-wuying release --kind gws:Instance --name '^desk-'
  npx pulumi-wuying release --id i-1234 --yes
  npx pulumi-wuying release --created    also what the stack has made itself
  npx pulumi-wuying release --cwd infra --stack prod

What something else uses that stays in the stack, stays too, such as a cluster with a desktop
that is not let go of. Protection does not matter: nothing is deleted.

Options:
  --kind KIND       only this type, such as gws:Instance; again for more
  --name REGEX      the name of the resource or of the object matches
  --id ID           only this object; again for more
  --created         also what the stack has made, and not adopted. The next "pulumi up" of a
                    program that has it makes another one
  --cwd FOLDER      the folder of the Pulumi project (default: this one)
  --stack NAME      the stack (default: the one that is selected)
  --yes             let go
  --json            one JSON object: "objects", a list with "kind", "id", "resource", "urn",
                    "result" (wouldRelease, released or kept) and "reason"
  -h, --help        this text

Exit code: 0 nothing that fits is in the stack any more, 3 something that fits is: nothing was
to go, or it has to stay; 1 pulumi failed, 2 wrong call.
`;
