import type { ValidationRule } from "../command/ParameterDefinition.ts";
import type { PerEdition } from "../diag/Edition.ts";
import { validationTexts } from "../diag/messages/validation.ts";
import { messageText } from "../objects/errors/fillMessage.ts";
import { edition } from "../objects/host/edition.ts";
import { isPSObject } from "../objects/members/asPSObject.ts";
import { enumerateCollection } from "../objects/ops/enumerate.ts";
import { toBoolean } from "../objects/ops/toBoolean.ts";
import { toText } from "../objects/ops/toText.ts";
import { cultureText } from "../objects/text/cultureText.ts";
import { compileRegex } from "../objects/text/regex/dotnetRegex.ts";
import { ClrObject } from "../objects/values/ClrObject.ts";
import { Dictionary } from "../objects/values/collections/Dictionary.ts";
import { unwrap } from "../objects/values/PSObject.ts";
import { type BindingError, type BindingErrorOptions, bindingError } from "./bindingError.ts";
import { type Complaint, complaintError, thrownComplaint } from "./Complaint.ts";
import type { ParameterMetadata } from "./ParameterMetadata.ts";
import { rangeComplaint, rangeKindComplaint } from "./rangeComplaint.ts";

/** Throws the binding error of the first rule that the value breaks. */
export function validateArgument(parameter: ParameterMetadata, value: unknown, options: BindingErrorOptions): void {
  for (const rule of parameter.validation) {
    const complaint = boundComplaint(rule, value, parameter);
    if (complaint === null) continue;
    const error = brokenRule(parameter, complaint, options);
    error.isSwallowed = rule.rule === "notMemberType";
    throw error;
  }
}

/** What an attribute throws is the complaint. */
function boundComplaint(rule: ValidationRule, value: unknown, { type }: ParameterMetadata): Complaint | null {
  try {
    return complaintOf(rule, value, type.name === "System.Management.Automation.PSObject[]");
  } catch (thrown) {
    const complaint = thrownComplaint(thrown);
    if (complaint === null) throw thrown;
    return complaint;
  }
}

/** Rules for elements see the $null itself, where a cmdlet's parameter would have turned it into 0. */
export function refuseNull(parameter: ParameterMetadata, options: BindingErrorOptions): void {
  if (!parameter.validation.some(({ rule }) => elementRules.has(rule))) {
    if (parameter.validation.some(({ rule }) => rule === "notNull" || rule === "notNullOrEmpty"))
      throw brokenRule(parameter, noValueComplaint, options);
    return;
  }
  throw brokenRule(parameter, nullComplaint, options);
}

const elementRules: ReadonlySet<string> = new Set(["set", "range", "rangeKind", "pattern", "length", "script"]);

function brokenRule(parameter: ParameterMetadata, complaint: Complaint, options: BindingErrorOptions): BindingError {
  return bindingError("ParameterArgumentValidationError", [parameter.name, complaint.text], {
    ...options,
    inner: complaint.exception ?? complaintError(complaint).exception,
    parameterName: parameter.name,
  });
}

/**
 * The sentence of a rule that the value breaks, or null. Also used for variables with validation attributes. An empty
 * text is not seen as one where `holdsObjects`: it is inside a PSObject there.
 */
export function complaintOf(rule: ValidationRule, value: unknown, holdsObjects = false): Complaint | null {
  switch (rule.rule) {
    case "count":
      return countComplaint(rule.minimum, rule.maximum, value);
    case "notMemberType":
      return addableMember.test(toText(value))
        ? { id: "ValidateScriptFailure", text: `The name "${toText(value)}" is that of a member type.` }
        : null;
    case "notNull":
      if (isNull(value)) return noValueComplaint;
      return elements(value).some(isNull) ? nullElementComplaint : null;
    case "notNullOrEmpty":
      return notNullOrEmpty(value, holdsObjects);
    case "notNullOrWhiteSpace":
      return whiteSpaceComplaint(value);
    case "psVersion":
      return isPSVersion(toText(value))
        ? null
        : {
            id: "InvalidPSVersion",
            text: `The "${toText(value)}" argument does not contain a valid PowerShell version. Supply a valid version number and then try the command again.`,
          };
    case "custom":
      return customComplaint(rule, value);
    case "allowNull":
    case "allowEmptyString":
    case "allowEmptyCollection":
      return null;
    default:
      if (isNull(value)) return nullComplaint;
      for (const element of elements(value)) {
        const complaint = elementComplaint(rule, element);
        if (complaint !== null) return complaint;
      }
      return null;
  }
}

/** The rule throws what it has against the value, or against an element of it. */
function customComplaint(rule: Extract<ValidationRule, { rule: "custom" }>, value: unknown): Complaint | null {
  if (!rule.isEnumerated) rule.validate(value);
  else if (isNull(value)) return nullComplaint;
  else for (const element of elements(value)) rule.validate(element);
  return null;
}

/** Kinds of member that can be added; other names of kinds can be those of properties. */
const addableMember = /^(Alias|Code|Note|Script)Property$|^(Code|Script)Method$|^(Property|Member)Set$/i;

type ElementRule = Extract<ValidationRule, { rule: "set" | "range" | "rangeKind" | "pattern" | "length" | "script" }>;

function elementComplaint(rule: ElementRule, value: unknown): Complaint | null {
  if (isNull(value) && rule.rule !== "length") return noElementComplaint;
  const text = cultureText(value);
  switch (rule.rule) {
    case "set":
      return setComplaint(rule, text);
    case "range":
      return rangeComplaint(rule.minimum, rule.maximum, value);
    case "rangeKind":
      return rangeKindComplaint(rule, value);
    case "pattern":
      return patternComplaint(rule, text);
    case "length":
      return lengthComplaint(rule.minimum, rule.maximum, value);
    case "script":
      return scriptComplaint(rule, value, text);
  }
}

const noValueText =
  "The argument is null. Provide a valid value for the argument, and then try running the command again.";
const containsNullText =
  "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.";
const nullOrEmptyText =
  "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.";

const noValueComplaint: Complaint = { id: "ArgumentIsNull", text: noValueText };
/** What rules for elements say of one that is null. */
const noElementComplaint: Complaint = { id: "ArgumentIsEmpty", text: noValueText };
const nullElementComplaint: Complaint = {
  id: "ArgumentIsNull",
  text: "The argument has a null value, or an element of the argument collection contains a null value. Provide a collection that does not contain any null values, and then try the command again.",
};
const nullComplaint: Complaint = { id: "ArgumentIsEmpty", text: containsNullText };

function notNullOrEmpty(value: unknown, holdsObjects: boolean): Complaint | null {
  if (isNull(value)) return { id: "ArgumentIsNull", text: nullOrEmptyText };
  if (unwrap(value) === "") return { id: "ArgumentIsEmpty", text: nullOrEmptyText };
  const plain = unwrap(value);
  if (plain instanceof Dictionary && plain.count === 0) return nullComplaint;
  const list = enumerable(value);
  if (list === null) return null;
  const items = [...list];
  if (items.length === 0) return nullComplaint;
  for (const item of items) {
    if (isNull(item)) return { id: "ArgumentIsNull", text: containsNullText };
    if (!holdsObjects && unwrap(item) === "") return { id: "ArgumentCollectionContainsEmpty", text: containsNullText };
  }
  return null;
}

function whiteSpaceComplaint(value: unknown): Complaint | null {
  if (isNull(value)) return { id: "ArgumentIsNull", text: nullOrEmptyText };
  const plain = unwrap(value);
  if (plain instanceof Dictionary && plain.count === 0) return nullComplaint;
  const isBlank = (item: unknown) => typeof unwrap(item) === "string" && (unwrap(item) as string).trim() === "";
  const list = enumerable(value);
  if (list === null) return isBlank(value) ? blankComplaint : null;
  const items = [...list];
  if (items.length === 0) return nullComplaint;
  for (const item of items) {
    if (isNull(item)) return { id: "ArgumentIsNull", text: containsNullText };
    if (isBlank(item)) return blankElementComplaint;
  }
  return null;
}

const blankComplaint: Complaint = {
  id: "ArgumentIsEmptyOrWhiteSpace",
  text: "The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.",
};
const blankElementComplaint: Complaint = {
  id: "ArgumentCollectionContainsEmptyOrWhiteSpace",
  text: "An element of the argument collection is null, empty, or consists of only white-space characters. Supply a collection that does not contain any those values and then try the command again.",
};

function setComplaint(
  { values, ignoreCase = true, message }: Extract<ValidationRule, { rule: "set" }>,
  text: string,
): Complaint | null {
  const same = ignoreCase ? (one: string) => one.toLowerCase() === text.toLowerCase() : (one: string) => one === text;
  if (values.some(same)) return null;
  const id = "ValidateSetFailure";
  if (message !== undefined) return { id, text: ownText(message, text, values.join(",")) };
  return {
    id,
    text: `The argument "${text}" does not belong to the set "${values.join(",")}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`,
  };
}

function patternComplaint(rule: Extract<ValidationRule, { rule: "pattern" }>, text: string): Complaint | null {
  if (compileRegex(rule.pattern, rule.options ?? { ignoreCase: true }).isMatch(text)) return null;
  const id = "ValidatePatternFailure";
  if (rule.message !== undefined) return { id, text: ownText(rule.message, text, rule.pattern) };
  return {
    id,
    text: `The argument "${text}" does not match the "${rule.pattern}" pattern. Supply an argument that matches "${rule.pattern}" and try the command again.`,
  };
}

function lengthComplaint(minimum: number, maximum: number, value: unknown): Complaint | null {
  const text = unwrap(value);
  if (typeof text !== "string")
    return { id: "ValidateLengthNotString", text: messageText(validationTexts.LengthOfOtherType, []) };
  if (text.length < minimum) {
    return {
      id: "ValidateLengthMinLengthFailure",
      text: `The character length (${text.length}) of the argument is too short. Specify an argument with a length that is greater than or equal to "${minimum}", and then try the command again.`,
    };
  }
  if (text.length > maximum) {
    return {
      id: "ValidateLengthMaxLengthFailure",
      text: `The character length of the ${text.length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to "${maximum}" characters, and then try the command again.`,
    };
  }
  return null;
}

function scriptComplaint(
  rule: Extract<ValidationRule, { rule: "script" }>,
  value: unknown,
  text: string,
): Complaint | null {
  if (toBoolean(rule.script.invokeForValue({ dollarUnder: value }))) return null;
  const id = "ValidateScriptFailure";
  const shown = rule.shown ?? rule.script.text;
  if (rule.message !== undefined) return { id, text: ownText(rule.message, text, shown) };
  return {
    id,
    text: `The "${shown}" validation script for the argument with value "${text}" did not return a result of True. Determine why the validation script failed, and then try the command again.`,
  };
}

function countComplaint(minimum: number, maximum: number, value: unknown): Complaint | null {
  const plain = unwrap(value);
  // A text is a list of its characters here; what is in a PSObject is no list.
  const list = isPSObject(value)
    ? null
    : plain instanceof Dictionary
      ? plain.entries()
      : typeof plain === "string"
        ? plain.split("")
        : enumerable(value);
  if (list === null && !isNull(value)) {
    return {
      id: "NotAnArrayParameter",
      text: "The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the parameter or make the parameter an array parameter.",
    };
  }
  const count = list === null ? 0 : [...list].length;
  if (count >= minimum && count <= maximum) return null;
  return countFailure[edition()](minimum, maximum, count);
}

/** What a wrong count is told as: since PowerShell 6 with both ends (PowerShell/PowerShell#3585, #3656). */
const countFailure: PerEdition<(minimum: number, maximum: number, count: number) => Complaint> = {
  Desktop: (minimum, maximum, count) =>
    count < minimum
      ? {
          id: "ValidateCountSmallerThanMin",
          text: `The number of provided arguments (${count}) is fewer than the minimum number of allowed arguments (${minimum}). Provide more than ${minimum} arguments, and then try the command again.`,
        }
      : {
          id: "ValidateCountGreaterThanMax",
          text: `The number of provided arguments, (${count}), exceeds the maximum number of allowed arguments (${maximum}). Provide fewer than ${maximum} arguments, and then try the command again.`,
        },
  Core: (minimum, maximum, count) =>
    minimum === maximum
      ? {
          id: "ValidateCountExactFailure",
          text: `The parameter requires exactly ${minimum} value(s) - ${count} value(s) were provided.`,
        }
      : {
          id: "ValidateCountMinMaxFailure",
          text: `The parameter requires at least ${minimum} value(s) and no more than ${maximum} value(s) - ${count} value(s) were provided.`,
        },
};

/** The text that an attribute brings itself. */
function ownText(message: string, value: string, rule: string): string {
  return message.replace(/\{0\}/g, () => value).replace(/\{1\}/g, () => rule);
}

function elements(value: unknown): unknown[] {
  const list = enumerable(value);
  return list === null ? [value] : [...list];
}

function enumerable(value: unknown): Iterable<unknown> | null {
  const plain = unwrap(value);
  return plain instanceof ClrObject && plain instanceof Dictionary ? null : enumerateCollection(plain);
}

function isNull(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Versions of PowerShell that there are. */
/** Versions that there have been, up to the edition's own. */
const versions: PerEdition<RegExp> = {
  Desktop: /^(1\.0|2\.0|3\.0|4\.0|5\.[01])(\.\d+)*$/,
  Core: /^(1\.0|2\.0|3\.0|4\.0|5\.[01]|6\.[0-2]|7\.[0-6])(\.\d+)*$/,
};

function isPSVersion(text: string): boolean {
  return versions[edition()].test(text);
}
