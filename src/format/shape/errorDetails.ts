import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { allProperties } from "./objectProperties.ts";

const recordProperties = [
  "Exception",
  "TargetObject",
  "CategoryInfo",
  "FullyQualifiedErrorId",
  "ErrorDetails",
  "InvocationInfo",
  "ScriptStackTrace",
  "PipelineIterationInfo",
];
const invocationProperties = [
  "MyCommand",
  "ScriptLineNumber",
  "OffsetInLine",
  "HistoryId",
  "ScriptName",
  "Line",
  "Statement",
  "PositionMessage",
  "PSScriptRoot",
  "PSCommandPath",
  "InvocationName",
  "CommandOrigin",
];
const step = 4;
const deepest = 10;
const invocationType = "System.Management.Automation.InvocationInfo";

/**
 * An error with all that is known of it, as Get-Error shows it: a line a property that says something, with errors, tables and
 * what called it set in below. (Observed, 7.6; .NET's own stack traces and target sites are not known here.)
 */
export function errorDetails(error: unknown, text: (value: unknown) => string): string {
  return block(unwrap(error), 0, 0, text).join("\n");
}

type Show = (value: unknown) => string;

function block(value: unknown, indent: number, depth: number, show: Show): string[] {
  const said = properties(value).filter(([, found]) => saysSomething(found));
  const width = Math.max(0, ...said.map(([name]) => name.length));
  return said.flatMap(([name, found]) => property(name, found, { indent, width, depth, show }));
}

interface Place {
  readonly indent: number;
  readonly width: number;
  readonly depth: number;
  readonly show: Show;
}

function property(name: string, value: unknown, { indent, width, depth, show }: Place): string[] {
  const head = `${" ".repeat(indent)}${name.padEnd(width)} : `;
  const inner = indent + step;
  if (isNested(value) && depth < deepest) return [head, ...block(value, inner, depth + 1, show)];
  if (value instanceof Dictionary) return [head, ...entries(value, inner, show), ""];
  const items = listItems(value);
  if (items?.every(isNested)) return [head, ...separated(items.map((item) => block(item, inner, depth + 1, show)))];
  if (items) return [head, ...items.map((item) => `${" ".repeat(inner + 2)}${show(item)}`)];
  const [first, ...more] = textOf(name, value, show).split(/\r?\n/);
  const margin = " ".repeat(head.length);
  return [head + first, ...more.map((line) => margin + line)];
}

function properties(value: unknown): [string, unknown][] {
  if (value instanceof ErrorRecord) return recordProperties.map((name) => [name, read(value, name)]);
  if (value instanceof ExceptionObject)
    return [
      ["Type", value.type.name],
      ...allProperties(value)
        .filter((name) => name !== "Type" && name !== "PSErrorIndex")
        .map((name): [string, unknown] => [name, read(value, name)]),
    ];
  return invocationProperties.map((name) => [name, read(value, name)]);
}

function read(target: unknown, name: string): unknown {
  return unwrap(getMember(target, name));
}

function isNested(value: unknown): boolean {
  if (value instanceof ErrorRecord || value instanceof ExceptionObject) return true;
  return value instanceof ClrObject && typeOf(value).name === invocationType;
}

function entries(table: Dictionary, indent: number, show: Show): string[] {
  return [...table.entries()].map(({ key, value }) => `${" ".repeat(indent)}${show(key)} : ${show(value)}`);
}

function listItems(value: unknown): readonly unknown[] | null {
  if (typeof value === "string" || value instanceof Dictionary) return null;
  const items = enumerate(value);
  return items === null ? null : [...items].map(unwrap);
}

function separated(blocks: readonly string[][]): string[] {
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

/** A script that was called stands with its text. */
function textOf(name: string, value: unknown, show: Show): string {
  if (name !== "MyCommand") return show(value);
  const definition = typeOf(value).shortName === "ScriptInfo" ? read(value, "Definition") : null;
  return definition === null ? show(value) : show(definition);
}

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === false || value === 0) return false;
  if (value instanceof Dictionary) return [...value.entries()].length > 0;
  const items = listItems(value);
  return items === null || items.length > 0;
}
