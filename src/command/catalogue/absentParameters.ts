import { readDataFile } from "../../base/dataFile.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import { once } from "../../base/once.ts";
import type { ParameterDetails, ParameterTable, SetDetails } from "../ParameterDefinition.ts";

/** A row of `refused-parameters.jsonl`: the parameters of a command that is known and not here (source: its page of the reference). */
export interface AbsentParameters {
  readonly name: string;
  readonly module: string;
  /** The .NET class, which is the tail of its errors' ids; absent: a function. */
  readonly className?: string;
  readonly defaultSet?: string;
  readonly shouldProcess?: boolean;
  /** All of them stand here, so that any other is refused as the product refuses it. */
  readonly isWhole?: boolean;
  /** Words of `NAME[/ALIAS][:TYPE][@SET,SET][!][#POSITION][=VALUE|VALUE]`; `!` is a mandatory one, a text where no type stands. */
  readonly parameters: string;
}

/** One word of a row. */
export interface AbsentParameter {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: string;
  /** Null: all of them. */
  readonly sets: readonly string[] | null;
  readonly isMandatory: boolean;
  readonly position: number | null;
  readonly values: readonly string[] | null;
}

const rows = once(() => new NamedRows(readDataFile("refused-parameters.jsonl"), (name) => name.toLowerCase()));

/** What is known of the parameters of a command; null for nothing. */
export function absentParameters(name: string): AbsentParameters | null {
  return rows().find(name) as AbsentParameters | null;
}

const types: Readonly<Record<string, string>> = {
  bool: "System.Boolean",
  int: "System.Int32",
  uint: "System.UInt32",
  o: "System.Object",
  "o*": "System.Object[]",
  "s*": "System.String[]",
  "uint*": "System.UInt32[]",
  credential: "System.Management.Automation.PSCredential",
  secure: "System.Security.SecureString",
  switch: "System.Management.Automation.SwitchParameter",
};

export function parametersOf(row: AbsentParameters): readonly AbsentParameter[] {
  return row.parameters.split(" ").map((word) => {
    const [, name, aliases, type, sets, mandatory, position, values] =
      /^(\w+)((?:\/\w+)*)(?::([\w*]+))?(?:@([\w,]+))?(!)?(?:#(\d))?(?:=(\S+))?$/.exec(word) ?? [];
    return {
      name,
      aliases: aliases.split("/").slice(1),
      type: type === undefined ? "System.String" : types[type],
      sets: sets?.split(",") ?? null,
      isMandatory: mandatory !== undefined,
      position: position === undefined ? null : Number(position),
      values: values?.split("|") ?? null,
    };
  });
}

/** Whether the types of all are known by their names, so that they may be shown. */
export function hasExactTypes(row: AbsentParameters): boolean {
  return parametersOf(row).every(({ type }) => !type.startsWith("System.Object"));
}

/** The same as a cmdlet's definition has them. That they take pipeline input decides nothing: the call ends before any comes. */
export function tableOf(row: AbsentParameters): ParameterTable {
  return Object.fromEntries(parametersOf(row).map((parameter) => [parameter.name, detailsOf(parameter)]));
}

function detailsOf({ type, aliases, sets, isMandatory, position, values }: AbsentParameter): ParameterDetails {
  const place: SetDetails = { mandatory: isMandatory, pipeline: "both", ...(position === null ? {} : { position }) };
  return {
    type,
    aliases,
    ...(values === null ? {} : { validate: [{ rule: "set" as const, values }] }),
    ...(sets === null ? place : { sets: Object.fromEntries(sets.map((set) => [set, place])) }),
  };
}
