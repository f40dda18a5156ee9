import { DOMParser, type Element } from "@xmldom/xmldom";
import { CaseInsensitiveMap } from "../../../../src/base/CaseInsensitiveMap.ts";
import { convertTo } from "../../../../src/objects/convert/convertTo.ts";
import {
  PSAliasProperty,
  type PSMemberInfo,
  PSMemberSet,
  PSNoteProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from "../../../../src/objects/model/PSMemberInfo.ts";
import { notModelled } from "../../../../src/objects/model/runtimeError.ts";
import type { ScriptBlock } from "../../../../src/objects/model/ScriptBlock.ts";
import { typeByNameOrNull } from "../../../../src/objects/model/typeRegistry.ts";
import type { TypeData } from "../../../../src/objects/types/TypeData.ts";
import { child, children, content, elements, path, textOf } from "../../../../src/objects/xml/childElements.ts";
import { readXml } from "../../../../src/objects/xml/readXml.ts";
import { serializationSettings } from "./serializationSettings.ts";

/** What a reader of types files needs of the session. */
export interface TypesFileReader {
  readonly compile: (text: string) => ScriptBlock;
  /** Told of what is wrong, with the line; the rest of the file counts. */
  readonly report: (line: number, message: string) => void;
}

/** A type of a types file, and the line on which its element begins. */
export interface ReadType {
  readonly data: TypeData;
  readonly line: number;
}

/** The types of a *.types.ps1xml file. Text that is no XML throws its XmlException. */
export function readTypesFile(text: string, reader: TypesFileReader): ReadType[] {
  readXml(text, { preserveWhitespace: false });
  // This parser knows the lines, the other one the texts for what is no XML.
  const root = new DOMParser().parseFromString(text.replace(/^\ufeff/, ""), "text/xml").documentElement;
  if (!root) return [];
  return children(root, "Type").flatMap((element) => {
    const line = element.lineNumber ?? 1;
    const name = textOf(element, "Name");
    if (name === "") {
      const message =
        'Node "Name" was not found. It should occur only once under "Type". The parent node, "Type", will be ignored.';
      reader.report(line, `Error: ${message}`);
      return [];
    }
    return [{ data: typeData(element, name, reader), line }];
  });
}

function typeData(element: Element, typeName: string, reader: TypesFileReader): TypeData {
  const members = new CaseInsensitiveMap<PSMemberInfo>();
  let standard: Partial<TypeData> = {};
  for (const node of path(element, "Members").flatMap(elements)) {
    const name = textOf(node, "Name");
    if (node.nodeName === "MemberSet" && name === "PSStandardMembers") {
      const inner = path(node, "Members").flatMap(elements);
      standard = standardMembers(inner, (message) =>
        reader.report(node.lineNumber ?? 1, `Error in type "${typeName}": ${message}`),
      );
    } else members.set(name, member(node, name, reader));
  }
  const converter = path(element, "TypeConverter")[0];
  const type = converter && typeByNameOrNull(textOf(converter, "TypeName"));
  if (path(element, "TypeAdapter").length > 0) throw notModelled("A type adapter in a types file");
  return { typeName, members, ...standard, ...(type ? { typeConverter: type } : {}) };
}

function member(element: Element, name: string, reader: TypesFileReader): PSMemberInfo {
  const script = (node: string) => {
    const found = child(element, node);
    return found ? reader.compile(found.textContent ?? "") : null;
  };
  switch (element.nodeName) {
    case "NoteProperty":
      return new PSNoteProperty(name, noteValue(element));
    case "AliasProperty": {
      const type = textOf(element, "TypeName");
      return new PSAliasProperty(
        name,
        textOf(element, "ReferencedMemberName"),
        type === "" ? null : typeByNameOrNull(type),
      );
    }
    case "ScriptProperty":
      return new PSScriptProperty(name, script("GetScriptBlock"), script("SetScriptBlock"));
    case "ScriptMethod":
      return new PSScriptMethod(name, script("Script") ?? reader.compile(""));
    case "PropertySet":
      return new PSPropertySet(name, propertyNames(element));
    case "MemberSet": {
      const inner = path(element, "Members").flatMap(elements);
      return new PSMemberSet(
        name,
        inner.map((node) => member(node, textOf(node, "Name"), reader)),
      );
    }
    default:
      throw notModelled(`A ${element.nodeName} in a types file`);
  }
}

function noteValue(element: Element): unknown {
  const text = textOf(element, "Value");
  const type = textOf(element, "TypeName");
  const known = type === "" ? null : typeByNameOrNull(type);
  return known ? convertTo(text, known) : text;
}

function propertyNames(set: Element): string[] {
  return path(set, "ReferencedProperties", "Name").map(content);
}

/** What PSStandardMembers says: sets of properties, and notes on how objects are shown and written. */
function standardMembers(inner: readonly Element[], report: (message: string) => void): Partial<TypeData> {
  const named = (name: string) => inner.find((one) => textOf(one, "Name").toLowerCase() === name.toLowerCase());
  const set = (name: string) => {
    const found = named(name);
    return found ? propertyNames(found) : undefined;
  };
  const note = (name: string) => {
    const found = named(name);
    return found ? textOf(found, "Value") : undefined;
  };
  const depth = note("SerializationDepth");
  const inherit = note("InheritPropertySerializationSet");
  const source = named("StringSerializationSource");
  const target = note("TargetTypeForDeserialization");
  const type = target === undefined ? null : typeByNameOrNull(target);
  const found: Partial<TypeData> = {
    defaultDisplayPropertySet: set("DefaultDisplayPropertySet"),
    defaultKeyPropertySet: set("DefaultKeyPropertySet"),
    defaultDisplayProperty: note("DefaultDisplayProperty"),
    ...(type ? { targetTypeForDeserialization: type } : {}),
    ...serializationSettings(
      {
        SerializationMethod: note("SerializationMethod"),
        SerializationDepth: depth === undefined ? undefined : Number(depth),
        InheritPropertySerializationSet: inherit === undefined ? undefined : /^true$/i.test(inherit),
        StringSerializationSource: source
          ? textOf(source, "ReferencedMemberName") || textOf(source, "Value")
          : undefined,
        PropertySerializationSet: set("PropertySerializationSet"),
      },
      report,
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
