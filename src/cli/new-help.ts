export const NEW_HELP = `Usage: pulumi-wuying new [EXAMPLE] [OPTION]...

Writes a project of your own from an example (default: quickstart), and says how to bring it
up on the emulator, which takes no account, and what changes for the cloud.

  npx pulumi-wuying new --list
  npx pulumi-wuying new
  npx pulumi-wuying new design-studio --dir studio

It only writes files, and only into a folder that is new or empty, where .git does not count.
It installs nothing and calls nobody.

Options:
  --list            the examples, with a line about each
  --dir FOLDER      where to write (default: a folder with the name of the example)
  --name NAME       the name of the project (default: the name of the folder)
  --json            one JSON object: "example", "description", "name", "folder", "files",
                    "commands" (the lines that bring it up on the emulator) and "cloud" (what
                    changes for the cloud). With --list "examples", a list with "name" and
                    "description"
  -h, --help        this text

Exit code: 0, 1 when the files cannot be written, 2 for a wrong call or a folder that is not
empty.
`;
