import { PSError } from "../../objects/errors/PSError.ts";
import { BoundMember } from "../../objects/members/BoundMember.ts";
import { deserializedText } from "../../objects/members/deserializedText.ts";
import { dictionaryEntries } from "../../objects/members/dictionaryEntries.ts";
import { memberInfoText, memberText } from "../../objects/members/memberText.ts";
import { PSMemberInfo } from "../../objects/members/PSMemberInfo.ts";
import { formatOperator } from "../../objects/ops/formatOperator.ts";
import { elementText as innerText, scriptedText, shownObjectText, toText } from "../../objects/ops/toText.ts";
import { cultureText } from "../../objects/text/cultureText.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import { formattedText } from "../../objects/text/formattedText.ts";
import { formatNumber } from "../../objects/text/numbers/formatNumber.ts";
import { valueText } from "../../objects/text/valueText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { DictionaryEntry, KeyValuePair } from "../../objects/values/collections/KeyValuePair.ts";
import { isPSObjectCollection } from "../../objects/values/collections/psObjectCollection.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import { XmlNode } from "../../objects/values/io/XmlNode.ts";
import { Decimal, Double, Single } from "../../objects/values/numbers.ts";
import { PSCustomObject, PSObject, unwrap } from "../../objects/values/PSObject.ts";
import { currentCulture } from "../../objects/values/time/CultureInfo.ts";
import { displayRules } from "./displayRules.ts";
import { displayName } from "./objectProperties.ts";

/** How many elements of a collection are shown when $FormatEnumerationLimit does not say. */
export const defaultEnumerationLimit = 4;

/**
 * A value as lists show it: under the session's culture, collections as {a, b...} with at most `limit` elements
 * (negative: all).
 */
export function displayText(value: unknown, limit: number): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "bigint":
      return String(value);
    case "boolean":
      return value ? "True" : "False";
    case "undefined":
      return "";
  }
  if (value === null) return "";
  const added = scriptedText(value as object);
  if (added !== undefined) return added;
  const before = value instanceof PSObject ? deserializedText(value) : undefined;
  if (before !== undefined) return before;
  const elements = shownElements(value);
  if (value instanceof PSObject && value.written !== null) return value.written;
  return elements ? collectionText(elements, limit, isPSObjectCollection(value)) : objectText(unwrap(value));
}

/** A value in a table that no view describes: like in a list, but for numbers with a fraction. */
export function cellText(value: unknown, limit: number): string {
  const isReal = value instanceof Double || value instanceof Decimal || value instanceof Single;
  const format = isReal ? displayRules().fractions : null;
  if (isReal && format !== null) return formatNumber(value, format, currentCulture().formatName);
  return displayText(value, limit);
}

/** A value under a FormatString ("N2", "{0:F1} MB"); one that does not fit the value is left out of account. */
export function textWithFormat(value: unknown, format: string, limit: number): string {
  if (/\{0.*\}/.test(format)) {
    try {
      return formatOperator(format, [shownElements(value) ? toText(value) : value]);
    } catch (error) {
      if (error instanceof PSError) return displayText(value, limit);
      throw error;
    }
  }
  if (value === null || value === undefined) return "";
  const elements = Array.isArray(value) || value instanceof TypedArray ? shownElements(value) : null;
  if (elements) return Array.from(elements, (element) => textWithFormat(element, format, limit)).join(" ");
  if (value instanceof Dictionary) return toText(value);
  const plain = unwrap(value);
  if (plain instanceof PSCustomObject) return shownObjectText(plain, currentCulture().name, format);
  try {
    return formattedText(plain, format) ?? displayText(value, limit);
  } catch {
    return displayText(value, limit);
  }
}

/** What is shown of a collection one by one; null for what is none. */
export function shownElements(value: unknown): Iterable<unknown> | null {
  if (Array.isArray(value)) return value;
  if (value instanceof Dictionary) return [...dictionaryEntries(value)];
  return value instanceof ClrObject ? value.elements : null;
}

function collectionText(elements: Iterable<unknown>, limit: number, areWrapped: boolean): string {
  const texts: string[] = [];
  for (const element of elements) {
    if (texts.length === limit) return `{${texts.join(", ")}${ellipsis()}}`;
    texts.push(elementText(element, areWrapped));
  }
  return `{${texts.join(", ")}}`;
}

/**
 * An element by its text where its type has one or the shell wrapped it, else by the property that names it; a collection by
 * its own elements, or by its type where there are none.
 */
function elementText(element: unknown, isWrapped: boolean): string {
  if (element === null || element === undefined) return "$null";
  if (typeof element !== "object") return displayText(element, 0);
  if (element instanceof DictionaryEntry || element instanceof KeyValuePair) return entryText(element);
  const added = scriptedText(element);
  if (added !== undefined) return added;
  const value = unwrap(element);
  if (value instanceof PSCustomObject) return valueText(value);
  if (Array.isArray(value) || (value instanceof ClrObject && (value.elements || value instanceof Dictionary)))
    return toText(value) || innerText(value);
  if (value instanceof ClrType) return value.name;
  if (value instanceof BoundMember && value.memberType !== "Method") return memberText(value);
  if (value instanceof PSMemberInfo) return memberInfoText(value);
  if (isWrapped || typeof value !== "object" || value === null || hasOwnText(typeOf(value)))
    return displayText(value, 0);
  const name = displayName(value);
  if (name === undefined) return displayText(value, 0);
  return name === null ? "" : displayText(name, 0);
}

function entryText(entry: DictionaryEntry | KeyValuePair): string {
  if (entry instanceof DictionaryEntry && displayRules().showsEntriesByKey) return displayText(entry.key, 0);
  return `[${valueText(entry.key)}, ${valueText(entry.value)}]`;
}

/** Types whose text is the one that their base type declares. */
const inheritsText = new Set(["System.Text.RegularExpressions.Group", "System.Text.RegularExpressions.Match"]);

/** Whether the type itself, not a base type, says what ToString() gives. */
function hasOwnText(type: ClrType): boolean {
  if (type.isValueType) return true;
  if (type.definition?.toText) return !inheritsText.has(type.name);
  if (type.definition || type.metadata) return false;
  const method = type.members.method("ToString");
  return method?.overloads.some((overload) => overload.code !== null && overload.declaringType === type) ?? false;
}

function objectText(value: unknown): string {
  if (value instanceof XmlNode) return value.localName;
  if (value instanceof Double || value instanceof Single)
    return formatNumber(value, value instanceof Double ? "G15" : "G7", currentCulture().formatName);
  if (value instanceof ClrType) return value.name;
  return cultureText(value);
}
