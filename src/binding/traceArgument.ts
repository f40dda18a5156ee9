import { convertTo } from "../objects/convert/convertTo.ts";
import { PSError } from "../objects/errors/PSError.ts";
import { enumerateCollection } from "../objects/ops/enumerate.ts";
import { toText } from "../objects/ops/toText.ts";
import { cultureText } from "../objects/text/cultureText.ts";
import type { ClrType } from "../objects/types/ClrType.ts";
import { takesNull } from "../objects/types/takesNull.ts";
import { typeOf } from "../objects/types/typeOf.ts";
import { PSCustomObject, unwrap } from "../objects/values/PSObject.ts";
import { ScriptBlock } from "../objects/values/ScriptBlock.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";
import type { BindingTrace } from "./BindingTrace.ts";
import type { ParameterMetadata } from "./ParameterMetadata.ts";

/** How the argument came: by a name and the like it is converted, by a position or the pipeline it is first taken as it is. */
export interface TracedArgument {
  readonly parameter: ParameterMetadata;
  readonly value: unknown;
  readonly converts: boolean;
  /** Whether the parameter is a function's own, whose type constraint converts before the binder does. */
  readonly isFunction: boolean;
  /** Whether it is an object of the pipeline, which is wrapped. */
  readonly isWrapped?: boolean;
  /** Whether it is the value of a parameter that nothing was bound to, which is not validated. */
  readonly isDefault?: boolean;
}

/** Binds an argument, and tells how that went once it is known. */
export function traceArgument<T>(trace: BindingTrace, argument: TracedArgument, bind: () => T): T {
  const { parameter, value } = argument;
  let bound: T;
  try {
    bound = bind();
  } catch (thrown) {
    trace.scope(head(parameter, value), () => tellFailure(trace, argument, thrown));
    throw thrown;
  }
  trace.scope(head(parameter, value), () => {
    tellConversion(trace, argument, bound);
    if (!argument.isDefault) tellValidation(trace, parameter);
    trace.line(`BIND arg [${argumentText(bound)}] to param [${parameter.name}] SUCCESSFUL`);
  });
  return bound;
}

/** An argument that is not of the parameter's type where nothing is converted. */
export function traceSkipped(trace: BindingTrace, parameter: ParameterMetadata, value: unknown): void {
  trace.scope(head(parameter, value), () => {
    const { elementType } = parameter.type;
    if (elementType)
      tellCollection(trace, { parameter, value, converts: false, isFunction: false }, elementType, false);
    trace.line(`BIND arg [${argumentText(value)}] to param [${parameter.name}] SKIPPED`);
  });
}

function head({ name }: ParameterMetadata, value: unknown): string {
  return `BIND arg [${argumentText(value)}] to parameter [${name}]`;
}

/** An argument as a trace shows it: collections by their type. */
export function argumentText(value: unknown): string {
  const plain = unwrap(value);
  if (plain === null || plain === undefined) return "";
  const isCollection =
    typeof plain === "object" && !(plain instanceof ScriptBlock) && enumerateCollection(plain) !== null;
  if (isCollection) return typeOf(plain).name;
  return plain instanceof DateTime ? cultureText(plain) : toText(value);
}

function tellFailure(trace: BindingTrace, argument: TracedArgument, thrown: unknown): void {
  const { parameter, value } = argument;
  if (!(thrown instanceof PSError)) return;
  const { errorId, message } = thrown.record;
  if (errorId.startsWith("CannotConvertArgument")) {
    trace.scope(`COERCE arg to [${parameter.type.name}]`, () => {
      trace.line(`Trying to convert argument value from ${nameOf(value)} to ${parameter.type.name}`);
      trace.line("CONVERT arg type to param type using LanguagePrimitives.ConvertTo");
      trace.line(
        `ERROR: ERROR: COERCE FAILED: arg [${argumentText(value)}] could not be converted to the parameter type [${parameter.type.name}]`,
      );
    });
    return;
  }
  if (errorId === "ParameterArgumentValidationError") {
    const reason = thrown.exception.innerException?.message ?? message;
    tellConversion(trace, argument, value);
    const [rule] = validationAttributes(parameter);
    trace.scope(`Executing VALIDATION metadata: [${rule}]`, () => trace.line(`ERROR: VALIDATION FAILED: ${reason}`));
    return;
  }
  const refused = /^ParameterArgumentValidationError(Null|EmptyString|EmptyCollection|EmptyArray)NotAllowed$/.exec(
    errorId,
  );
  if (!refused) return;
  if (refused[1] !== "Null") tellConversion(trace, argument, value);
  const what = {
    Null: "null",
    EmptyString: "an empty string",
    EmptyCollection: "an empty collection",
    EmptyArray: "an empty array",
  };
  trace.line(`ERROR: Argument cannot be ${what[refused[1] as keyof typeof what]}`);
}

function tellConversion(trace: BindingTrace, argument: TracedArgument, bound: unknown): void {
  const { parameter, value, converts, isFunction } = argument;
  let given = value;
  if (parameter.transform !== null || (isFunction && !parameter.isUntyped)) {
    const attribute =
      parameter.transform === null
        ? "System.Management.Automation.ArgumentTypeConverterAttribute"
        : transformer(parameter);
    trace.scope(`Executing DATA GENERATION metadata: [${attribute}]`, () =>
      trace.line(`result returned from DATA GENERATION: ${argumentText(bound)}`),
    );
    given = bound;
  }
  if (converts) tellCoercion(trace, { ...argument, value: given }, parameter.type, bound);
  else if (!isFunction && parameter.type.elementType && !isOf(given, parameter.type))
    tellCollection(trace, argument, parameter.type.elementType, false);
}

function transformer(parameter: ParameterMetadata): string {
  return parameter.type.name === "System.Version"
    ? "Microsoft.PowerShell.Commands.SetStrictModeCommand+ArgumentToPSVersionTransformationAttribute"
    : "System.Management.Automation.ArgumentTransformationAttribute";
}

function tellCoercion(trace: BindingTrace, argument: TracedArgument, type: ClrType, bound: unknown): void {
  const { value } = argument;
  const plain = unwrap(value);
  if (argument.isFunction && (plain === null || plain === undefined)) return;
  trace.scope(`COERCE arg to [${type.name}]`, () => {
    if (plain === null || plain === undefined) {
      trace.line("Arg is null, parameter type not bool or SwitchParameter, value is null.");
      return;
    }
    if (!argument.isWrapped && isOf(value, type)) {
      trace.line("Parameter and arg types the same, no coercion is needed.");
      return;
    }
    trace.line(
      `Trying to convert argument value from ${argument.isWrapped ? anyObject : nameOf(value)} to ${type.name}`,
    );
    if (type.name === anyObject)
      trace.line(
        `The parameter is of type [${anyObject}] and the argument is an PSObject, so the parameter value is the argument value wrapped into an PSObject.`,
      );
    else if (type.elementType) {
      trace.line("ENCODING arg into collection");
      tellCollection(trace, argument, type.elementType, true);
    } else if (!argument.parameter.isSwitch && type.name !== "System.Boolean") {
      trace.line("CONVERT arg type to param type using LanguagePrimitives.ConvertTo");
      trace.line(`CONVERT SUCCESSFUL using LanguagePrimitives.ConvertTo: [${argumentText(bound)}]`);
    }
  });
}

function tellCollection(trace: BindingTrace, argument: TracedArgument, element: ClrType, converts: boolean): void {
  const { parameter, value } = argument;
  const plain = unwrap(value);
  const type = argument.isWrapped && converts ? "PSObject" : shortName(plain);
  trace.line(
    `Binding collection parameter ${parameter.name}: argument type [${type}], parameter type [${parameter.type.name}], collection type Array, element type [${element.name}], ${converts ? "" : "no "}coerceElementType`,
  );
  const listed = plain instanceof ScriptBlock || typeof plain !== "object" ? null : enumerateCollection(plain);
  const items = listed === null ? null : [...listed];
  if (items) trace.line(`Arg is IList with ${items.length} elements`);
  trace.line(`Creating array with element type [${element.name}] and ${items?.length ?? 1} elements`);
  const coerce = (item: unknown) => {
    const elementOf = { ...argument, value: item, isFunction: false, isWrapped: argument.isWrapped && item === value };
    if (converts) tellCoercion(trace, elementOf, element, isOf(item, element) ? item : convertTo(item, element));
  };
  if (!items) {
    trace.line(`Argument type ${type} is not IList, treating this as scalar`);
    if (!converts && !isOf(value, element)) return;
    if (converts) trace.line(`Coercing scalar arg value to type ${element.name}`);
    coerce(value);
    const added = converts && !isOf(plain, element) ? element.shortName : shortName(plain);
    trace.line(`Adding scalar element of type ${added} to array position 0`);
    return;
  }
  trace.line(`Argument type ${typeOf(plain).name} is IList`);
  items.forEach((item, index) => {
    const isNull = item === null || item === undefined;
    if (converts)
      trace.line(
        `COERCE collection element from type ${isNull ? "null" : shortName(unwrap(item))} to type ${element.name}`,
      );
    coerce(item);
    const added = isNull ? "null" : converts && element.name === "System.String" ? "String" : shortName(unwrap(item));
    trace.line(`Adding element of type ${added} to array position ${index}`);
  });
}

function tellValidation(trace: BindingTrace, parameter: ParameterMetadata): void {
  for (const name of validationAttributes(parameter)) trace.line(`Executing VALIDATION metadata: [${name}]`);
}

/** Classes of the attributes that look at the argument. */
function validationAttributes({ validation, isCommon, type, name }: ParameterMetadata): string[] {
  if (isCommon)
    return type.name === "System.String" && /Variable$/.test(name)
      ? ["System.Management.Automation.Internal.CommonParameters+ValidateVariableName"]
      : [];
  return validation.flatMap(({ rule }) => attributeNames[rule] ?? []);
}

const attributeNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries({
      set: "Set",
      range: "Range",
      rangeKind: "Range",
      pattern: "Pattern",
      length: "Length",
      count: "Count",
      script: "Script",
      notNull: "NotNull",
      notNullOrEmpty: "NotNullOrEmpty",
      notNullOrWhiteSpace: "NotNullOrWhiteSpace",
    }).map(([rule, name]) => [rule, `System.Management.Automation.Validate${name}Attribute`]),
  ),
  psVersion: "Microsoft.PowerShell.Commands.SetStrictModeCommand+ValidateVersionAttribute",
};

function isOf(value: unknown, type: ClrType): boolean {
  const plain = unwrap(value);
  if (plain === null || plain === undefined) return takesNull(type);
  return type.name === "System.Object" || typeOf(plain).isAssignableTo(type);
}

function nameOf(value: unknown): string {
  const plain = unwrap(value);
  return plain instanceof PSCustomObject ? anyObject : typeOf(plain).name;
}

function shortName(plain: unknown): string {
  return plain instanceof PSCustomObject ? "PSObject" : typeOf(plain).shortName;
}

const anyObject = "System.Management.Automation.PSObject";
