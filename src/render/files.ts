import { renderClass, renderIndex } from "./class";
import { type Described, kebab, nameOf } from "./described";
import { exampleFor } from "./examples";
import type { Example } from "./examples/example";
import { renderIndexPage, renderPage } from "./page";
import { pictureOf, renderPicture } from "./states";

/** Every file that follows from the declarations: its path in the repository, and its text. */
export function renderFiles(
  all: readonly Described[],
  example: (described: Described) => Example = exampleFor,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const modules = new Map<string, Described[]>();
  for (const described of all) {
    const { module, type } = nameOf(described);
    const name = kebab(type);
    files.set(`src/${module}/generated/${name}.ts`, renderClass(described));
    files.set(`docs/reference/${module}/${name}.md`, renderPage(described, example(described)));
    const picture = renderPicture(described);
    if (picture !== undefined) {
      files.set(`docs/reference/${module}/${pictureOf(described)}`, picture);
    }
    modules.set(module, [...(modules.get(module) ?? []), described]);
  }
  for (const [module, described] of modules) {
    files.set(`src/${module}/generated/index.ts`, renderIndex(described));
  }
  return files.set("docs/reference/README.md", renderIndexPage(all));
}
