import { claimMemory, pollStop } from "../../../src/base/budget.ts";
import { escapeXml, escapeXmlAttribute } from "../../../src/base/text/escapeXml.ts";
import { simpleElement } from "../../../src/objects/clixml/simpleValues.ts";
import { extendedMembers } from "../../../src/objects/members/extendedMembers.ts";
import { propertyEntries } from "../../../src/objects/members/propertyList.ts";
import { enumerate } from "../../../src/objects/ops/enumerate.ts";
import { addedText, toText } from "../../../src/objects/ops/toText.ts";
import { cultureText } from "../../../src/objects/text/cultureText.ts";
import { ClrType } from "../../../src/objects/types/ClrType.ts";
import { typeOf } from "../../../src/objects/types/typeOf.ts";
import { ClrObject } from "../../../src/objects/values/ClrObject.ts";
import { Dictionary } from "../../../src/objects/values/collections/Dictionary.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { XmlDocument } from "../../../src/objects/values/io/XmlNode.ts";
import { PSCustomObject, unwrap } from "../../../src/objects/values/PSObject.ts";
import { SecureString } from "../../../src/objects/values/shell/SecureString.ts";

export interface XmlPiece {
  readonly tag: string;
  readonly attributes: string;
  readonly children: readonly XmlPiece[];
  readonly text: string | null;
}

interface ObjectXmlOptions {
  readonly withTypes: boolean;
  readonly depth: number;
}

/** What ConvertTo-Xml writes for a value. */
export function objectXml(value: unknown, options: ObjectXmlOptions): XmlPiece {
  return piece(value, "Object", null, options.depth, options.withTypes);
}

function piece(value: unknown, tag: string, name: string | null, depth: number, withTypes: boolean): XmlPiece {
  pollStop();
  const base = unwrap(value);
  const named = name === null ? "" : ` Name="${escapeXmlAttribute(name)}"`;
  if (base === null || base === undefined) return { tag, attributes: named, children: [], text: null };
  const attributes = withTypes ? `${named} Type="${escapeXmlAttribute(typeOf(base).name)}"` : named;
  const leaf = (text: string): XmlPiece => ({ tag, attributes, children: [], text });
  const isEnum = base instanceof EnumValue;
  if (
    simpleElement(base) ||
    base instanceof ClrType ||
    base instanceof SecureString ||
    base instanceof XmlDocument ||
    (isEnum && name !== null && depth === 0)
  )
    return leaf(cultureText(base));
  const items = enumerate(base);
  if (depth < 0 && items === null && !(base instanceof Dictionary))
    return { tag, attributes: withTypes ? `${named} Type="System.String"` : named, children: [], text: toText(value) };
  // Only objects count for the depth, not the collections between them.
  const inner = (one: unknown, childName: string | null, at = depth) =>
    piece(one, "Property", childName, at, withTypes);
  if (base instanceof Dictionary) {
    const children = Array.from(base.entries()).flatMap(({ key, value: content }) => [
      inner(key, "Key"),
      inner(content, "Value"),
    ]);
    return { tag, attributes, children, text: null };
  }
  if (items) return { tag, attributes, children: Array.from(items, (item) => inner(item, null)), text: null };
  const shown: XmlPiece[] =
    depth === 0 && !isEnum
      ? [
          {
            tag: "Property",
            attributes: withTypes ? ' Type="System.String"' : "",
            children: [],
            text: shallowText(base),
          },
        ]
      : [];
  const entries = propertyEntries(value);
  if (depth === 0 && !(base instanceof PSCustomObject)) return leaf(cultureText(base));
  const children =
    depth === 0 && base instanceof PSCustomObject
      ? entries.map(([property, content]) => memberPiece(base, property, content, withTypes))
      : entries.map(([property, content]) =>
          content === null && withTypes ? emptyPiece(value, property) : inner(content, property, depth - 1),
        );
  return { tag, attributes, children: [...shown, ...children], text: null };
}

/** A property without a value has the type that it is declared with. */
function emptyPiece(owner: unknown, name: string): XmlPiece {
  const property = extendedMembers(owner)?.has(name) ? undefined : typeOf(unwrap(owner)).members.property(name);
  const type = property?.declaringType.resolveSignatureType(property.signature.type)?.name ?? "System.Object";
  return {
    tag: "Property",
    attributes: ` Name="${escapeXmlAttribute(name)}" Type="${escapeXmlAttribute(type)}"`,
    children: [],
    text: null,
  };
}

/** A property of a custom object that is not taken apart: it has the type of the member. */
function memberPiece(owner: PSCustomObject, name: string, content: unknown, withTypes: boolean): XmlPiece {
  const named = ` Name="${escapeXmlAttribute(name)}"`;
  const type = owner.extended.get(name)?.memberType ?? "NoteProperty";
  const attributes = withTypes ? `${named} Type="System.Management.Automation.PS${type}"` : named;
  return { tag: "Property", attributes, children: [], text: toText(content) };
}

/** Objects inside of what is no longer taken apart show nothing. */
function shallowText(base: object): string {
  const added = addedText(base);
  if (added !== undefined) return added;
  if (!(base instanceof PSCustomObject)) return toText(base);
  const parts = propertyEntries(base).map(
    ([name, value]) =>
      `${name}=${unwrap(value) instanceof ClrObject && value instanceof PSCustomObject ? "" : toText(value)}`,
  );
  return `@{${parts.join("; ")}}`;
}

/** The lines of a piece; indented from `level` on, or all of it on one line where that is null. */
export function xmlLines(xml: XmlPiece, level: number | null): string[] {
  const lines: string[] = [];
  addLines(xml, level, lines);
  return lines;
}

function addLines(xml: XmlPiece, level: number | null, lines: string[]): void {
  claimMemory(bytesOfLine + (level ?? 0) * 2);
  pollStop();
  const indent = level === null ? "" : "  ".repeat(level);
  const open = `${indent}<${xml.tag}${xml.attributes}`;
  if (xml.children.length === 0) {
    lines.push(
      xml.text === null
        ? `${open} />`
        : xml.text === ""
          ? `${open}></${xml.tag}>`
          : `${open}>${escapeXml(xml.text)}</${xml.tag}>`,
    );
    return;
  }
  lines.push(`${open}>`);
  for (const child of xml.children) addLines(child, level === null ? null : level + 1, lines);
  lines.push(`${indent}</${xml.tag}>`);
}

const bytesOfLine = 100;
