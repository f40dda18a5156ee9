import type { Edition } from "../syntax/lexer/LexerState.ts";
import { type AllowedValues, everySet, type ParameterShape } from "./CommandShape.ts";

const actions = ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore", "Suspend"];

/** -Verbose, -ErrorAction and the other parameters that every cmdlet and advanced function has. */
export function commonParameters(edition: Edition): readonly ParameterShape[] {
  return edition === "Core" ? core : desktop;
}

const shared: readonly ParameterShape[] = [
  common("Verbose", "vb", "SwitchParameter"),
  common("Debug", "db", "SwitchParameter"),
  common("ErrorVariable", "ev", "String"),
  common("WarningVariable", "wv", "String"),
  common("InformationVariable", "iv", "String"),
  common("OutVariable", "ov", "String"),
  common("OutBuffer", "ob", "Int32"),
  common("PipelineVariable", "pv", "String"),
];

const desktop = [...shared, ...actionParameters(["ErrorAction", "WarningAction", "InformationAction"], actions)];
const core = [
  ...shared,
  ...actionParameters(["ErrorAction", "WarningAction", "InformationAction", "ProgressAction"], [...actions, "Break"]),
];

/** What the commands of an imported remote session take beside their own. */
export const remoteParameters: readonly ParameterShape[] = [common("AsJob", null, "SwitchParameter")];

/** -WhatIf and -Confirm of what supports ShouldProcess. */
export const shouldProcessParameters: readonly ParameterShape[] = [
  common("WhatIf", "wi", "SwitchParameter"),
  common("Confirm", "cf", "SwitchParameter"),
];

/** -IncludeTotalCount, -Skip, -First of SupportsPaging. */
export const pagingParameters: readonly ParameterShape[] = [
  common("IncludeTotalCount", null, "SwitchParameter"),
  common("Skip", null, "UInt64"),
  common("First", null, "UInt64"),
];

function actionParameters(names: readonly string[], values: readonly string[]): ParameterShape[] {
  const aliases: Readonly<Record<string, string>> = {
    ErrorAction: "ea",
    WarningAction: "wa",
    InformationAction: "infa",
    ProgressAction: "proga",
  };
  return names.map((name) => common(name, aliases[name], "ActionPreference", { names: values, kind: "enumeration" }));
}

function common(name: string, alias: string | null, type: string, values: AllowedValues | null = null): ParameterShape {
  return {
    name,
    aliases: alias === null ? [] : [alias],
    type,
    isSwitch: type === "SwitchParameter",
    isCommon: true,
    sets: new Map([[everySet, { mandatory: false, position: null, pipeline: false, remaining: false }]]),
    values,
    products: null,
    modelled: true,
  };
}
