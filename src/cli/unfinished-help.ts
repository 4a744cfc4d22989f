export const UNFINISHED_HELP = `Usage: pulumi-wuying unfinished [OPTION]...

Lists what runs that were killed may have left behind: objects of the account that carry
the mark of an unfinished create (the name pulumi-<20 hex>, for App Streaming images the
tag pulumi-owner), and creates that are noted in this machine's journal. It only reads.

"pulumi up" finds such an object by itself, as long as its resource is in the program. This
command is for those whose resource was taken out of the program, or whose stack was
destroyed, right after the kill: Pulumi looks for them no more.

  1. Wait until no "pulumi up" runs: one that runs has such objects too.
  2. Run "pulumi up" of the stacks: it goes on with what is still in their programs, also
     after an error.
  3. Delete what is listed then, and wanted by nobody, in the console.

Options:
  --region REGION   the region to look in (default: WUYING_REGION)
  --endpoint URL    where to call instead of the region's endpoints (default:
                    WUYING_ENDPOINT)
  --json            one JSON object: "unfinished", a list with "kind", "id", "createdAt",
                    "foundBy", "notedAt", "file" and "candidates", as far as they are
                    known; and "failures", a list with "product" and "message"
  -h, --help        this text

The access key is that of the environment (ALIBABA_CLOUD_ACCESS_KEY_ID and
ALIBABA_CLOUD_ACCESS_KEY_SECRET), or what else @alicloud/credentials finds. The settings of
a stack are not read. The journal is in $WUYING_JOURNAL_DIR/creates, or where that is not set in
$PULUMI_HOME/wuying/creates or ~/.pulumi/wuying/creates.

Exit code: 0 nothing is unfinished, 3 something is, 1 not everything could be listed,
2 wrong call.
`;
