export const DOCTOR_HELP = `Usage: pulumi-wuying doctor [OPTION]...

Says whether this machine and this account are ready for the package, and what to do where
they are not. It only reads, and shows no secret.

  npx pulumi-wuying doctor                           with the settings of the environment
  npx pulumi-wuying doctor --region cn-shanghai      for another region
  cd my-project && npx pulumi-wuying doctor          with the configuration of its stack
  npx pulumi-wuying doctor --cwd infra --stack prod  of another project and stack
  npx pulumi-wuying doctor --json | jq '.checks[] | select(.status == "problem")'

It looks at
  Node.js              its version
  pulumi               whether it can be run
  journal              whether its folder can be written, and whether it has creates in progress
  configuration        of the stack, in the folder of a Pulumi project
  region               which one is called, and who says so
  credentials          where the access key comes from, and whether the API takes it
  endpoint             of both products: whether it answers
  clock                against the time in the answers
  service-linked role  as far as the account shows it: the API cannot look at it
  reads                of both products: which listings are refused. Changes are not tried

Options:
  --cwd FOLDER      the folder of the Pulumi project, if any (default: this one)
  --stack NAME      the stack whose configuration counts (default: the one that is selected)
  --region REGION   the region to look in (default: the stack's wuying:region, or
                    WUYING_REGION)
  --endpoint URL    where to call instead of the region's endpoints (default: the stack's, or
                    WUYING_ENDPOINT)
  --json            one JSON object: "checks", a list with "check", "status" (ok, problem or
                    unknown), "detail" and, where there is something to do, "advice"
  -h, --help        this text

Exit code: 0 no problem was found, 1 a problem was found, 2 wrong call. What is not known is
no problem.
`;
