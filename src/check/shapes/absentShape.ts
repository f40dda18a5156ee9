import { readDataFile } from "../../base/dataFile.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import { once } from "../../base/once.ts";
import type { Edition } from "../../diag/Edition.ts";
import { type CommandShape, everySet, type ParameterShape } from "../CommandShape.ts";
import { commonParameters, shouldProcessParameters } from "../commonParameters.ts";

/** The parameters of a cmdlet that is known and not here, or a group of parameters with a name in front of which `&` stands (source: the reference). */
interface AbsentParameters {
  readonly name: string;
  readonly module: string;
  readonly defaultSet?: string;
  /** Absent: those that change something have it. */
  readonly shouldProcess?: boolean;
  /** Whether it may have further parameters. */
  readonly open?: boolean;
  /** Words of `NAME[/ALIAS]*[:TYPE][@SET[!],SET[!]][!][#POSITION][=VALUE|VALUE]`, and `&GROUP`; `!` is a mandatory one, a text where no type stands. */
  readonly parameters: string;
}

const common = once(() => new NamedRows(readDataFile("absent-parameters.jsonl"), (name) => name.toLowerCase()));

/** The shape of a cmdlet that is known and not here, from its own table or another one; null where its parameters are not known. */
export function absentShape(name: string, edition: Edition, more: NamedRows): CommandShape | null {
  const row = (common().find(name) ?? more.find(name)) as AbsentParameters | null;
  if (row === null) return null;
  const parameters = wordsOf(row, more).map(parameterOf);
  const setNames = [...new Set(parameters.flatMap(({ sets }) => [...sets.keys()]))].filter((set) => set !== everySet);
  const changes = row.shouldProcess ?? !/^(?:find|get|measure|resolve|search|test)-/i.test(name);
  return {
    name: row.name,
    module: row.module,
    kind: "cmdlet",
    parameters: [...parameters, ...commonParameters(edition), ...(changes ? shouldProcessParameters : [])],
    setNames,
    defaultSet: row.defaultSet ?? everySet,
    hasMoreParameters: row.open === true,
    takesPath: false,
    takesAnything: false,
    readsRest: false,
    hasOpenPlaces: !row.parameters.includes("#"),
    outputs: [],
    products: null,
    modelled: false,
  };
}

function wordsOf({ parameters }: AbsentParameters, groups: NamedRows): readonly string[] {
  return parameters.split(" ").flatMap((word) => {
    const group = word.startsWith("&") ? (groups.find(word) as AbsentParameters | null) : null;
    return group === null ? [word] : wordsOf(group, groups);
  });
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
  const [, name, aliases, type, sets, mandatory, position, values] =
    /^(\w+)((?:\/\w+)*)(?::([\w*]+))?(?:@([\w,!]+))?(!)?(?:#(\d))?(?:=(\S+))?$/.exec(word) ?? [];
  const place = (isMandatory: boolean) => ({
    mandatory: isMandatory,
    position: position === undefined ? null : Number(position),
    // They take objects of their own kind, and what those hold by its name.
    pipeline: true,
    remaining: false,
  });
  return {
    name,
    aliases: aliases.split("/").slice(1),
    type: type === undefined ? "System.String" : types[type],
    isSwitch: type === "switch",
    isCommon: false,
    sets: new Map(
      sets === undefined
        ? [[everySet, place(mandatory !== undefined)]]
        : sets.split(",").map((set) => [set.replace("!", ""), place(set.endsWith("!"))]),
    ),
    values: values === undefined ? null : { names: values.split("|"), kind: "enumeration" },
    range: null,
    products: null,
    modelled: false,
  };
}
