import {
  type AddedParameter,
  pagingParameters as addedForPaging,
  shouldProcessParameters as addedForShouldProcess,
  commonParameters as addedToAll,
} from "../../command/catalogue/addedParameters.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import { type AllowedValues, everySet, type ParameterShape } from "./CommandShape.ts";

const actions = ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore", "Suspend"];

/** -Verbose, -ErrorAction and the other parameters that every cmdlet and advanced function has. */
export function commonParameters(edition: Edition): readonly ParameterShape[] {
  return byEdition[edition];
}

const byEdition: PerEdition<readonly ParameterShape[]> = {
  Desktop: addedToAll("Desktop").map((one) => shapeOf(one, actions)),
  Core: addedToAll("Core").map((one) => shapeOf(one, [...actions, "Break"])),
};

/** What the commands of an imported remote session take beside their own. */
export const remoteParameters: readonly ParameterShape[] = [
  shapeOf({ name: "AsJob", alias: null, type: "System.Management.Automation.SwitchParameter" }),
];

/** -WhatIf and -Confirm of what supports ShouldProcess. */
export const shouldProcessParameters = addedForShouldProcess.map((one) => shapeOf(one));

/** -IncludeTotalCount, -Skip, -First of SupportsPaging. */
export const pagingParameters = addedForPaging.map((one) => shapeOf(one));

function shapeOf({ name, alias, type }: AddedParameter, actionNames: readonly string[] = []): ParameterShape {
  const written = type.slice(type.lastIndexOf(".") + 1);
  const values: AllowedValues = { names: actionNames, kind: "enumeration" };
  return {
    name,
    aliases: alias === null ? [] : [alias],
    type: written,
    isSwitch: written === "SwitchParameter",
    isCommon: true,
    sets: new Map([[everySet, { mandatory: false, position: null, pipeline: false, remaining: false }]]),
    values: written === "ActionPreference" ? values : null,
    range: null,
    products: null,
    modelled: true,
  };
}
