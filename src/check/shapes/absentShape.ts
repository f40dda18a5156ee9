import { readDataFile } from "../../base/dataFile.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import { once } from "../../base/once.ts";
import type { Edition } from "../../diag/Edition.ts";
import { type CommandShape, everySet, type ParameterShape, type SetPlace } from "../CommandShape.ts";
import { commonParameters, shouldProcessParameters } from "../commonParameters.ts";

/** A row of `absent-parameters.jsonl`: the parameters of a cmdlet that is known and not here (source: its page of the reference). */
interface AbsentParameters {
  readonly name: string;
  readonly module: string;
  readonly defaultSet?: string;
  readonly shouldProcess?: boolean;
  /** Words of `NAME[/ALIAS][:TYPE][@SET,SET][!][#POSITION][=VALUE|VALUE]`; `!` is a mandatory one, a text where no type stands. */
  readonly parameters: string;
}

const rows = once(() => new NamedRows(readDataFile("absent-parameters.jsonl"), (name) => name.toLowerCase()));

/** The shape of a cmdlet that is known and not here; null where its parameters are not known. */
export function absentShape(name: string, edition: Edition): CommandShape | null {
  const row = rows().find(name) as AbsentParameters | null;
  if (row === null) return null;
  const parameters = row.parameters.split(" ").map(parameterOf);
  const setNames = [...new Set(parameters.flatMap(({ sets }) => [...sets.keys()]))].filter((set) => set !== everySet);
  return {
    name: row.name,
    module: row.module,
    kind: "cmdlet",
    parameters: [...parameters, ...commonParameters(edition), ...(row.shouldProcess ? shouldProcessParameters : [])],
    setNames,
    defaultSet: row.defaultSet ?? everySet,
    hasMoreParameters: false,
    takesPath: false,
    takesAnything: false,
    readsRest: false,
    outputs: [],
    products: null,
    modelled: false,
  };
}

const types: Readonly<Record<string, string>> = {
  bool: "System.Boolean",
  int: "System.Int32",
  o: "System.Object",
  "s*": "System.String[]",
  secure: "System.Security.SecureString",
  switch: "System.Management.Automation.SwitchParameter",
};

function parameterOf(word: string): ParameterShape {
  const [, name, alias, type, sets, mandatory, position, values] =
    /^(\w+)(?:\/(\w+))?(?::([\w*]+))?(?:@([\w,]+))?(!)?(?:#(\d))?(?:=(\S+))?$/.exec(word) ?? [];
  const place: SetPlace = {
    mandatory: mandatory !== undefined,
    position: position === undefined ? null : Number(position),
    // They take objects of their own kind, and what those hold by its name.
    pipeline: true,
    remaining: false,
  };
  return {
    name,
    aliases: alias === undefined ? [] : [alias],
    type: type === undefined ? "System.String" : types[type],
    isSwitch: type === "switch",
    isCommon: false,
    sets: new Map((sets?.split(",") ?? [everySet]).map((set) => [set, place])),
    values: values === undefined ? null : { names: values.split("|"), kind: "enumeration" },
    range: null,
    products: null,
    modelled: false,
  };
}
