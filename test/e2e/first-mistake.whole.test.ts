import { describeFirstMistakes } from "./support/first-mistake";
import { nodeFolders } from "./support/node-versions";

jest.setTimeout(900_000);

const VERSIONS = ["20.20.2", "22.23.3", "24.21.0"];

let folders: Readonly<Record<string, string>>;
beforeAll(() => {
  folders = nodeFolders(VERSIONS);
});

for (const version of VERSIONS) {
  describeFirstMistakes(version, () => folders[version] ?? "");
}
