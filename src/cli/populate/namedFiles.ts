import { type CatalogueParameter, catalogueCmdlet } from "../../command/catalogue/catalogue.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { Command, CommandElement } from "../../syntax/ast/commands.ts";
import type { InvokeMemberExpression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import { parameterNamed, textsOf } from "./namedObjects.ts";

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
  /** Files that it reads whole. */
  readonly read: readonly string[];
  readonly written: readonly string[];
}

const readers: ReadonlySet<string> = new Set(["import-csv", "ipcsv"]);
const writers: ReadonlySet<string> = new Set(["export-csv", "epcsv", "out-file", "set-content", "export-clixml"]);

/** The files that a script reads or writes. */
export function namedFiles(script: string, edition: Edition): ScriptFiles {
  const tables: string[] = [];
  const read: string[] = [];
  const written: string[] = [];
  const columns = new Map<string, ColumnUse | null>();
  const rowNames = new Set(["_", "psitem"]);
  walk(parseScript(script, { edition, tokens: false }).ast, (node) => {
    if (node.kind === "ForEachStatement") rowNames.add(node.variable.variablePath.userPath.toLowerCase());
    else if (node.kind === "FileRedirection") written.push(...textsOf(node.location));
    else if (node.kind === "InvokeMemberExpression") {
      const member = fileMember(node);
      const [path] = member === null ? [] : textsOf(node.arguments?.[0] ?? node);
      if (path !== undefined) (member?.startsWith("write") ? written : read).push(path);
    } else if (node.kind === "MemberExpression") {
      const column = columnOf(node, rowNames);
      if (column !== null && !columns.has(column)) columns.set(column, null);
    } else if (node.kind === "Command") {
      const name = nameOf(node);
      const path = pathOf(node.commandElements.slice(1));
      if (path !== null && readers.has(name)) tables.push(path);
      if (path !== null && writers.has(name)) written.push(path);
      for (const [column, use] of columnUses(node, rowNames)) columns.set(column, use);
    }
  });
  return { tables, columns, read, written };
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

/** The path that a command takes: of -Path and its kin, or its first argument. */
function pathOf(elements: readonly CommandElement[]): string | null {
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element.kind !== "CommandParameter") return textsOf(element)[0] ?? null;
    const name = element.parameterName.toLowerCase();
    const value = element.argument ?? elements[index + 1];
    if (["path", "filepath", "literalpath"].some((each) => each.startsWith(name)))
      return value ? (textsOf(value)[0] ?? null) : null;
    if (!element.argument && ["delimiter", "encoding", "header", "inputobject", "value"].includes(name)) index++;
  }
  return null;
}

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
  for (let index = 0; index < rest.length; index++) {
    const element = rest[index];
    if (element.kind !== "CommandParameter") continue;
    const value = element.argument ?? rest[index + 1];
    const column = value === undefined ? null : columnOf(value, rowNames);
    const parameter = parameterNamed(cmdlet, element.parameterName);
    if (column !== null && parameter) uses.push([column, { cmdlet: cmdlet.name, parameter }]);
  }
  return uses;
}
