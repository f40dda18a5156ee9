import { DOMParser, type Element } from "@xmldom/xmldom";
import { CaseInsensitiveMap } from "../../../../src/base/CaseInsensitiveMap.ts";
import { convertTo } from "../../../../src/objects/convert/convertTo.ts";
import { ClrException, PSError } from "../../../../src/objects/errors/PSError.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import { getMember } from "../../../../src/objects/members/getMember.ts";
import {
  PSAliasProperty,
  type PSMemberInfo,
  PSMemberSet,
  PSNoteProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from "../../../../src/objects/members/PSMemberInfo.ts";
import { enumerate } from "../../../../src/objects/ops/enumerate.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import type { TypeData } from "../../../../src/objects/types/typeData/TypeData.ts";
import { typeByNameOrNull } from "../../../../src/objects/types/typeRegistry.ts";
import { clrText } from "../../../../src/objects/values/clrText.ts";
import type { ScriptBlock } from "../../../../src/objects/values/ScriptBlock.ts";
import { child, content, elements, path, textOf } from "../../../../src/objects/xml/childElements.ts";
import { readXml } from "../../../../src/objects/xml/readXml.ts";
import { serializationSettings } from "./serializationSettings.ts";

export interface TypesFile {
  readonly types: readonly TypeData[];
  /** What is wrong with it, the last thing first, as the loader tells it: "(3) : Error: ...". */
  readonly problems: readonly string[];
}

/** The types of a *.types.ps1xml file. What is wrong is left out and told; `compile` makes script blocks of its scripts. */
export function readTypesFile(text: string, compile: (text: string) => ScriptBlock): TypesFile {
  const reader = new TypesReader(compile);
  try {
    readXml(text, { preserveWhitespace: false });
    // This parser knows the lines, the other one the texts for what is no XML.
    const root = new DOMParser().parseFromString(text.replace(/^\ufeff/, ""), "text/xml").documentElement;
    return { types: root ? reader.types(root) : [], problems: reader.problems.reverse() };
  } catch (error) {
    const message =
      error instanceof ClrException
        ? error.exception.message
        : error instanceof RepeatedMember
          ? clrText("KeyExists", [error.member])
          : null;
    if (message === null) throw error;
    return { types: [], problems: [` : Exception: ${message}`] };
  }
}

/** The same member twice in one type: nothing of the file counts. */
class RepeatedMember {
  constructor(readonly member: string) {}
}

/** The kinds of member that a types file may have, in the order in which the loader names them. */
const memberKinds = [
  "NoteProperty",
  "AliasProperty",
  "ScriptProperty",
  "CodeProperty",
  "ScriptMethod",
  "CodeMethod",
  "PropertySet",
  "MemberSet",
] as const;

class TypesReader {
  readonly problems: string[] = [];

  constructor(readonly compile: (text: string) => ScriptBlock) {}

  types(root: Element): TypeData[] {
    if (root.nodeName !== "Types") {
      this.problems.push(`(0) : Error: ${notFound("Types", "Document")}`);
      return [];
    }
    return elements(root).flatMap((element) => {
      if (element.nodeName === "Type") return this.#type(element) ?? [];
      this.#notAllowed(element, ["Type"]);
      return [];
    });
  }

  #type(element: Element): TypeData | null {
    const typeName = this.#required(element, "Name");
    if (typeName === null) return null;
    const members = new CaseInsensitiveMap<PSMemberInfo>();
    let standard: Partial<TypeData> | null = null;
    for (const node of path(element, "Members").flatMap(elements)) {
      if (node.nodeName === "MemberSet" && textOf(node, "Name").toLowerCase() === "psstandardmembers") {
        const inner = path(node, "Members").flatMap(elements);
        standard = standardMembers(inner, (message) => this.#report(node, `Error in type "${typeName}": ${message}`));
      } else {
        const found = this.#member(node);
        if (!found) continue;
        if (members.has(found.name)) throw new RepeatedMember(found.name);
        found.isHidden = node.getAttribute("IsHidden")?.toLowerCase() === "true";
        members.set(found.name, found);
      }
    }
    if (path(element, "TypeAdapter").length > 0) throw notModelled("A type adapter in a types file");
    const converter = path(element, "TypeConverter")[0];
    if (members.size === 0 && !standard && !converter) {
      const rule = 'The "Type" node must have "Members", "TypeConverters", or "TypeAdapters".';
      this.#report(element, `Error in type "${typeName}": ${rule}`);
      return null;
    }
    const type = converter && typeByNameOrNull(textOf(converter, "TypeName"));
    return { typeName, members, ...standard, ...(type ? { typeConverter: type } : {}) };
  }

  #member(element: Element): PSMemberInfo | null {
    const kind = memberKinds.find((one) => one === element.nodeName);
    if (!kind) {
      this.#notAllowed(element, memberKinds);
      return null;
    }
    const name = this.#required(element, "Name");
    if (name === null) return null;
    switch (kind) {
      case "NoteProperty":
        return this.#required(element, "Value") === null ? null : new PSNoteProperty(name, noteValue(element));
      case "AliasProperty": {
        const referenced = this.#required(element, "ReferencedMemberName");
        const type = textOf(element, "TypeName");
        if (referenced === null) return null;
        return new PSAliasProperty(name, referenced, type === "" ? null : typeByNameOrNull(type));
      }
      case "ScriptProperty":
        return this.#scriptProperty(name, element);
      case "ScriptMethod": {
        const script = this.#required(element, "Script") === null ? null : this.#script(element, "Script");
        return script && new PSScriptMethod(name, script);
      }
      case "PropertySet":
        if (child(element, "ReferencedProperties")) return new PSPropertySet(name, propertyNames(element));
        this.#report(element, `Error: ${notFound("ReferencedProperties", kind)}`);
        return null;
      case "MemberSet": {
        const inner = path(element, "Members").flatMap(elements);
        return new PSMemberSet(
          name,
          inner.map((node) => this.#member(node)).filter((member) => member !== null),
        );
      }
      default:
        throw notModelled(`A ${kind} in a types file`);
    }
  }

  #scriptProperty(name: string, element: Element): PSMemberInfo | null {
    const accessors = ["GetScriptBlock", "SetScriptBlock"].filter((node) => child(element, node));
    if (accessors.length === 0) {
      this.#report(element, "Error: The ScriptProperty should have a getter or setter.");
      return null;
    }
    const getter = this.#script(element, "GetScriptBlock");
    const setter = this.#script(element, "SetScriptBlock");
    const compiled = [getter, setter].filter((script) => script !== null);
    return compiled.length === accessors.length ? new PSScriptProperty(name, getter, setter) : null;
  }

  /** The script of a node; null where there is none, or one that does not parse. */
  #script(element: Element, node: string): ScriptBlock | null {
    const found = child(element, node);
    if (!found) return null;
    try {
      return this.compile(found.textContent ?? "");
    } catch (error) {
      if (!(error instanceof PSError)) throw error;
      this.#report(found, `Error: ${complaintOf(error)}`);
      return null;
    }
  }

  #required(element: Element, name: string): string | null {
    const found = child(element, name);
    const text = found ? content(found) : "";
    if (text !== "") return text;
    if (found) this.#report(found, `Error: Node "${name}" should have an inner text.`);
    this.#report(element, `Error: ${notFound(name, element.nodeName)}`);
    return null;
  }

  #notAllowed(element: Element, allowed: readonly string[]): void {
    const rule = `The following nodes are allowed: ${allowed.join(",")}.`;
    this.#report(element, `Error: The node ${element.nodeName} is not allowed. ${rule}`);
  }

  #report(element: Element, message: string): void {
    this.problems.push(`(${element.lineNumber ?? 1}) : ${message}`);
  }
}

/** What is wrong with a script: of syntax errors the first one's text. */
function complaintOf({ exception, record }: PSError): string {
  const [first] = enumerate(exception.details.get("Errors")) ?? [];
  return first ? toText(getMember(first, "Message")) : record.message;
}

function notFound(name: string, parent: string): string {
  const where = `It should occur only once under "${parent}".`;
  return `Node "${name}" was not found. ${where} The parent node, "${parent}", will be ignored.`;
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
