export const EMULATOR_HELP = `Usage: pulumi-wuying emulator [OPTION]... [-- COMMAND [ARGUMENT]...]

Serves gws and appstream-center on one port of 127.0.0.1.

With a command, it runs that command and ends with it, with the same exit code (127 when
there is no such command):
  npx pulumi-wuying emulator --time-scale 0.01 -- pulumi up
  npx pulumi-wuying emulator --time-scale 0.01 -- sh -ec 'pulumi up --yes; pulumi preview'
A Pulumi program, and a plain script with this package, find the emulator by variables that
are set for the command: WUYING_ENDPOINT, ALIBABA_CLOUD_ACCESS_KEY_ID,
ALIBABA_CLOUD_ACCESS_KEY_SECRET, and WUYING_REGION (cn-hangzhou) where it is not set. The
configuration of a stack wins over them: wuying:endpoint, wuying:accessKeyId and the like
must not be set there.

Without a command, the first line on standard output is one JSON object with "endpoint",
"accessKeyId" and "accessKeySecret"; anything else goes to standard error. SIGTERM or
Ctrl-C stops it.

Options:
  --port N                  listen on this port (default: a free one)
  --state FILE              keep the account in FILE, and carry on from it if it exists
  --time-scale X            real seconds per emulated second (default 1): with 0.01 a
                            documented minute takes 0.6 s
  --access-key-id ID        the key pair to take (default: a random one); give both
  --access-key-secret SECRET
  --seed N                  make ids and durations repeat (default 1)
  --rate-limit N            throttle above N calls per second and operation (default: no)
  --listing-lag SECONDS     listings show every change so many real seconds later (default: at
                            once)
  --quirks LIST             ways in which real answers differ from the SDK's types,
                            separated by commas: strings
  -h, --help                this text

Without a command, a program finds it through its configuration:
  pulumi config set wuying:endpoint http://127.0.0.1:PORT
  pulumi config set wuying:accessKeyId ID
  pulumi config set --secret wuying:accessKeySecret SECRET

To look inside, and to make things go wrong: open http://127.0.0.1:PORT/ in a browser, or
  curl http://127.0.0.1:PORT/_emulator/health
  curl http://127.0.0.1:PORT/_emulator/state
  curl http://127.0.0.1:PORT/_emulator/calls
  curl http://127.0.0.1:PORT/_emulator/faults \\
    -d '{"operation":"CreateCluster","when":"after","kind":"reset"}'
  curl -X PUT http://127.0.0.1:PORT/_emulator/listing-lag -d '{"seconds":3}'
  curl -X PATCH http://127.0.0.1:PORT/_emulator/objects/ID -d '{"Name":"changed"}'

More in docs/emulator.md of the package.
`;
