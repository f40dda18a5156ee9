import type { Edition } from "../objects/model/ambient.ts";
import { lazyType } from "../objects/model/lazyType.ts";
import { type ParameterMetadata, parameterMetadata } from "./ParameterMetadata.ts";

const switchType = lazyType("System.Management.Automation.SwitchParameter");
const preferenceType = lazyType("System.Management.Automation.ActionPreference");
const stringType = lazyType("System.String");
const intType = lazyType("System.Int32");

let common: readonly ParameterMetadata[] | undefined;
let shouldProcess: readonly ParameterMetadata[] | undefined;
let paging: readonly ParameterMetadata[] | undefined;

/** What a command has behind its own parameters, in the order of (Get-Command x).Parameters. */
export function addedParameters(
  edition: Edition,
  supports: { readonly shouldProcess: boolean; readonly paging: boolean },
): ParameterMetadata[] {
  return [
    ...commonParameters(edition),
    ...(supports.shouldProcess ? shouldProcessParameters() : []),
    ...(supports.paging ? pagingParameters() : []),
  ];
}

/** -Verbose, -ErrorAction and the other parameters that every cmdlet and advanced function has. */
function commonParameters(edition: Edition): readonly ParameterMetadata[] {
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
function shouldProcessParameters(): readonly ParameterMetadata[] {
  shouldProcess ??= [commonParameter("WhatIf", switchType, "wi"), commonParameter("Confirm", switchType, "cf")];
  return shouldProcess;
}

/** -IncludeTotalCount, -Skip, -First of SupportsPaging. */
function pagingParameters(): readonly ParameterMetadata[] {
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
