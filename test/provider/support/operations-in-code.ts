import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import * as appstream from "../../../src/api/generated/appstream";
import * as gws from "../../../src/api/generated/gws";

const PROVIDER = join(__dirname, "../../../src/provider");
const OPERATIONS: Readonly<Record<string, object>> = { gws: gws.operations, appstream: appstream.operations };

interface Source {
  readonly topLevel: ReadonlyMap<string, ts.Node>;
  /** Where a name comes from: another file of the provider, and what it is called there. */
  readonly imports: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

/**
 * The operations that the code of a resource type names, in its declaration and in all that it uses from there on,
 * whether or not they are called in a given life.
 */
export function operationsInCode(token: string): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (file: string, name: string): void => {
    const key = `${file} ${name}`;
    const source = sources.get(file);
    if (source === undefined || seen.has(key)) {
      return;
    }
    seen.add(key);
    const from = source.imports.get(name);
    const node = source.topLevel.get(name);
    if (from !== undefined) {
      follow(from.file, from.name);
    } else if (node !== undefined) {
      visit(node, (used) => follow(file, used), found);
    }
  };
  const { file, name } = declared(token);
  follow(file, name);
  return [...found].sort();
}

function visit(node: ts.Node, use: (name: string) => void, found: Set<string>): void {
  if (ts.isTypeNode(node)) {
    return;
  }
  if (ts.isPropertyAccessExpression(node)) {
    if (ts.isIdentifier(node.expression) && node.name.text in (OPERATIONS[node.expression.text] ?? {})) {
      found.add(node.name.text);
    }
    visit(node.expression, use, found);
  } else if (ts.isPropertyAssignment(node)) {
    visit(node.initializer, use, found);
  } else if (ts.isIdentifier(node)) {
    use(node.text);
  } else {
    ts.forEachChild(node, (child) => visit(child, use, found));
  }
}

/** The file and the name of the declaration with a token. */
function declared(token: string): { readonly file: string; readonly name: string } {
  for (const [file, { topLevel }] of sources) {
    for (const [name, node] of topLevel) {
      if (
        ts.isVariableDeclaration(node) &&
        node.initializer !== undefined &&
        tokenIn(node.initializer) === token
      ) {
        return { file, name };
      }
    }
  }
  throw new Error(`no source declares ${token}`);
}

/** The token of an object that is a declaration, or that one is made from. */
function tokenIn(node: ts.Expression): string | undefined {
  const [argument] = ts.isCallExpression(node) ? node.arguments : [node];
  if (argument === undefined || !ts.isObjectLiteralExpression(argument)) {
    return undefined;
  }
  for (const property of argument.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === "token") {
      return ts.isStringLiteral(property.initializer) ? property.initializer.text : undefined;
    }
  }
  return undefined;
}

function sourceOf(file: string): Source {
  const text = readFileSync(file, "utf8");
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const topLevel = new Map<string, ts.Node>();
  const imports = new Map<string, { readonly file: string; readonly name: string }>();
  for (const statement of statements) {
    if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        topLevel.set(declaration.name.getText(), declaration);
      }
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      topLevel.set(statement.name?.text ?? "", statement);
    } else if (ts.isImportDeclaration(statement)) {
      const from = join(dirname(file), `${(statement.moduleSpecifier as ts.StringLiteral).text}.ts`);
      const bindings = statement.importClause?.namedBindings;
      for (const { name, propertyName } of bindings && ts.isNamedImports(bindings) ? bindings.elements : []) {
        imports.set(name.text, { file: from, name: (propertyName ?? name).text });
      }
    }
  }
  return { topLevel, imports };
}

const sources: ReadonlyMap<string, Source> = new Map(
  readdirSync(PROVIDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [join(PROVIDER, name), sourceOf(join(PROVIDER, name))]),
);
