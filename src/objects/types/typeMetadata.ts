import { readDataFile } from "../../base/dataFile.ts";
import { flagsEnums } from "./flagsEnums.ts";

/** One line of `data/dotnet-types.jsonl`: the public members of a .NET type, in PowerShell's type names. */
export interface TypeMetadata {
  readonly name: string;
  readonly base: string;
  readonly interfaces: readonly string[];
  readonly kind: "class" | "struct" | "interface" | "enum" | "delegate";
  /** Of an enumeration: "Sunday=0" in order of value. */
  readonly values: readonly string[] | null;
  readonly constructors: readonly string[];
  readonly methods: readonly string[];
  readonly properties: readonly string[];
  readonly fields: readonly string[];
  /** An enumeration whose values are combined; absent: false. */
  readonly flags?: boolean;
}

let table: string | undefined;
const parsed = new Map<string, TypeMetadata | null>();

/** The metadata of a type by full name ("System.Collections.Generic.List`1" with arity), ignoring case; or null. */
export function typeMetadata(name: string): TypeMetadata | null {
  const key = name.toLowerCase();
  let found = parsed.get(key);
  if (found === undefined) {
    found = findLine(key);
    parsed.set(key, found);
  }
  return found;
}

/** Full names of all types in the table. */
export function typeMetadataNames(): string[] {
  return [...text().matchAll(/^\{"name":"([^"]+)"/gm)].map((match) => match[1]);
}

let folded: string | undefined;

function findLine(key: string): TypeMetadata | null {
  folded ??= `\n${text().toLowerCase()}`;
  const start = folded.indexOf(`\n{"name":"${key}"`);
  if (start < 0) return null;
  const end = text().indexOf("\n", start);
  const row = JSON.parse(text().slice(start, end < 0 ? undefined : end)) as TypeMetadata;
  return row.kind === "enum" && flagsEnums.has(row.name) ? { ...row, flags: true } : row;
}

function text(): string {
  table ??= `${readDataFile("dotnet-types.jsonl").trimEnd()}\n${readDataFile("more-types.jsonl")}`;
  return table;
}
