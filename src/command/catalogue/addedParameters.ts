import type { Edition, PerEdition } from "../../diag/Edition.ts";

/** A parameter that commands have without declaring it. */
export interface AddedParameter {
  readonly name: string;
  readonly alias: string | null;
  /** The full name of its .NET type. */
  readonly type: string;
  /** It takes the name of a variable. */
  readonly namesVariable?: true;
  /** Least and greatest number. */
  readonly range?: readonly [number, number];
}

const switchType = "System.Management.Automation.SwitchParameter";
const actionType = "System.Management.Automation.ActionPreference";
const unsignedType = "System.UInt64";

const common: readonly AddedParameter[] = [
  { name: "Verbose", alias: "vb", type: switchType },
  { name: "Debug", alias: "db", type: switchType },
  { name: "ErrorAction", alias: "ea", type: actionType },
  { name: "WarningAction", alias: "wa", type: actionType },
  { name: "InformationAction", alias: "infa", type: actionType },
  { name: "ProgressAction", alias: "proga", type: actionType },
  variable("ErrorVariable", "ev"),
  variable("WarningVariable", "wv"),
  variable("InformationVariable", "iv"),
  variable("OutVariable", "ov"),
  { name: "OutBuffer", alias: "ob", type: "System.Int32", range: [0, 2147483647] },
  variable("PipelineVariable", "pv"),
];

const commonByEdition: PerEdition<readonly AddedParameter[]> = {
  Desktop: common.filter(({ name }) => name !== "ProgressAction"),
  Core: common,
};

/** -Verbose, -ErrorAction and the others that every cmdlet and advanced function has, in the order of (Get-Command x).Parameters. */
export function commonParameters(edition: Edition): readonly AddedParameter[] {
  return commonByEdition[edition];
}

/** Those of SupportsShouldProcess. */
export const shouldProcessParameters: readonly AddedParameter[] = [
  { name: "WhatIf", alias: "wi", type: switchType },
  { name: "Confirm", alias: "cf", type: switchType },
];

/** Those of SupportsPaging. */
export const pagingParameters: readonly AddedParameter[] = [
  { name: "IncludeTotalCount", alias: null, type: switchType },
  { name: "Skip", alias: null, type: unsignedType },
  { name: "First", alias: null, type: unsignedType },
];

function variable(name: string, alias: string): AddedParameter {
  return { name, alias, type: "System.String", namesVariable: true };
}
