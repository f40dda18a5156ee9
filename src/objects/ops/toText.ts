import { int32Text } from "../../base/text/int32Text.ts";
import { noText } from "../convert/castError.ts";
import { ClrException, PSError } from "../errors/PSError.ts";
import { caughtException } from "../errors/thrownException.ts";
import { ambient } from "../host/ambient.ts";
import { deserializedText } from "../members/deserializedText.ts";
import { extendedMembers } from "../members/extendedMembers.ts";
import { isCyclicAlias } from "../members/isCyclicAlias.ts";
import {
  PSAliasProperty,
  PSCodeProperty,
  type PSMemberInfo,
  PSNoteProperty,
  PSScriptMethod,
  PSScriptProperty,
} from "../members/PSMemberInfo.ts";
import { formattedText } from "../text/formattedText.ts";
import { formatNumber } from "../text/numbers/formatNumber.ts";
import { formatDateTime } from "../text/time/formatDateTime.ts";
import { ClrType } from "../types/ClrType.ts";
import { typeTable } from "../types/typeData/TypeTable.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeText } from "../types/typeText.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { XmlNode } from "../values/io/XmlNode.ts";
import { Char, Double, Single } from "../values/numbers.ts";
import { PSCustomObject, PSObject, unwrap } from "../values/PSObject.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";
import { SwitchParameter } from "../values/SwitchParameter.ts";
import { DateTime } from "../values/time/DateTime.ts";
import { UninitializedObject } from "../values/UninitializedObject.ts";

/**
 * The text of a value as the language makes it ("$x", [string]$x, "a" + $x): invariant culture, doubles with 15 digits,
 * elements of collections joined with $OFS. A ToString that a script added counts for custom objects alone, since others
 * convert by the type of their base object.
 */
export function toText(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return int32Text(value);
    case "bigint":
      return String(value);
    case "boolean":
      return value ? "True" : "False";
    case "undefined":
      return "";
  }
  return value === null ? "" : languageText(value as object);
}

/**
 * The text of a value as PSObject.ToString() makes it for -match, -replace, -split and -like: as in the language, but a
 * ToString that a script added to the object, or to its type, comes first.
 */
export function psObjectText(value: unknown): string {
  return typeof value === "object" && value !== null
    ? (scriptedText(value) ?? objectText(value, false))
    : toText(value);
}

/** What a ToString gives that a script added to this very object; undefined where there is none. */
export function addedText(value: object): string | undefined {
  return scriptText(extendedMembers(value)?.slot("ToString"), value);
}

/** What a ToString gives that a script added to the object or to its type; undefined where there is none. */
export function scriptedText(value: object): string | undefined {
  return addedText(value) ?? typedText(value);
}

function typedText(value: object): string | undefined {
  if (!typeTable().hasOwn || isScriptInstance(unwrap(value))) return undefined;
  return scriptText(typeTable().member(typeNamesOf(value), "ToString"), value);
}

function scriptText(member: unknown, self: object): string | undefined {
  if (!(member instanceof PSScriptMethod) || !(member.script instanceof ScriptBlock)) return undefined;
  return toText(member.script.invokeForValue({ self }));
}

function languageText(value: object): string {
  const added = value instanceof PSCustomObject ? scriptedText(value) : undefined;
  return added ?? objectText(value, false);
}

function objectText(value: object, isElement: boolean): string {
  if (value instanceof PSObject && value.written !== null) return value.written;
  const base = unwrap(value);
  if (Array.isArray(base)) return isElement ? "System.Object[]" : (joined(base) ?? "System.Object[]");
  if (!(base instanceof ClrObject)) return toText(base);
  if (base instanceof Char) return String.fromCharCode(base.code);
  if (base instanceof Double) return plainReal(base.value) ?? formatNumber(base, "G15", "");
  if (base instanceof Single) return formatNumber(base, "G7", "");
  if (base instanceof EnumValue) return base.text;
  if (base instanceof DateTime) return formatDateTime(base, "", "");
  if (base instanceof ClrType) return typeText(base);
  if (base instanceof SwitchParameter) return base.isPresent ? "True" : "False";
  if (base instanceof PSCustomObject) return deserializedText(base) ?? (isElement ? "" : customObjectText(base));
  if (base instanceof ScriptBlock) return base.text;
  // The name that nodes have in lists comes from PowerShell's type data; .NET itself knows the type only.
  if (base instanceof XmlNode && isElement) return base.localName;
  const formatted = formattedText(base, "", "");
  if (formatted !== undefined) return formatted;
  const elements = base instanceof Dictionary ? null : base.elements;
  return (elements && !isElement ? joined(elements) : undefined) ?? convertedText(base);
}

/** An object of a class of a script, which is seen as it is: without the members of type data. */
export function isScriptInstance(value: unknown): value is ClrObject {
  if (!(value instanceof ClrObject) || value instanceof PSCustomObject) return false;
  const { definition, metadata } = value.clrType;
  return !definition && !metadata;
}

/** What JavaScript prints, where that is the same: up to 15 digits and no exponent. */
function plainReal(value: number): string | null {
  const magnitude = Math.abs(value);
  if (!(magnitude >= 1e-4 && magnitude < 1e15)) return null;
  const text = String(value);
  return text.length <= (value < 0 ? 17 : 16) ? text : null;
}

/** Undefined where an element has no text: the collection then shows its type. */
function joined(elements: Iterable<unknown>): string | undefined {
  const texts: string[] = [];
  try {
    for (const element of elements) texts.push(elementText(element));
  } catch (error) {
    if (!caughtException(error)) throw error;
    return undefined;
  }
  return texts.join(ambient().outputFieldSeparator() ?? " ");
}

/** Collections inside collections show their type, custom objects nothing. */
export function elementText(element: unknown): string {
  return typeof element === "object" && element !== null
    ? (scriptedText(element) ?? objectText(element, true))
    : toText(element);
}

/**
 * The text of a custom object where it is shown, and not converted by the language: dates and numbers as the culture writes
 * them; a format of -f is that of each value.
 */
export function shownObjectText(value: PSCustomObject, culture: string, format = ""): string {
  const own = scriptedText(value) ?? deserializedText(value);
  if (own !== undefined || format === "") return own ?? customObjectText(value, culture);
  try {
    return customObjectText(value, culture, format);
  } catch (error) {
    // A format that a value does not have leaves the object without text.
    if (!(error instanceof ClrException)) throw error;
    return "";
  }
}

/** "@{A=1; B=two}": the properties that are not hidden, with those of type data. */
function customObjectText(value: PSCustomObject, culture: string | null = null, format = ""): string {
  const own = [...value.extended.members()];
  const typed = typeTable().hasOwn ? typeTable().members(typeNamesOf(value)) : [];
  const members = [...own, ...typed.filter(({ name }) => !value.extended.has(name))].filter(
    (member) => member.isProperty && !member.isHidden,
  );
  if (members.length === 0 || members.some((member) => isDangling(member, value))) return "";
  return `@{${members.map((member) => `${member.name}=${memberText(value, member, culture, format)}`).join("; ")}}`;
}

/** An alias of nothing, or of itself: an object with one has no text. */
function isDangling(member: PSMemberInfo, owner: PSCustomObject): boolean {
  if (!(member instanceof PSAliasProperty)) return false;
  const name = member.referencedMemberName;
  const referenced = owner.extended.get(name) ?? typeTable().member(typeNamesOf(owner), name);
  return referenced === undefined || isCyclicAlias(member, owner);
}

/** A script is not run for a text: its property shows what it is. */
function memberText(owner: PSCustomObject, member: PSMemberInfo, culture: string | null, format: string): string {
  if (member instanceof PSScriptProperty) return member.clrType.name;
  return propertyText(propertyValue(owner, member), culture, format);
}

function propertyText(value: unknown, culture: string | null, format: string): string {
  if (value instanceof XmlNode) return value.clrType.name;
  const base = unwrap(value);
  if (culture === null || base === null || base === undefined) return elementText(value);
  if (typeof base === "object" && scriptedText(base) !== undefined) return elementText(value);
  if (format !== "") return formattedText(base, format, culture) ?? elementText(value);
  if (typeof base !== "object") return elementText(value);
  if (base instanceof Double || base instanceof Single)
    return formatNumber(base, base instanceof Double ? "G15" : "G7", culture);
  return formattedText(base, "", culture) ?? elementText(value);
}

/** The value of an extended property; a getter that fails shows nothing. */
function propertyValue(owner: PSCustomObject, member: PSMemberInfo): unknown {
  if (member instanceof PSNoteProperty) return member.value;
  if (member instanceof PSAliasProperty) {
    const referenced = owner.extended.get(member.referencedMemberName);
    return referenced && !isCyclicAlias(member, owner) ? propertyValue(owner, referenced) : null;
  }
  if (member instanceof PSCodeProperty) return member.getter(owner);
  if (!(member instanceof PSScriptProperty) || !(member.getterScript instanceof ScriptBlock)) return null;
  try {
    return member.getterScript.invokeForValue({ self: owner });
  } catch (error) {
    if (error instanceof PSError) return null;
    throw error;
  }
}

function convertedText(value: ClrObject): string {
  try {
    return plainText(value);
  } catch (error) {
    const cause = caughtException(error);
    throw cause ? noText(cause) : error;
  }
}

/** The text of .NET's ToString() by the value's own type: a definition's, a script class's method, else the type name. */
export function plainText(value: ClrObject): string {
  const type = typeOf(value);
  if (value instanceof UninitializedObject) return uninitializedText(type);
  for (let at: ClrType | null = type; at; at = at.base) {
    if (at.definition?.toText) return at.definition.toText(value);
    if (!at.definition && !at.metadata) {
      const method = at.members
        .method("ToString")
        ?.overloads.find((overload) => overload.signature.parameters.length === 0);
      if (method?.code && method.declaringType.name !== "System.Object") return String(method.code(value) ?? "");
    }
  }
  return type.name;
}

/** A path that nobody gave is no text; of other types the name (inferred but for processes). */
function uninitializedText(type: ClrType): string {
  for (let at: ClrType | null = type; at; at = at.base) if (at.name === "System.IO.FileSystemInfo") return "";
  return type.name;
}
