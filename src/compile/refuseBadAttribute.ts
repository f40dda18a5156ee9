import type { Extent } from "../diag/Extent.ts";
import type { PSError } from "../objects/model/PSError.ts";
import { runtimeError } from "../objects/model/runtimeError.ts";
import { compare } from "../objects/ops/compare.ts";
import { InvocationInfo } from "../runtime/InvocationInfo.ts";
import type { Attribute, TypeConstraint } from "../syntax/ast/definitions.ts";
import { attributeName } from "./cmdletBinding.ts";
import { constantValue } from "./expressions.ts";
import { astObjectOf } from "./language/AstObject.ts";
import { isDeepName } from "./sessionResolver.ts";
import { missingName } from "./typeExpression.ts";
import type { Unit } from "./Unit.ts";

/** Throws what is wrong with an attribute of a parameter when its function is first called. */
export function refuseBadAttribute(attribute: Attribute, unit: Unit): void {
  const name = attributeName(attribute);
  const named = name === "parameter" ? parameterArguments : name === "cmdletbinding" ? bindingArguments : null;
  const unknown = named && attribute.namedArguments.find((argument) => !named.has(argument.argumentName.toLowerCase()));
  if (unknown) {
    const { argumentName } = unknown;
    const error = runtimeError(
      "PropertyNotFoundForType",
      [argumentName, "System.Management.Automation.CmdletBindingAttribute"],
      { target: astObjectOf(unknown) },
    );
    throw at(error, unknown.extent);
  }
  if (name === "validaterange") refuseRange(attribute);
  if (
    !known.has(name) &&
    !unit.file.findParsed(attribute.typeName) &&
    !unit.file.findType(`${attribute.typeName.fullName}Attribute`)
  ) {
    const error = runtimeError("CustomAttributeTypeNotFound", [attribute.typeName.fullName], {
      target: astObjectOf(attribute),
    });
    throw at(error, attribute.extent);
  }
}

/** Throws where a parameter's type does not exist; one deep in .NET's namespaces can be missing here alone, and waits. */
export function refuseUnknownType({ typeName, extent }: TypeConstraint, unit: Unit): void {
  const missing = missingName(typeName, unit);
  if (missing === null || isDeepName(missing.fullName)) return;
  const error = runtimeError("TypeNotFound", [missing.fullName], { target: missing.fullName });
  error.record.targetTypeName = "TypeName";
  throw at(error, extent);
}

function refuseRange(attribute: Attribute): void {
  const [low, high] = attribute.positionalArguments;
  if (low?.kind !== "ConstantExpression" || high?.kind !== "ConstantExpression") return;
  if (compare(constantValue(low.value), constantValue(high.value), true) > 0)
    throw at(runtimeError("MaxRangeSmallerThanMinRange"), attribute.extent);
}

function at(error: PSError, extent: Extent): PSError {
  error.record.invocation = new InvocationInfo(null, "", extent);
  error.isOfDefinition = true;
  return error;
}

const parameterArguments = new Set([
  "position",
  "parametersetname",
  "mandatory",
  "valuefrompipeline",
  "valuefrompipelinebypropertyname",
  "valuefromremainingarguments",
  "helpmessage",
  "helpmessagebasename",
  "helpmessageresourceid",
  "dontshow",
  "experimentname",
  "experimentaction",
]);

const bindingArguments = new Set([
  "defaultparametersetname",
  "helpuri",
  "supportsshouldprocess",
  "supportspaging",
  "supportstransactions",
  "positionalbinding",
  "remotingcapability",
  "confirmimpact",
]);

/** Attributes that the engine gives meaning to, by their short name. */
const known = new Set([
  "parameter",
  "alias",
  "allownull",
  "allowemptystring",
  "allowemptycollection",
  "validateset",
  "validaterange",
  "validatepattern",
  "validatelength",
  "validatecount",
  "validatescript",
  "validatenotnull",
  "validatenotnullorempty",
  "validatenotnullorwhitespace",
  "validatedrive",
  "validateuserdrive",
  "validatetrusteddata",
  "pstypename",
  "psdefaultvalue",
  "supportswildcards",
  "argumentcompleter",
  "argumentcompletions",
  "argumenttotypename",
  "credential",
  "obsolete",
  "dynamicparameter",
  "experimental",
  "outputtype",
  "cmdletbinding",
  "diagnostics.codeanalysis.suppressmessage",
  "suppressmessage",
]);
