export const EMULATOR_HELP = `Usage: pulumi-wuying emulator [OPTION]...

Serves gws and appstream-center on one port of 127.0.0.1. The first line on standard
output is one JSON object with "endpoint", "accessKeyId" and "accessKeySecret"; anything
else goes to standard error. SIGTERM or Ctrl-C stops it.

Options:
  --port N                  listen on this port (default: a free one)
  --state FILE              keep the account in FILE, and carry on from it if it exists
  --time-scale X            real seconds per emulated second (default 1): with 0.01 a
                            documented minute takes 0.6 s
  --access-key-id ID        the key pair to take (default: a random one); give both
  --access-key-secret SECRET
  --seed N                  make ids and durations repeat (default 1)
  --rate-limit N            throttle above N calls per second and operation (default: no)
  --quirks LIST             ways in which real answers differ from the SDK's types,
                            separated by commas: strings
  -h, --help                this text

A program finds it through its configuration:
  pulumi config set wuying:endpoint http://127.0.0.1:PORT
  pulumi config set wuying:accessKeyId ID
  pulumi config set --secret wuying:accessKeySecret SECRET

To look inside, and to make things go wrong:
  curl http://127.0.0.1:PORT/_emulator/state
  curl http://127.0.0.1:PORT/_emulator/calls
  curl http://127.0.0.1:PORT/_emulator/faults \\
    -d '{"operation":"CreateCluster","when":"after","kind":"reset"}'
  curl -X PATCH http://127.0.0.1:PORT/_emulator/objects/ID -d '{"Name":"changed"}'

More in docs/emulator.md of the package.
`;
