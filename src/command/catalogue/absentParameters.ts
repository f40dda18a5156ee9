import { readDataFile } from "../../base/dataFile.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import { once } from "../../base/once.ts";
import type { ParameterDetails, ParameterTable, SetDetails } from "../ParameterDefinition.ts";

/** The parameters of a command that is known and not here (source: its page of the reference). */
export interface AbsentParameters {
  readonly name: string;
  readonly module: string;
  /** The .NET class, which is the tail of its errors' ids; absent: a function. */
  readonly className?: string;
  readonly defaultSet?: string;
  readonly shouldProcess?: boolean;
  /** Whether the shell binds them, too: all are known, so that any other is refused as the product refuses it. */
  readonly isBound?: boolean;
  /**
   * Words of `NAME[/ALIAS]*[:TYPE][@SET[!],SET[!]][!][#POSITION][=VALUE|VALUE]`; `!` is a mandatory one, in one set
   * or all of them, `!!` one in all of them that takes nothing from the pipeline; a text where no type stands. The values of `o` are those of an enumeration that has no name here: the check
   * alone knows them, and numbers from one to another, `=1..5`.
   */
  readonly parameters: string;
}

/** One word of a row. */
export interface AbsentParameter {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: string;
  /** Null: all of them. */
  readonly sets: readonly AbsentPlace[] | null;
  /** Of one that is in all sets. */
  readonly isMandatory: boolean;
  /** Whether it may take what comes down the pipeline. */
  readonly takesInput: boolean;
  readonly position: number | null;
  readonly values: readonly string[] | null;
}

interface AbsentPlace {
  readonly set: string;
  readonly isMandatory: boolean;
}

/** The rows of `data/absent-parameters.jsonl`. */
export const absentParameterRows = once(
  () => new NamedRows(readDataFile("absent-parameters.jsonl"), (name) => name.toLowerCase()),
);

/** The parameters of a command that the shell binds before it tells that the command is not here; null for any other command. */
export function absentParameters(name: string): AbsentParameters | null {
  const row = absentParameterRows().find(name) as AbsentParameters | null;
  return row?.isBound === true ? row : null;
}

const types: Readonly<Record<string, string>> = {
  bool: "System.Boolean",
  int: "System.Int32",
  "int*": "System.Int32[]",
  uint: "System.UInt32",
  o: "System.Object",
  "o*": "System.Object[]",
  "s*": "System.String[]",
  "uint*": "System.UInt32[]",
  byte: "System.Byte",
  long: "System.Int64",
  ulong: "System.UInt64",
  char: "System.Char",
  "char*": "System.Char[]",
  date: "System.DateTime",
  guid: "System.Guid",
  ip: "System.Net.IPAddress",
  "ip*": "System.Net.IPAddress[]",
  credential: "System.Management.Automation.PSCredential",
  secure: "System.Security.SecureString",
  table: "System.Collections.Hashtable",
  timespan: "System.TimeSpan",
  switch: "System.Management.Automation.SwitchParameter",
};

/** What a word of a row says. */
export function readParameter(word: string): AbsentParameter {
  const [, name, aliases, type, sets, mandatory, position, values] =
    /^(\w+)((?:\/\w+)*)(?::([\w*]+))?(?:@([\w,!]+))?(!!?)?(?:#(\d))?(?:=(\S+))?$/.exec(word) ?? [];
  const places = sets
    ?.split(",")
    .map((set): AbsentPlace => ({ set: set.replace("!", ""), isMandatory: set.endsWith("!") }));
  return {
    name,
    aliases: aliases.split("/").slice(1),
    type: type === undefined ? "System.String" : types[type],
    sets: places ?? null,
    isMandatory: mandatory !== undefined,
    takesInput: mandatory !== "!!",
    position: position === undefined ? null : Number(position),
    values: values?.split("|") ?? null,
  };
}

function parametersOf({ parameters }: AbsentParameters): readonly AbsentParameter[] {
  return parameters.split(" ").map(readParameter);
}

/** Whether the types of all are known by their names, so that they may be shown. */
export function hasExactTypes(row: AbsentParameters): boolean {
  return parametersOf(row).every(({ type }) => !isUnnamed(type));
}

function isUnnamed(type: string): boolean {
  return type.startsWith("System.Object");
}

/** The same as a cmdlet's definition has them. That they take pipeline input decides nothing: the call ends before any comes. */
export function tableOf(row: AbsentParameters): ParameterTable {
  return Object.fromEntries(parametersOf(row).map((parameter) => [parameter.name, detailsOf(parameter)]));
}

function detailsOf({ type, aliases, sets, isMandatory, position, values }: AbsentParameter): ParameterDetails {
  const place = (mandatory: boolean): SetDetails => ({
    mandatory,
    pipeline: "both",
    ...(position === null ? {} : { position }),
  });
  return {
    type,
    aliases,
    ...(values === null || isUnnamed(type) ? {} : { validate: [{ rule: "set" as const, values }] }),
    ...(sets === null
      ? place(isMandatory)
      : { sets: Object.fromEntries(sets.map((each) => [each.set, place(each.isMandatory)])) }),
  };
}
