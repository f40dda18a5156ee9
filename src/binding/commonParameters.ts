import type { ValidationRule } from "../command/ParameterDefinition.ts";
import type { Edition } from "../objects/model/ambient.ts";
import { lazyType } from "../objects/model/lazyType.ts";
import { refuseVariableName } from "./outputVariableName.ts";
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
    commonParameter("ErrorVariable", stringType, "ev", [variableName]),
    commonParameter("WarningVariable", stringType, "wv", [variableName]),
    commonParameter("InformationVariable", stringType, "iv", [variableName]),
    commonParameter("OutVariable", stringType, "ov", [variableName]),
    commonParameter("OutBuffer", intType, "ob", [{ rule: "range", minimum: 0, maximum: 2147483647 }]),
    commonParameter("PipelineVariable", stringType, "pv", [variableName]),
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
    parameterMetadata({ name: "IncludeTotalCount", type: switchType(), isAdded: true }),
    parameterMetadata({ name: "Skip", type: lazyType("System.UInt64")(), isAdded: true }),
    parameterMetadata({ name: "First", type: lazyType("System.UInt64")(), isAdded: true }),
  ];
  return paging;
}

function commonParameter(
  name: string,
  type: typeof stringType,
  alias: string,
  validation: readonly ValidationRule[] = [],
): ParameterMetadata {
  return parameterMetadata({ name, type: type(), aliases: [alias], isCommon: true, validation });
}

const variableName: ValidationRule = { rule: "custom", isEnumerated: false, validate: refuseVariableName };
