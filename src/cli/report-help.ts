export const REPORT_HELP = `Usage: pulumi-wuying report [OPTION]... [FILE]
       pulumi-wuying report [OPTION]... -- COMMAND [ARGUMENT]...

Says what a preview means for people: who is signed out, who loses what is stored, which
policies get looser, what it costs. The report is Markdown for a pull request; its first line
is a hidden marker by which a comment is found and updated.

It reads what "pulumi preview --json" writes, from a file or from standard input:
  pulumi preview --json --show-sames | npx pulumi-wuying report
  npx pulumi-wuying report preview.json --format text
or runs the preview itself, and adds these two flags:
  npx pulumi-wuying report -- pulumi preview --stack dev
With --show-sames, people are counted who use what changes through what stays.

In CI, the exit code tells whether the plan may go on:
  npx pulumi-wuying report --fail-on dataLoss,looser --out report.md -- pulumi preview

Options:
  --format FORMAT   markdown (default), json or text
  --json            the same as --format json
  --out FILE        write the report to FILE, and its summary line to standard output
  --fail-on LIST    exit with 2 when the plan has one of these, separated by commas:
                    dataLoss  what people have stored is lost
                    replace   an object is replaced
                    signOut   people are signed out, or worse
                    restart   sessions are interrupted by a restart, or worse
                    looser    a policy of what is there gets looser, or may
                    cost      the plan costs more, or a price is unknown (looks prices up)
  --budget N        exit with 2 when the first month of what the plan adds costs more than
                    N, or a price is unknown (looks prices up)
  --live            look up how many sessions are open now that the plan disturbs
  --price           look up what the plan buys
  --show-users      name the people whom the plan disturbs, not only how many they are
  --config FILE     take rules from FILE (default: wuying.report.json, if it is there)
  --cwd FOLDER      the folder of the Pulumi project, whose configuration --live and --price
                    read (default: this one)
  -h, --help        this text

The file of rules is one JSON object. What the command line says wins over it:
  {"failOn": ["dataLoss", "looser"], "budget": 500, "live": true}
It knows failOn, budget, live, showUsers and price.

Exit code: 0 well; 1 the preview failed, could not be read, or this call is wrong; 2 a rule
of --fail-on or --budget stops the plan.

More in docs/report.md of the package.
`;
