import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

const ROOT = join(__dirname, "../..");
/** Where the declarations seem to lie. The folder is not on the disk; from there they find node_modules as the sources do. */
const DECLARATIONS = join(ROOT, ".declarations");

/**
 * The exported names of every entry point of the package with their signatures, in the order of the alphabet and
 * without comments. Behind those of each entry point are the types that they are made of and that no name leads to.
 */
export function publicApi(): string {
  const entries = entryPoints();
  const parsed = new Map<string, ts.SourceFile>();
  const sources = ts.createProgram(
    entries.map(({ file }) => join(ROOT, "src", `${file}.ts`)),
    OPTIONS,
    hostOf(parsed),
  );
  const declarations = new Map<string, string>();
  sources.emit(undefined, (path, text) => void declarations.set(path, text), undefined, true);
  const paths = entries.map(({ file }) => join(DECLARATIONS, `${file}.d.ts`));
  const program = ts.createProgram(paths, OPTIONS, hostOf(parsed, declarations));
  return `${entries.map(({ name }, index) => section(program, name, paths[index] ?? "")).join("\n\n")}\n`;
}

interface EntryPoint {
  /** What a program imports. */
  readonly name: string;
  /** The module below `src`, without its ending. */
  readonly file: string;
}

function entryPoints(): EntryPoint[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
  };
  return Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === "string"
      ? []
      : [
          {
            name: path.replace(/^\./, manifest.name),
            file: target.types.replace(/^\.\/dist\//, "").replace(/\.d\.ts$/, ""),
          },
        ],
  );
}

const OPTIONS: ts.CompilerOptions = {
  ...settings(),
  allowJs: false,
  checkJs: false,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  removeComments: true,
  rootDir: join(ROOT, "src"),
  outDir: DECLARATIONS,
  types: ["node"],
};

function settings(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT).options;
}

/** `parsed` is shared, since both programs look at the same libraries; `texts` are files that are not on the disk. */
function hostOf(
  parsed: Map<string, ts.SourceFile>,
  texts: ReadonlyMap<string, string> = new Map(),
): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, directoryExists, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) =>
    [...texts.keys()].some((each) => each.startsWith(`${path}/`)) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, options, onError) => {
    const file = parsed.get(path) ?? getSourceFile(path, options, onError);
    if (file) {
      parsed.set(path, file);
    }
    return file;
  };
  return host;
}

/** A name that a program can write, and what it stands for. */
interface Named {
  readonly name: string;
  readonly symbol: ts.Symbol;
}

function section(program: ts.Program, title: string, path: string): string {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) {
    throw new Error(`${title}: ${path} exports nothing`);
  }
  const exported = exportsOf(checker, module);
  const hidden = hiddenBehind(checker, exported);
  const parts = [`# ${title}`, ...texts(exported)];
  if (hidden.length > 0) {
    parts.push(`## Behind ${title}, not exported`, ...texts(hidden));
  }
  return parts.join("\n\n");
}

/** All names of a module, those of the modules that it exports as a whole with their name in front. */
function exportsOf(checker: ts.TypeChecker, module: ts.Symbol, prefix = ""): Named[] {
  return checker.getExportsOfModule(module).flatMap((each) => {
    const symbol = resolved(checker, each);
    const name = `${prefix}${each.name}`;
    return symbol.flags & ts.SymbolFlags.ValueModule
      ? exportsOf(checker, symbol, `${name}.`)
      : [{ name, symbol }];
  });
}

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** What the signatures speak of, and what that speaks of in turn, without what is exported. */
function hiddenBehind(checker: ts.TypeChecker, exported: readonly Named[]): Named[] {
  const seen = new Set(exported.map(({ symbol }) => symbol));
  const hidden: Named[] = [];
  const look = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol) {
      meet(resolved(checker, symbol));
    }
    ts.forEachChild(node, look);
  };
  const meet = (symbol: ts.Symbol): void => {
    if (seen.has(symbol) || !isOfPackage(symbol)) {
      return;
    }
    seen.add(symbol);
    hidden.push({ name: symbol.name, symbol });
    declarationsOf(symbol).forEach(look);
  };
  for (const { symbol } of exported) {
    declarationsOf(symbol).forEach(look);
  }
  return hidden;
}

/** Whether a name is declared at the top of one of the package's own modules. */
const isOfPackage = (symbol: ts.Symbol): boolean =>
  declarationsOf(symbol).some(
    (node) =>
      node.getSourceFile().fileName.startsWith(DECLARATIONS) &&
      !ts.isSourceFile(node) &&
      ts.isSourceFile(statementOf(node).parent),
  );

const declarationsOf = ({ declarations = [] }: ts.Symbol): readonly ts.Declaration[] => declarations;

/** A variable is declared within a statement, all else is one. */
const statementOf = (node: ts.Node): ts.Node => (ts.isVariableDeclaration(node) ? node.parent.parent : node);

const printer = ts.createPrinter({ removeComments: true });

function texts(named: readonly Named[]): string[] {
  return named
    .flatMap(({ name, symbol }) => declarationsOf(symbol).map((node) => ({ name, text: textOf(name, node) })))
    .sort((a, b) => compare(a.name, b.name) || compare(a.text, b.text))
    .map(({ text }) => text);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The declaration with the name by which a program knows it, whatever file it and what it speaks of lie in. */
function textOf(name: string, node: ts.Declaration): string {
  const statement = statementOf(node);
  const text = printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile());
  const own = ts.getNameOfDeclaration(node)?.getText() ?? name;
  const plain = text
    .replace(/^(export |declare )+/, "")
    .replaceAll(/import\("\.[^"]*"\)\./g, "")
    .replaceAll('import("@pulumi/pulumi").', "pulumi.");
  return name === own ? plain : plain.replace(new RegExp(`\\b${own}\\b`), name);
}
