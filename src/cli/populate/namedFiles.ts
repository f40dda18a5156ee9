import { ownEntry } from "../../base/ownEntry.ts";
import { type CatalogueParameter, catalogueCmdlet } from "../../command/catalogue/catalogue.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { Command, CommandElement } from "../../syntax/ast/commands.ts";
import type { InvokeMemberExpression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { AssignmentStatement, ForEachStatement } from "../../syntax/ast/statements.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import { type ConstantTexts, constantTexts, textsOf, variableIn } from "./constantTexts.ts";
import { givenArguments } from "./givenArguments.ts";

/** What a column of a table gives its values to. */
export interface ColumnUse {
  readonly cmdlet: string;
  readonly parameter: CatalogueParameter;
}

/** The files that a script names by constant paths. */
export interface ScriptFiles {
  /** Tables that it reads, and the columns that it takes from rows. */
  readonly tables: readonly string[];
  readonly columns: ReadonlyMap<string, ColumnUse | null>;
  /** The variables that may hold rows. */
  readonly rows: ReadonlySet<string>;
  /** Files that it reads whole. */
  readonly read: readonly ReadFile[];
  readonly written: readonly string[];
  /** Folders that it makes itself. */
  readonly folders: readonly string[];
}

/** A file, and the cmdlet of the product that takes what is in it; null where none does. */
export interface ReadFile {
  readonly path: string;
  readonly cmdlet: string | null;
}

const readers: ReadonlySet<string> = new Set(["import-csv", "ipcsv"]);
const contentReaders: ReadonlySet<string> = new Set(["get-content", "gc", "cat", "type"]);
const writers: ReadonlySet<string> = new Set([
  "export-csv",
  "epcsv",
  "out-file",
  "set-content",
  "export-clixml",
  "assemblemessage",
]);

const folderMakers: ReadonlySet<string> = new Set(["new-item", "ni", "mkdir", "md"]);

/** The files that a script reads or writes. */
export function namedFiles(script: string, edition: Edition): ScriptFiles {
  const tables: string[] = [];
  const read: (readonly [path: string, node: Node])[] = [];
  const written: string[] = [];
  const folders: string[] = [];
  const columns = new Map<string, ColumnUse | null>();
  const rowNames = new Set(["_", "psitem"]);
  const { ast } = parseScript(script, { edition, tokens: false });
  const constants = constantTexts(ast);
  const takers = takersOf(ast);
  walk(ast, (node) => {
    if (node.kind === "ForEachStatement") rowNames.add(node.variable.variablePath.userPath.toLowerCase());
    else if (node.kind === "FileRedirection") written.push(...textsOf(node.location, constants));
    else if (node.kind === "InvokeMemberExpression") {
      const member = fileMember(node);
      const [path] = member === null ? [] : textsOf(node.arguments?.[0] ?? node, constants);
      if (path !== undefined && member?.startsWith("write")) written.push(path);
      else if (path !== undefined) read.push([path, node]);
    } else if (node.kind === "MemberExpression") {
      const column = columnOf(node, rowNames);
      if (column !== null && !columns.has(column)) columns.set(column, null);
    } else if (node.kind === "Command") {
      const name = nameOf(node);
      const path = pathOf(node.commandElements.slice(1), constants);
      if (path !== null && readers.has(name)) tables.push(path);
      if (path !== null && contentReaders.has(name)) read.push([path, node]);
      if (path !== null && writers.has(name)) written.push(path);
      if (path !== null && folderMakers.has(name)) folders.push(path);
      for (const [column, use] of columnUses(node, rowNames)) columns.set(column, use);
      for (const [way, path, value] of productFiles(node, constants)) {
        if (way === "written") written.push(path);
        else read.push([path, value]);
      }
    }
  });
  return {
    tables,
    columns,
    rows: rowNames,
    read: read.map(([path, node]) => ({ path, cmdlet: takers.get(node) ?? null })),
    written,
    folders,
  };
}

const takenKinds: ReadonlySet<Node["kind"]> = new Set([
  "VariableExpression",
  "InvokeMemberExpression",
  "Command",
  "StringConstantExpression",
]);

/** What takes a value itself, or gives it to a variable. */
type Taking = Command | AssignmentStatement | ForEachStatement;

/** The cmdlet of the product that takes what a node gives: as its argument, or by variables on the way. */
function takersOf(ast: Node): ReadonlyMap<Node, string> {
  const byVariable = new Map<string, string>();
  const takers = new Map<Node, string>();
  // From the end, since a variable is taken behind its assignment.
  const uses: (readonly [node: Node, inside: Taking])[] = [];
  walk(ast, (node, ancestors) => {
    if (!takenKinds.has(node.kind)) return;
    const inside = ancestors.findLast(
      (each, index): each is Taking =>
        each.kind === "Command" ||
        each.kind === "AssignmentStatement" ||
        (each.kind === "ForEachStatement" && (ancestors[index + 1] ?? node) === each.condition),
    );
    if (inside) uses.push([node, inside]);
  });
  for (const [node, inner] of uses.reverse()) {
    if (inner.kind === "AssignmentStatement" && variableIn(inner.left) === variableIn(node)) continue;
    const assigned =
      inner.kind === "Command" ? null : variableIn(inner.kind === "ForEachStatement" ? inner.variable : inner.left);
    const taker = inner.kind === "Command" ? productName(inner) : byVariable.get(assigned ?? "");
    if (taker === undefined) continue;
    takers.set(node, taker);
    const variable = variableIn(node);
    if (variable !== null && !byVariable.has(variable)) byVariable.set(variable, taker);
  }
  return takers;
}

function productName(command: Command): string | undefined {
  return catalogueCmdlet(nameOf(command), "Exchange", "Desktop")?.name;
}

/** `[System.IO.File]::ReadAllBytes` and its kin: the name of the member in small letters. */
function fileMember({ static: isStatic, expression, member }: InvokeMemberExpression): string | null {
  if (!isStatic || expression.kind !== "TypeExpression" || member.kind !== "StringConstantExpression") return null;
  const name = member.value.toLowerCase();
  const isFile = /^(?:system\.)?io\.file$/i.test(expression.typeName.name);
  return isFile && /^(?:read|write)all(?:bytes|text|lines)$/.test(name) ? name : null;
}

function nameOf({ commandElements: [head] }: Command): string {
  return head?.kind === "StringConstantExpression" ? head.value.toLowerCase() : "";
}

/** The files that a cmdlet of the product writes or reads itself, with what names them. */
function productFiles(
  command: Command,
  constants: ConstantTexts,
): readonly (readonly [way: "written" | "read", path: string, value: Node])[] {
  const cmdlet = catalogueCmdlet(nameOf(command), "Exchange", "Desktop");
  if (!cmdlet) return [];
  const ways = { ...waysOfAll, ...ownEntry(waysOfCmdlets, cmdlet.name) };
  return givenArguments(cmdlet, command.commandElements.slice(1)).flatMap(([{ name }, value]) => {
    const way = ownEntry(ways, name);
    return way && value ? textsOf(value, constants).map((path) => [way, path, value] as const) : [];
  });
}

type FileWays = Readonly<Record<string, "written" | "read">>;

const waysOfAll: FileWays = { RequestFile: "written", OutputPath: "written" };

/** The same of parameters whose name does not say it. */
const waysOfCmdlets: Readonly<Record<string, FileWays>> = {
  "Export-ExchangeCertificate": { FileName: "written" },
  "Import-ExchangeCertificate": { FileName: "read" },
  "Install-TransportAgent": { AssemblyPath: "read" },
};

/** The path that a command takes: of -Path and its kin, or its first argument. */
function pathOf(elements: readonly CommandElement[], constants: ConstantTexts): string | null {
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element.kind !== "CommandParameter") return textsOf(element, constants)[0] ?? null;
    const name = element.parameterName.toLowerCase();
    const value = element.argument ?? elements[index + 1];
    if (["path", "filepath", "literalpath"].some((each) => each.startsWith(name)))
      return value ? (textsOf(value, constants)[0] ?? null) : null;
    if (!element.argument && valued.includes(name)) index++;
  }
  return null;
}

/** Parameters whose values are no paths. */
const valued = ["delimiter", "encoding", "header", "inputobject", "readcount", "tail", "totalcount", "value"];

function columnOf(node: Node, rowNames: ReadonlySet<string>): string | null {
  if (node.kind !== "MemberExpression" || node.static || node.member.kind !== "StringConstantExpression") return null;
  const { expression } = node;
  if (expression.kind !== "VariableExpression") return null;
  return rowNames.has(expression.variablePath.userPath.toLowerCase()) ? node.member.value : null;
}

/** The columns that a cmdlet of the product takes values from. */
function columnUses({ commandElements: [head, ...rest] }: Command, rowNames: ReadonlySet<string>) {
  const uses: (readonly [string, ColumnUse])[] = [];
  const cmdlet = head?.kind === "StringConstantExpression" ? catalogueCmdlet(head.value, "Exchange", "Desktop") : null;
  if (!cmdlet) return uses;
  for (const [parameter, value] of givenArguments(cmdlet, rest)) {
    if (value === null) continue;
    walk(value, (node) => {
      const column = columnOf(node, rowNames);
      if (column !== null) uses.push([column, { cmdlet: cmdlet.name, parameter }]);
    });
  }
  return uses;
}
