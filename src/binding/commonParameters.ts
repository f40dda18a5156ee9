import { lazyType } from "../objects/model/lazyType.ts";
import { type ParameterMetadata, parameterMetadata } from "./ParameterMetadata.ts";

const switchType = lazyType("System.Management.Automation.SwitchParameter");
const preferenceType = lazyType("System.Management.Automation.ActionPreference");
const stringType = lazyType("System.String");
const intType = lazyType("System.Int32");

let common: readonly ParameterMetadata[] | undefined;
let shouldProcess: readonly ParameterMetadata[] | undefined;
let paging: readonly ParameterMetadata[] | undefined;

/** -Verbose, -ErrorAction and the other parameters that every cmdlet and advanced function has, in Get-Help's order. */
export function commonParameters(edition: "Desktop" | "Core"): readonly ParameterMetadata[] {
  common ??= [
    commonParameter("Verbose", switchType, "vb"),
    commonParameter("Debug", switchType, "db"),
    commonParameter("ErrorAction", preferenceType, "ea"),
    commonParameter("WarningAction", preferenceType, "wa"),
    commonParameter("InformationAction", preferenceType, "infa"),
    commonParameter("ProgressAction", preferenceType, "proga"),
    commonParameter("ErrorVariable", stringType, "ev"),
    commonParameter("WarningVariable", stringType, "wv"),
    commonParameter("InformationVariable", stringType, "iv"),
    commonParameter("OutVariable", stringType, "ov"),
    commonParameter("OutBuffer", intType, "ob"),
    commonParameter("PipelineVariable", stringType, "pv"),
  ];
  return edition === "Core" ? common : common.filter((parameter) => parameter.name !== "ProgressAction");
}

/** -WhatIf and -Confirm. */
export function shouldProcessParameters(): readonly ParameterMetadata[] {
  shouldProcess ??= [commonParameter("WhatIf", switchType, "wi"), commonParameter("Confirm", switchType, "cf")];
  return shouldProcess;
}

/** -IncludeTotalCount, -Skip, -First of SupportsPaging. */
export function pagingParameters(): readonly ParameterMetadata[] {
  paging ??= [
    parameterMetadata({ name: "IncludeTotalCount", type: switchType() }),
    parameterMetadata({ name: "Skip", type: lazyType("System.UInt64")() }),
    parameterMetadata({ name: "First", type: lazyType("System.UInt64")() }),
  ];
  return paging;
}

function commonParameter(name: string, type: typeof stringType, alias: string): ParameterMetadata {
  return parameterMetadata({ name, type: type(), aliases: [alias], isCommon: true });
}
