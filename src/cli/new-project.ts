import { posix } from "node:path";
import { packageVersion } from "../package-version";
import { type ExampleFile, filesOfExample, projectNameOf } from "./new-examples";

/** What a first try leaves in the folder. npm packs no `.gitignore`, so an example cannot bring its own. */
const GITIGNORE: ExampleFile = {
  path: ".gitignore",
  text: "node_modules/\n# The state and the emulated account of a first try.\n.pulumi/\naccount.json\n",
};

/** The files of a project of its own, made of an example. */
export function filesOfProject(example: string, name: string): ExampleFile[] {
  const own = new RegExp(`\\b${projectNameOf(example)}\\b`, "g");
  const files = filesOfExample(example).map(({ path, text }) => ({
    path,
    text: adapted(example, path, text).replace(own, name),
  }));
  return [GITIGNORE, ...files];
}

function adapted(example: string, path: string, text: string): string {
  if (path.endsWith("package.json")) {
    return text.replace(/("pulumi-wuying": )"[^"]*"/, `$1"^${packageVersion()}"`);
  }
  return path === "README.md" ? linkedFromProject(example, text) : text;
}

/** Pages that lie beside the example come with the installed package. */
const linkedFromProject = (example: string, text: string): string =>
  text.replace(/(?<=\]\()\.\.\/[^)]*/g, (link) =>
    posix.join("node_modules/pulumi-wuying/examples", example, link),
  );
