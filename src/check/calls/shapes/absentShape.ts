import type { NamedRows } from "../../../base/NamedRows.ts";
import {
  type AbsentParameter,
  type AbsentParameters,
  absentParameterRows,
  readParameter,
} from "../../../command/catalogue/absentParameters.ts";
import type { Edition } from "../../../diag/Edition.ts";
import { isFullNumberType } from "../../types/numberTypes.ts";
import { type CommandShape, everySet, type ParameterShape } from "../CommandShape.ts";
import { commonParameters, shouldProcessParameters } from "../commonParameters.ts";
import { ownName } from "../SharedNames.ts";

/**
 * A row of a table of cmdlets, or a group of parameters with a name in front of which `&` stands; among the words of a row are
 * those of groups, `&GROUP`. Without `shouldProcess` those that change something have it.
 */
interface CheckedParameters extends AbsentParameters {
  /** Whether it may have further parameters. */
  readonly open?: boolean;
  /** Groups of parameters, `A|B C|D`, of each of which one is given, or something comes down the pipeline. */
  readonly needs?: string;
  /** What it is from, where no page or source of the module told it. */
  readonly source?: "inferred";
}

/** The shape of a cmdlet that is known and not here, from its own table or another one; null where its parameters are not known. */
export function absentShape(name: string, edition: Edition, more: NamedRows): CommandShape | null {
  const row = (absentParameterRows().find(name) ?? more.find(name)) as CheckedParameters | null;
  if (row === null) return null;
  const areTexts = modulesOfTexts.has(row.module);
  const parameters = wordsOf(row, more).map((word) => shapeOf(readParameter(word), areTexts));
  const setNames = [...new Set(parameters.flatMap(({ sets }) => [...sets.keys()]))].filter((set) => set !== everySet);
  const changes = row.shouldProcess ?? !/^(?:find|get|measure|resolve|search|test)-/i.test(name);
  return {
    name: ownName(row.name),
    module: row.module,
    kind: "cmdlet",
    parameters: [...parameters, ...commonParameters(edition), ...(changes ? shouldProcessParameters : [])],
    setNames,
    defaultSet: row.defaultSet ?? everySet,
    hasMoreParameters: row.open === true,
    takesPath: false,
    takesAnything: false,
    readsRest: false,
    // A list that is not whole may lack those that take arguments by position.
    hasOpenPlaces: row.open === true || !row.parameters.includes("#"),
    needs: row.needs?.split(" ").map((group) => group.split("|")) ?? [],
    outputs: [],
    products: null,
    modelled: false,
  };
}

function wordsOf({ parameters }: CheckedParameters, groups: NamedRows): readonly string[] {
  return parameters.split(" ").flatMap((word) => {
    if (word === "") return [];
    const group = word.startsWith("&") ? (groups.find(word) as CheckedParameters | null) : null;
    return group === null ? [word] : wordsOf(group, groups);
  });
}

/** Modules whose values are texts that an attribute lists, so that none is shortened; others have enumerations (source: their references). */
const modulesOfTexts: ReadonlySet<string> = new Set(["Az", "DhcpServer", "DnsServer", "MicrosoftTeams", "dbatools"]);

function shapeOf(
  { name, aliases, type, sets, isMandatory, takesInput, position, values }: AbsentParameter,
  areTexts: boolean,
): ParameterShape {
  // Most take objects of their own kind from the pipeline, and what those hold by its name.
  const place = (mandatory: boolean) => ({ mandatory, position, pipeline: takesInput, remaining: false });
  const range = values === null ? null : rangeOf(values);
  return {
    name,
    aliases,
    type,
    isSwitch: type === switchType,
    isCommon: false,
    sets: new Map(
      sets === null ? [[everySet, place(isMandatory)]] : sets.map((each) => [each.set, place(each.isMandatory)]),
    ),
    values:
      values === null || range !== null
        ? null
        : { names: values, kind: areTexts || isFullNumberType(type) ? "set" : "enumeration" },
    range,
    products: null,
    modelled: false,
  };
}

/** `1..5` */
function rangeOf([text]: readonly string[]): ParameterShape["range"] {
  const [, least, most] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
  return most === undefined ? null : [Number(least), Number(most)];
}

const switchType = "System.Management.Automation.SwitchParameter";
