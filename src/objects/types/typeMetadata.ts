import { readDataFile } from "../../base/dataFile.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import { flagsEnums } from "./framework/flagsEnums.ts";

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

/** A row as it is written: one that inherits leaves out what its base type's row says of objects. */
interface WrittenRow extends TypeMetadata {
  readonly inherits?: boolean;
}

const parsed = new Map<string, TypeMetadata | null>();

/** The types of the parser and its trees are many, and few scripts name them: they have a table of their own. */
const languagePrefix = "system.management.automation.language.";

/** A table, read when it is first asked. */
function tableOf(file: string): () => NamedRows {
  let rows: NamedRows | undefined;
  return () => {
    rows ??= new NamedRows(readDataFile(file), (name) => name.toLowerCase());
    return rows;
  };
}

const language = tableOf("language-types.jsonl");
/** In the order in which they are asked; each is read when those before it do not know a name. */
const general = [tableOf("dotnet-types.jsonl"), tableOf("more-types.jsonl"), tableOf("engine-types.jsonl")];

/** The metadata of a type by full name ("System.Collections.Generic.List`1" with arity), ignoring case; or null. */
export function typeMetadata(name: string): TypeMetadata | null {
  const key = name.toLowerCase();
  let found = parsed.get(key);
  if (found === undefined) {
    found = findRow(key);
    parsed.set(key, found);
  }
  return found;
}

function findRow(key: string): TypeMetadata | null {
  for (const table of key.startsWith(languagePrefix) ? [language, general[2]] : general) {
    const row = table().find(key) as WrittenRow | null;
    if (row?.inherits) return withInherited(row);
    if (row) return row.kind === "enum" && flagsEnums.has(row.name) ? { ...row, flags: true } : row;
  }
  return null;
}

function withInherited(row: WrittenRow): TypeMetadata {
  const base = typeMetadata(row.base);
  return base ? withMembersOf(base, row) : row;
}

/** A row that says only what its type declares, with what the row of its base type says of objects. */
export function withMembersOf(base: TypeMetadata, row: TypeMetadata): TypeMetadata {
  return {
    ...row,
    methods: [...row.methods, ...base.methods.filter((text) => !text.startsWith("static ") || everyType.has(text))],
    properties: [...row.properties, ...base.properties.filter((text) => !text.startsWith("static "))],
    fields: [...row.fields, ...base.fields.filter((text) => !text.startsWith("static "))],
  };
}

const everyType: ReadonlySet<string> = new Set([
  "static bool Equals(System.Object objA, System.Object objB)",
  "static bool ReferenceEquals(System.Object objA, System.Object objB)",
]);
