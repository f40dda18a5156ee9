import type { Extent } from "../../diag/Extent.ts";
import type { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { languageRules } from "../../objects/types/languageRules.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import type { Attribute, TypeConstraint } from "../../syntax/ast/definitions.ts";
import type { Expression, TypeExpression } from "../../syntax/ast/expressions.ts";
import type { Unit } from "../blocks/Unit.ts";
import { isDeepName } from "../classes/sessionResolver.ts";
import { missingName } from "../expressions/typeExpression.ts";
import { astObjectOf } from "../language/AstObject.ts";
import { attributeObject, attributeType } from "./attributeObjects.ts";
import { attributeName } from "./cmdletBinding.ts";

/** Throws what is wrong with an attribute: of a block and its parameters when it is first called, of a variable when it is set. */
export function refuseBadAttribute(attribute: Attribute, unit: Unit): void {
  const name = attributeName(attribute);
  const named = name === "parameter" ? parameterArguments : name === "cmdletbinding" ? bindingArguments : null;
  const type = checked.has(name) ? attributeType(attribute, unit) : null;
  const unknown = attribute.namedArguments.find(({ argumentName }) =>
    named ? !named.has(argumentName.toLowerCase()) : type && !type.members.property(argumentName),
  );
  if (unknown) {
    const { argumentName } = unknown;
    const error = runtimeError(
      "PropertyNotFoundForType",
      [argumentName, "System.Management.Automation.CmdletBindingAttribute"],
      { target: astObjectOf(unknown) },
    );
    throw at(error, unknown.extent);
  }
  for (const argument of attribute.positionalArguments)
    if (argument.kind === "TypeExpression") refuseUnknownType(argument, unit);
  if (named && attribute.positionalArguments.length > 0) throw at(noConstructor(attribute), attribute.extent);
  if (name === "parameter") refuseEmptyHelp(attribute);
  if (checked.has(name)) refuseByConstructor(attribute, name, unit);
  else if (!named && !hasConstructor(attribute, unit)) throw at(noConstructor(attribute), attribute.extent);
  if (
    (!known.has(name) || languageRules().unknownTypes.has(name)) &&
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
export function refuseUnknownType({ typeName, extent }: TypeConstraint | TypeExpression, unit: Unit): void {
  const missing = missingName(typeName, unit);
  if (missing === null || isDeepName(missing.fullName)) return;
  const error = runtimeError("TypeNotFound", [missing.fullName], { target: missing.fullName });
  error.record.targetTypeName = "TypeName";
  throw at(error, extent);
}

/** What the attribute's own constructor has against its arguments. */
function refuseByConstructor(attribute: Attribute, name: string, unit: Unit): void {
  try {
    attributeObject(attribute, unit);
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    const { exception, errorId, message } = thrown.record;
    const cause = exception.innerException ?? exception;
    if (cause.type.name === "System.Management.Automation.ValidationMetadataException")
      throw at(new PSError(cause.errorRecord ?? thrown.record), attribute.extent);
    if (name === "validateset") throw at(noValues(cause), attribute.extent);
    if (errorId === "MethodCountCouldNotFindBest") throw at(noConstructor(attribute), attribute.extent);
    const short = attributeType(attribute, unit)?.shortName.replace(/Attribute$/, "") ?? "";
    const reason = exception.innerException?.message ?? message;
    throw at(runtimeError("ExceptionConstructingAttribute", [short, reason], { inner: cause }), attribute.extent);
  }
}

/** Whether the attribute's type, where it is known, has a constructor for that many arguments. */
function hasConstructor(attribute: Attribute, unit: Unit): boolean {
  const type = attributeType(attribute, unit);
  const constructors = type === null || type.isNameOnly ? [] : type.members.constructors;
  const count = attribute.positionalArguments.length;
  return (
    constructors.length === 0 ||
    constructors.some(({ signature: { parameters } }) =>
      parameters.at(-1)?.isParams || /\[\]$/.test(parameters.at(-1)?.type ?? "")
        ? count >= parameters.length - 1
        : count === parameters.length,
    )
  );
}

/** Those that the engine makes itself tell it in an exception of their own. */
function noConstructor(attribute: Attribute): PSError {
  const error = runtimeError("MethodCountCouldNotFindBest", [".ctor", String(attribute.positionalArguments.length)]);
  if (!madeByEngine.has(attributeName(attribute))) return error;
  return psError(error.record.errorId, "InvalidOperation", error.record.message);
}

const madeByEngine = new Set([
  "parameter",
  "cmdletbinding",
  "experimental",
  "validatenotnull",
  "validatenotnullorempty",
]);

/** A help message that is written must say something; the call is told, not the attribute. */
function refuseEmptyHelp(attribute: Attribute): void {
  for (const { argumentName, argument, expressionOmitted } of attribute.namedArguments) {
    const property = helpProperties.get(argumentName.toLowerCase());
    if (property === undefined || expressionOmitted || !isEmpty(argument)) continue;
    const message = `Cannot process argument because the value of argument "${property}" is not valid. Change the value of the "${property}" argument and run the operation again.`;
    throw psError("Argument", "InvalidArgument", message);
  }
}

function isEmpty(argument: Expression): boolean {
  if (argument.kind === "StringConstantExpression") return argument.value === "";
  return argument.kind === "VariableExpression" && argument.variablePath.userPath.toLowerCase() === "null";
}

const helpProperties: ReadonlyMap<string, string> = new Map(
  ["HelpMessage", "HelpMessageBaseName", "HelpMessageResourceId"].map((name) => [name.toLowerCase(), name]),
);

/** A set of no values, or of a class that gives none, is told as it is, and not as a fault of the attribute. */
function noValues(cause: ExceptionObject): PSError {
  const id = cause.type.name === "System.Management.Automation.PSArgumentException" ? "Argument" : "ArgumentOutOfRange";
  return psError(id, "InvalidArgument", cause.message, { inner: cause });
}

function at(error: PSError, extent: Extent): PSError {
  error.record.invocation = new InvocationInfo(null, "", extent);
  return error.marked("ofDefinition");
}

const checked = new Set([
  "validateset",
  "validaterange",
  "validatelength",
  "validatecount",
  "validatepattern",
  "validatescript",
]);

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
  "obsolete",
  "dynamicparameter",
  "experimental",
  "outputtype",
  "cmdletbinding",
  "diagnostics.codeanalysis.suppressmessage",
  "suppressmessage",
]);
