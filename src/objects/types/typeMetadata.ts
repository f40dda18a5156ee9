import { readDataFile } from "../../base/dataFile.ts";
import { flagsEnums } from "./flagsEnums.ts";

/** One line of the tables under `data/`: the public members of a .NET type, in PowerShell's type names. */
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

/** The types of the parser and its trees are many, and few scripts name them: they have a table of their own. */
const languagePrefix = "system.management.automation.language.";

/** A table, and the same in lower case for searching. */
interface Table {
  readonly text: string;
  readonly folded: string;
}

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

/** Full names of all types in the tables. */
export function typeMetadataNames(): string[] {
  return [general(), language()].flatMap(({ text }) =>
    [...text.matchAll(/^\{"name":"([^"]+)"/gm)].map((match) => match[1]),
  );
}

function findLine(key: string): TypeMetadata | null {
  const { text, folded } = key.startsWith(languagePrefix) ? language() : general();
  const start = folded.indexOf(`\n{"name":"${key}"`);
  if (start < 0) return null;
  const end = text.indexOf("\n", start + 1);
  const row = JSON.parse(text.slice(start + 1, end < 0 ? undefined : end)) as TypeMetadata;
  return row.kind === "enum" && flagsEnums.has(row.name) ? { ...row, flags: true } : row;
}

let generalTable: Table | undefined;

function general(): Table {
  generalTable ??= tableOf(`${readDataFile("dotnet-types.jsonl").trimEnd()}\n${readDataFile("more-types.jsonl")}`);
  return generalTable;
}

let languageTable: Table | undefined;

function language(): Table {
  languageTable ??= tableOf(readDataFile("language-types.jsonl"));
  return languageTable;
}

function tableOf(rows: string): Table {
  const text = `\n${rows}`;
  return { text, folded: text.toLowerCase() };
}
