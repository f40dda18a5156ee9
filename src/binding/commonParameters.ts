import {
  type AddedParameter,
  commonParameters,
  pagingParameters,
  shouldProcessParameters,
} from "../command/catalogue/addedParameters.ts";
import type { ValidationRule } from "../command/ParameterDefinition.ts";
import type { Edition } from "../diag/Edition.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import { refuseVariableName } from "./outputVariableName.ts";
import { type ParameterMetadata, parameterMetadata } from "./ParameterMetadata.ts";

/** What a command has behind its own parameters, in the order of (Get-Command x).Parameters. */
export function addedParameters(
  edition: Edition,
  supports: { readonly shouldProcess: boolean; readonly paging: boolean },
): ParameterMetadata[] {
  return [
    ...commonParameters(edition).map(common),
    ...(supports.shouldProcess ? shouldProcessParameters.map(common) : []),
    ...(supports.paging ? pagingParameters.map(added) : []),
  ];
}

const made = new Map<AddedParameter, ParameterMetadata>();

function common(parameter: AddedParameter): ParameterMetadata {
  return metadataOf(parameter, "isCommon");
}

function added(parameter: AddedParameter): ParameterMetadata {
  return metadataOf(parameter, "isAdded");
}

function metadataOf(parameter: AddedParameter, is: "isCommon" | "isAdded"): ParameterMetadata {
  let metadata = made.get(parameter);
  if (!metadata) {
    const { name, alias, type } = parameter;
    const aliases = alias === null ? [] : [alias];
    metadata = parameterMetadata({
      name,
      type: typeByName(type),
      aliases,
      [is]: true,
      validation: validationOf(parameter),
    });
    made.set(parameter, metadata);
  }
  return metadata;
}

function validationOf({ namesVariable, range }: AddedParameter): readonly ValidationRule[] {
  if (namesVariable) return [{ rule: "custom", isEnumerated: false, validate: refuseVariableName }];
  return range ? [{ rule: "range", minimum: range[0], maximum: range[1] }] : [];
}
