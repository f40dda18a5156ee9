import { convertTo, tryConvertTo } from "../convert/convertTo.ts";
import { adapterError } from "../errors/adapterError.ts";
import type { PSError } from "../errors/PSError.ts";
import { rawException } from "../errors/rawException.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { ambient } from "../host/ambient.ts";
import { extendedMembers } from "../members/extendedMembers.ts";
import { hasMember } from "../members/getMember.ts";
import { readMember } from "../members/memberLookup.ts";
import { missing } from "../members/missing.ts";
import { setMember } from "../members/setMember.ts";
import { toBoolean } from "../ops/toBoolean.ts";
import { toText } from "../ops/toText.ts";
import { walkItems } from "../ops/walkItems.ts";
import { newLine } from "../text/newLine.ts";
import { ClrType } from "../types/ClrType.ts";
import { typeOf } from "../types/typeOf.ts";
import { closedType, typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { withArgumentName } from "../values/clrText.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { Hashtable } from "../values/collections/Hashtable.ts";
import { ListObject } from "../values/collections/ListObject.ts";
import { psObjectCollection } from "../values/collections/psObjectCollection.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { unwrap } from "../values/PSObject.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";

/** How a method of an element is called. */
type MethodCall = (target: unknown, name: string, args: readonly unknown[]) => unknown;

/** The `ForEach` method that PowerShell gives every value: a script block, a type, or a member's name with arguments. */
export function forEachMethod(target: unknown, args: readonly unknown[], invoke: MethodCall): ListObject {
  const [what, ...rest] = args.map(unwrap);
  if (what === undefined)
    throw runtimeError("MethodCountCouldNotFindBest", [".ForEach(expression [, arguments...])", "0"]);
  if (what === null)
    throw rawException("System.ArgumentNullException", withArgumentName("Value cannot be null.", "expression"));
  if (what instanceof ClrType) return convertedElements(target, what, invoke);
  const found: unknown[] = [];
  if (what instanceof ScriptBlock) {
    addResults(found, what.forEach(elementsOf(target), rest));
    return results(found);
  }
  for (const element of elementsOf(target)) addResults(found, applyTo(element, what, rest, invoke));
  return results(found);
}

function applyTo(element: unknown, what: unknown, rest: readonly unknown[], invoke: MethodCall): unknown {
  const name = toText(what);
  if (name === "") throw runtimeError("ForEachEmptyName");
  if (element === null || element === undefined) return [null];
  if (element instanceof Hashtable) return ofHashtable(element, name, rest);
  const hasMethod = typeOf(element).members.method(name) !== undefined;
  if (hasMethod) return [invoke(element, name, rest)];
  if (rest.length === 0) {
    const value = element instanceof Dictionary && !hasOwnMember(element, name) ? missing : readMember(element, name);
    if (value === missing && !(element instanceof Dictionary) && (ambient().strictVersion?.() ?? 0) >= 2)
      throw runtimeError("ForEachPropertyNotFoundStrict", [name]);
    return [value === missing ? null : value];
  }
  setElementMember(element, name, rest[0]);
  return [];
}

/** Whether a table has a member of the name, whatever its keys are. */
function hasOwnMember(table: Dictionary, name: string): boolean {
  return extendedMembers(table)?.has(name) === true || typeOf(table).members.property(name) !== undefined;
}

/** A hash table is asked for the key, not for its members. */
function ofHashtable(table: Hashtable, key: string, rest: readonly unknown[]): unknown[] {
  if (rest.length === 0) return [table.get(key) ?? null];
  table.set(key, rest[0]);
  return [];
}

/** A table takes any key; another element must have the member, and its errors are those of the object's adapter. */
function setElementMember(element: unknown, name: string, value: unknown): void {
  if (!(element instanceof Dictionary) && !hasMember(element, name))
    throw runtimeError("ForEachNonexistentMemberReference", [name], {
      target: element,
    });
  try {
    setMember(element, name, value);
  } catch (error) {
    throw adapterError(error, name);
  }
}

/** Each element added to a collection of the type, which converts it as an argument. */
function convertedElements(target: unknown, type: ClrType, invoke: MethodCall): ListObject {
  const list = new ListObject(closedType("System.Collections.ObjectModel.Collection", type), []);
  const isSequence = type.name !== "System.String" && type.isAssignableTo(typeByName("System.Collections.IEnumerable"));
  for (const element of elementsOf(target)) {
    if (!isSequence) invoke(list, "Add", [element]);
    else list.items.push(sequenceElement(element, type));
  }
  return list;
}

function sequenceElement(element: unknown, type: ClrType): unknown {
  const converted = tryConvertTo(element, type);
  if (!converted) throw runtimeError("ForEachTypeConversionFailed", [toText(type)], { target: type });
  return converted.value;
}

function addResults(found: unknown[], written: unknown): void {
  for (const value of written as readonly unknown[]) if (value !== undefined) found.push(value);
}

/** The `Where` method: a filter with a mode (Default, First, Last, SkipUntil, Until, Split) and a number. */
export function whereMethod(target: unknown, args: readonly unknown[]): ListObject {
  const [given, modeArgument, countArgument] = args.map(unwrap);
  if (given === undefined)
    throw runtimeError("MethodCountCouldNotFindBest", [".Where({ expression } [, mode [, numberToReturn]])", "0"]);
  const filter =
    given === null ? null : (convertTo(given, typeByName("System.Management.Automation.ScriptBlock")) as ScriptBlock);
  const mode = modeOf(modeArgument);
  if (filter === null && mode === "default") throw noFilter();
  const count = countArgument === undefined ? 0 : (convertTo(countArgument, typeByName("System.Int32")) as number);
  if (count < 0) throw wrongCount(count);
  const elements = [...elementsOf(target)];
  const test = (element: unknown) =>
    filter === null ||
    toBoolean(asValue(filter.invoke({ dollarUnder: element, args: [], survives: true, newScope: false })));
  switch (mode) {
    case "first":
      return psObjectCollection(takeFirst(elements, test, count || 1));
    case "last":
      return psObjectCollection(elements.filter(test).slice(-(count || 1)));
    case "skipuntil":
      return psObjectCollection(skipUntil(elements, test, count));
    case "until":
      return psObjectCollection(until(elements, test, count));
    case "split":
      return split(elements, test, count);
    default: {
      const found = elements.filter(test);
      return psObjectCollection(count > 0 ? found.slice(0, count) : found);
    }
  }
}

function asValue(written: readonly unknown[]): unknown {
  return written.length === 1 ? written[0] : written.length === 0 ? null : written;
}

function modeOf(argument: unknown): string {
  if (argument === undefined) return "default";
  if (argument instanceof EnumValue) return argument.text.toLowerCase();
  return (
    convertTo(argument, typeByName("System.Management.Automation.WhereOperatorSelectionMode")) as EnumValue
  ).text.toLowerCase();
}

function takeFirst(elements: readonly unknown[], test: (element: unknown) => boolean, count: number): unknown[] {
  const found: unknown[] = [];
  for (const element of elements) {
    if (!test(element)) continue;
    found.push(element);
    if (found.length === count) break;
  }
  return found;
}

function skipUntil(elements: readonly unknown[], test: (element: unknown) => boolean, count: number): unknown[] {
  const start = elements.findIndex(test);
  const found = start < 0 ? [] : elements.slice(start);
  return count > 0 ? found.slice(0, count) : found;
}

function until(elements: readonly unknown[], test: (element: unknown) => boolean, count: number): unknown[] {
  const end = elements.findIndex(test);
  const found = end < 0 ? [...elements] : elements.slice(0, end);
  return count > 0 ? found.slice(0, count) : found;
}

function split(elements: readonly unknown[], test: (element: unknown) => boolean, count: number): ListObject {
  const matching: unknown[] = [];
  const other: unknown[] = [];
  for (const element of elements) {
    if ((count === 0 || matching.length < count) && test(element)) matching.push(element);
    else other.push(element);
  }
  return results([psObjectCollection(matching), psObjectCollection(other)]);
}

function results(items: unknown[]): ListObject {
  return new ListObject(typeByName("System.Collections.ObjectModel.Collection[psobject]"), items);
}

function elementsOf(target: unknown): Iterable<unknown> {
  if (target === null || target === undefined) return [];
  if (Array.isArray(target)) return target.includes(undefined) ? target.filter((item) => item !== undefined) : target;
  const elements = target instanceof ClrObject ? target.elements : null;
  return elements ? walkItems(target, elements) : [target];
}

function wrongCount(count: number): PSError {
  const advice = "must be greater than zero. Please correct the argument's value and try running your script again.";
  return rawException(
    "System.ArgumentOutOfRangeException",
    `${withArgumentName(`The 'numberToReturn' value provided to the third argument of the Where() operator ${advice}`, "numberToReturn")}${newLine()}Actual value was ${count}.`,
  );
}

/** Without a filter only the other modes make sense: they then take what comes first or last. */
function noFilter(): PSError {
  return rawException(
    "System.InvalidOperationException",
    "If the expression passed to the Where() operator is null then you must specify a non-Default value for the selection mode argument. Please change the value of the mode argument to a value other than Default and try running your script again.",
  );
}
