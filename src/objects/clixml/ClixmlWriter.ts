import { pollStop } from "../../base/budget.ts";
import { escapeXml, escapeXmlAttribute } from "../../base/text/escapeXml.ts";
import { ErrorRecord } from "../errors/ErrorRecord.ts";
import { deserializedText } from "../members/deserializedText.ts";
import { extendedMembers, ownTypeNames } from "../members/extendedMembers.ts";
import { getMember } from "../members/getMember.ts";
import { PSDeserializedProperty } from "../members/PSMemberInfo.ts";
import { listedValue, propertyNames, reflectedNames } from "../members/propertyList.ts";
import { enumerate } from "../ops/enumerate.ts";
import { isScriptInstance, toText } from "../ops/toText.ts";
import { cultureText } from "../text/cultureText.ts";
import { newLine } from "../text/newLine.ts";
import type { TypeData } from "../types/typeData/TypeData.ts";
import { typeTable } from "../types/typeData/TypeTable.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeOf } from "../types/typeOf.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { TypedArray } from "../values/collections/TypedArray.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { XmlDocument, type XmlNode } from "../values/io/XmlNode.ts";
import { PSCustomObject, unwrap } from "../values/PSObject.ts";
import { PSCredential } from "../values/shell/PSCredential.ts";
import { SecureString } from "../values/shell/SecureString.ts";
import { encodeClixmlText, hexText } from "./clixmlText.ts";
import { clixmlTooDeep, deepestClixml } from "./deepestClixml.ts";
import { errorRecordProperties } from "./errorRecordProperties.ts";
import { simpleElement } from "./simpleValues.ts";

/**
 * Writes values in PowerShell's object notation (CLIXML), indented by two blanks a level. Depth counts the properties of
 * .NET objects on the way: items of collections and notes lie as deep as what holds them.
 */
export class ClixmlWriter {
  readonly #lines: string[] = [];
  readonly #objects = new Map<object, number>();
  readonly #typeLists = new Map<string, number>();
  #level = 0;
  /** Values that the next one is inside of. */
  #nested = 0;

  static serialize(values: readonly unknown[], depth: number): string {
    const writer = new ClixmlWriter();
    writer.#open('Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"');
    for (const value of values) writer.#value(value, null, depth);
    writer.#close("Objs");
    return writer.#lines.join(newLine());
  }

  #value(value: unknown, name: string | null, depth: number): void {
    pollStop();
    if (this.#nested + 1 >= deepestClixml) return this.#line(`<S${this.#name(name)}>${clixmlTooDeep}</S>`);
    this.#nested++;
    this.#anyValue(value, name, depth);
    this.#nested--;
  }

  #anyValue(value: unknown, name: string | null, depth: number): void {
    const base = unwrap(value);
    if (base === null || base === undefined) return this.#line(`<Nil${this.#name(name)} />`);
    const simple = simpleElement(base);
    if (simple && !hasOwnMembers(value)) {
      const attribute = this.#name(name);
      return this.#line(
        simple.text === ""
          ? `<${simple.tag}${attribute}></${simple.tag}>`
          : `<${simple.tag}${attribute}>${escapeXml(simple.text)}</${simple.tag}>`,
      );
    }
    if (base instanceof SecureString) return this.#line(`<SS${this.#name(name)}>${hexText(base.plainText)}</SS>`);
    if (base instanceof XmlDocument)
      return this.#line(
        `<XD${this.#name(name)}>${escapeXml(encodeClixmlText(String(getMember(base as XmlNode, "OuterXml"))))}</XD>`,
      );
    const source = base instanceof PSCustomObject ? null : textInstead(value);
    if (source !== null) return this.#anyValue(source, name, depth);
    const own = depthOf(value, depth);
    if (own >= 1 || simple || isContainer(base)) return this.#object(value as object, base, name, own);
    this.#textOnly(value, base, name);
  }

  /** What lies too deep is its text, beside the members that it has of its own. */
  #textOnly(value: unknown, base: unknown, name: string | null): void {
    const text = escapeXml(encodeClixmlText(toText(value)));
    if (!extendedMembers(value)?.shape.size) return this.#line(`<S${this.#name(name)}>${text}</S>`);
    const id = this.#objects.size;
    this.#objects.set(value as object, id);
    this.#open(`Obj${this.#name(name)} RefId="${id}"`, "Obj");
    this.#line(`<S>${text}</S>`);
    this.#added(value as object, base, 0);
    this.#close("Obj");
  }

  #object(value: object, base: unknown, name: string | null, depth: number): void {
    const known = this.#objects.get(base instanceof Object ? base : value);
    if (known !== undefined) return this.#line(`<Ref${this.#name(name)} RefId="${known}" />`);
    const id = this.#objects.size;
    this.#objects.set(base instanceof Object ? base : value, id);
    this.#open(`Obj${this.#name(name)} RefId="${id}"`, "Obj");
    const simple = simpleElement(base);
    // A simple value is of its type again by itself; only names that somebody gave it are told.
    if (!simple || ownTypeNames(value) !== undefined) this.#typeNames(typeNamesOf(value));
    if (simple) this.#line(`<${simple.tag}>${escapeXml(simple.text)}</${simple.tag}>`);
    else if (base instanceof EnumValue) {
      this.#line(`<ToString>${escapeXml(base.text)}</ToString>`);
      this.#line(`<I32>${base.value}</I32>`);
    } else if (!this.#container(base, depth)) this.#properties(base, depth);
    const text = base instanceof PSCustomObject ? textInstead(value) : null;
    if (text !== null) this.#value(text, null, depth);
    this.#added(value, base, depth);
    this.#close("Obj");
  }

  #container(base: unknown, depth: number): boolean {
    if (base instanceof Dictionary) {
      this.#open("DCT");
      for (const { key, value } of base.entries()) {
        this.#open("En");
        this.#value(key, "Key", depth);
        this.#value(value, "Value", depth);
        this.#close("En");
      }
      this.#close("DCT");
      return true;
    }
    const items = enumerate(base);
    if (!items) return false;
    const tag = containerTag(base);
    this.#open(tag);
    for (const item of items) this.#value(item, null, depth);
    this.#close(tag);
    return true;
  }

  /** ToString and the properties of the .NET object itself. */
  #properties(base: unknown, depth: number): void {
    if (base instanceof PSCustomObject) return this.#deserialized(base, depth);
    const text = toText(base);
    this.#line(text === "" ? "<ToString />" : `<ToString>${escapeXml(encodeClixmlText(text))}</ToString>`);
    if (base instanceof ErrorRecord) return;
    if (base instanceof PSCredential) {
      this.#open("Props");
      this.#value(base.userName, "UserName", depth - 1);
      this.#value(base.password, "Password", depth - 1);
      this.#close("Props");
      return;
    }
    const extended = extendedMembers(base);
    const chosen = chosenProperties(base);
    // Hidden properties of a script's class are kept, too.
    const own = isScriptInstance(base) ? reflectedNames(base) : propertyNames(base);
    const names = own.filter((name) =>
      chosen ? chosen.has(name.toLowerCase()) : !extended?.has(name) && !typeTable().member(typeNamesOf(base), name),
    );
    if (names.length === 0) return;
    this.#open("Props");
    for (const name of names) this.#value(listedValue(base, name), name, depth - 1);
    this.#close("Props");
  }

  /** ToString and the properties that an object had before it was deserialized. */
  #deserialized(base: PSCustomObject, depth: number): void {
    const text = deserializedText(base);
    if (text !== undefined) this.#line(`<ToString>${escapeXml(encodeClixmlText(text))}</ToString>`);
    if (!base.extended.isDeserialized) return;
    this.#open("Props");
    for (const member of base.extended.members())
      if (member instanceof PSDeserializedProperty) this.#value(member.value, member.name, depth - 1);
    this.#close("Props");
  }

  /** Members that were added to the object, or that type data gives it. */
  #added(value: object, base: unknown, depth: number): void {
    if (base instanceof ErrorRecord) {
      this.#open("MS");
      for (const [name, content] of errorRecordProperties(base)) this.#value(content, name, depth);
      this.#close("MS");
      return;
    }
    const own = [...(extendedMembers(value)?.members() ?? [])].filter(
      (member) => member.isProperty && !member.isHidden && !(member instanceof PSDeserializedProperty),
    );
    const shown = new Set(own.map((member) => member.name.toLowerCase()));
    const ofType = hasProperties(base) ? typeTable().members(typeNamesOf(value)) : [];
    const names = [
      ...own,
      ...ofType.filter((member) => member.isProperty && !shown.has(member.name.toLowerCase())),
    ].map((member) => member.name);
    if (names.length === 0) return;
    this.#open("MS");
    for (const name of names) this.#value(listedValue(value, name), name, depth);
    this.#close("MS");
  }

  #typeNames(names: readonly string[]): void {
    const key = names.join("\n");
    const known = this.#typeLists.get(key);
    if (known !== undefined) return this.#line(`<TNRef RefId="${known}" />`);
    const id = this.#typeLists.size;
    this.#typeLists.set(key, id);
    this.#open(`TN RefId="${id}"`, "TN");
    for (const name of names) this.#line(`<T>${escapeXml(name)}</T>`);
    this.#close("TN");
  }

  #name(name: string | null): string {
    return name === null ? "" : ` N="${escapeXmlAttribute(encodeClixmlText(name))}"`;
  }

  #open(tag: string, _name = tag): void {
    this.#line(`<${tag}>`);
    this.#level++;
  }

  /** An element that got no content is written as an empty one. */
  #close(name: string): void {
    this.#level--;
    const last = this.#lines[this.#lines.length - 1].trim();
    if (last.startsWith(`<${name}`) && !last.endsWith("/>") && !last.includes("</") && !last.startsWith("</")) {
      this.#lines[this.#lines.length - 1] = `${this.#lines[this.#lines.length - 1].slice(0, -1)} />`;
    } else this.#line(`</${name}>`);
  }

  #line(text: string): void {
    this.#lines.push("  ".repeat(this.#level) + text);
  }
}

/** The text that stands for an object whose type data says so; null of others. */
function textInstead(value: unknown): unknown {
  if (!typeTable().hasOwn) return null;
  const data = dataOf(value);
  if (data?.serializationMethod !== "String") return null;
  const { stringSerializationSource: source } = data;
  return source === undefined ? cultureText(value) : toText(listedValue(value, source));
}

/** Names in lower case of the properties that type data chooses; null: all. */
function chosenProperties(base: unknown): ReadonlySet<string> | null {
  if (dataOf(base)?.serializationMethod !== "SpecificProperties") return null;
  const found = new Set<string>();
  for (const typeName of typeNamesOf(base)) {
    const data = typeTable().get(typeName);
    for (const name of data?.propertySerializationSet ?? []) found.add(name.toLowerCase());
    if (data?.inheritPropertySerializationSet === false) break;
  }
  return found;
}

/** The nearest type data of an object that says how it is written. */
function dataOf(value: unknown): TypeData | null {
  for (const typeName of typeNamesOf(value)) {
    const data = typeTable().get(typeName);
    if (data?.serializationMethod !== undefined) return data;
  }
  return null;
}

/** The depth that type data has for objects of the value's type, else the value's own, or the given one. */
function depthOf(value: unknown, given: number): number {
  for (const typeName of typeNamesOf(value)) {
    const { serializationDepth } = typeTable().get(typeName) ?? {};
    if (serializationDepth) return serializationDepth;
  }
  const base = unwrap(value);
  return (base instanceof ClrObject ? base.serializationDepth : null) ?? given;
}

function isContainer(base: unknown): boolean {
  return base instanceof Dictionary || enumerate(base) !== null;
}

function containerTag(base: unknown): string {
  const { genericName } = typeOf(base);
  if (genericName.endsWith("Queue") || genericName.endsWith("Queue`1")) return "QUE";
  if (genericName.endsWith("Stack") || genericName.endsWith("Stack`1")) return "STK";
  const isList =
    Array.isArray(base) ||
    base instanceof TypedArray ||
    (base instanceof ClrObject && typeOf(base).members.method("Add") !== undefined);
  return isList ? "LST" : "IE";
}

/** Whether a value is written by its properties: of simple values, enumerations and collections only what was added is. */
function hasProperties(base: unknown): boolean {
  if (simpleElement(base) || base instanceof EnumValue || base instanceof Dictionary) return false;
  return !(base instanceof PSCustomObject || base instanceof PSCredential) && !enumerate(base);
}

/** Whether something was given to the value itself: members, or names of types. */
function hasOwnMembers(value: unknown): boolean {
  return (extendedMembers(value)?.shape.size ?? 0) > 0 || ownTypeNames(value) !== undefined;
}
