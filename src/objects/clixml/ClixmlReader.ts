import { pollStop } from "../../base/budget.ts";
import { construct } from "../calls/construct.ts";
import { invokeMethod } from "../calls/invokeMethod.ts";
import { asPSObject } from "../members/asPSObject.ts";
import { setDeserializedText } from "../members/deserializedText.ts";
import { attachable, ensureExtendedMembers, setOwnTypeNames } from "../members/extendedMembers.ts";
import { hasMember } from "../members/getMember.ts";
import { MemberTable } from "../members/MemberTable.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { ArrayList } from "../values/collections/ArrayList.ts";
import { Hashtable } from "../values/collections/Hashtable.ts";
import { OrderedDictionary } from "../values/collections/OrderedDictionary.ts";
import { PSCustomObject, PSObject } from "../values/PSObject.ts";
import { SecureString } from "../values/shell/SecureString.ts";
import { decodeClixmlText, textOfHex } from "./clixmlText.ts";
import { clixmlTooDeep, deepestClixml } from "./deepestClixml.ts";
import { rehydrated } from "./rehydrate.ts";
import { simpleTypeName, simpleValue } from "./simpleValues.ts";
import { parseElements, type XmlElementNode, xmlFault } from "./xmlElements.ts";

const namespace = "http://schemas.microsoft.com/powershell/2004/04";

function rootMissing(text: string, at: number) {
  return xmlFault(`Element 'Objs' with namespace name '${namespace}' was not found.`, text, at);
}

/** Version 1 is all that there is; a text without a version is taken for it. */
function checkVersion(text: string, { attributes, start }: XmlElementNode): void {
  const version = attributes.get("Version");
  const major = version === undefined ? "1" : version.split(".")[0];
  if (major === "1") return;
  const end = text.indexOf(">", start) + 2;
  throw xmlFault(`Version of incoming PSObject is ${major}. Expected value is 1.`, text, end);
}

/** Reads PowerShell's object notation back: simple values as they were, everything else as Deserialized.* objects. */
export class ClixmlReader {
  readonly #objects = new Map<string, unknown>();
  readonly #typeLists = new Map<string, readonly string[]>();

  #nested = 0;

  private constructor(readonly text: string) {}

  static deserialize(text: string): unknown[] {
    // The reader looks at the first element before it reads on, so that its name counts more than what is wrong behind.
    const first = /^\s*(?:<\?[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\w:.-]+)(?=[^<]*>)/.exec(text);
    if (first && first[1] !== "Objs") throw rootMissing(text, first[0].length - first[1].length);
    const root = parseElements(text);
    if (root.name !== "Objs" || root.namespace !== namespace) throw rootMissing(text, root.start + 1);
    checkVersion(text, root);
    const reader = new ClixmlReader(text);
    return root.children.map((child) => reader.#value(child));
  }

  #value(element: XmlElementNode): unknown {
    pollStop();
    if (this.#nested + 1 >= deepestClixml) throw xmlFault(clixmlTooDeep, this.text, element.start + 1);
    this.#nested++;
    const value = this.#anyValue(element);
    this.#nested--;
    return value;
  }

  #anyValue(element: XmlElementNode): unknown {
    if (element.name === "Obj") return this.#object(element);
    if (element.name === "Nil") return null;
    if (element.name === "Ref") return this.#referenced(element);
    if (element.name === "SS") return new SecureString(textOfHex(element.text));
    const value = simpleValue(element.name, decodeClixmlText(element.text));
    if (value !== undefined) return value;
    const typeName = simpleTypeName(element.name);
    if (typeName === undefined)
      throw xmlFault(`${element.name} XML tag is not recognized.`, this.text, element.start + 1);
    throw xmlFault(`The contents of the ${typeName} primitive type are not valid.`, this.text, this.#after(element));
  }

  #referenced(element: XmlElementNode): unknown {
    const id = element.attributes.get("RefId") ?? "";
    if (this.#objects.has(id)) return this.#objects.get(id);
    throw xmlFault(`No object found for referenceId ${id}`, this.text, element.start + 1);
  }

  /** Where a reader of XML stands that has read an element: at what follows, behind the signs that a tag begins with. */
  #after({ end }: XmlElementNode): number {
    if (this.text.startsWith("</", end)) return end + 2;
    return this.text.startsWith("<", end) ? end + 1 : end;
  }

  #object(element: XmlElementNode): unknown {
    const names = this.#typeNames(element);
    const content = element.children.find((child) => !["TN", "TNRef", "ToString", "Props", "MS"].includes(child.name));
    const shown = element.children.find((child) => child.name === "ToString")?.text;
    const made = asPSObject(content ? this.#content(content, names, element) : new PSCustomObject(new MemberTable()));
    const id = element.attributes.get("RefId");
    if (id !== undefined) this.#objects.set(id, made);
    if (content) this.#fill(content, made);
    this.#members(element, made);
    if (names.length > 0 && made instanceof Object)
      setOwnTypeNames(
        made,
        names.map((name) => `Deserialized.${name.replace(/^Deserialized\./, "")}`),
      );
    if (shown !== undefined && made instanceof ClrObject) setDeserializedText(made, decodeClixmlText(shown));
    if (shown !== undefined && made instanceof PSObject)
      ensureExtendedMembers(made).setNote("Value", decodeClixmlText(shown));
    const again = rehydrated(made, names, shown === undefined ? undefined : decodeClixmlText(shown));
    if (again === made) return made;
    const kept = this.#withNotes(again, element);
    if (id !== undefined) this.#objects.set(id, kept);
    return kept;
  }

  /** An object that was made again keeps what was added to it, but for what it has of itself. */
  #withNotes(made: unknown, element: XmlElementNode): unknown {
    const notes = element.children.find((child) => child.name === "MS")?.children ?? [];
    if (notes.length === 0) return made;
    const kept = attachable(made);
    for (const note of notes) {
      const name = decodeClixmlText(note.attributes.get("N") ?? "");
      if (!hasMember(kept, name)) ensureExtendedMembers(kept).setNote(name, this.#value(note));
    }
    return kept;
  }

  #content(content: XmlElementNode, names: readonly string[], _element: XmlElementNode): unknown {
    switch (content.name) {
      case "DCT":
        return names[0] === "System.Collections.Specialized.OrderedDictionary"
          ? new OrderedDictionary()
          : new Hashtable();
      case "LST":
      case "IE":
        return new ArrayList();
      case "QUE":
        return construct(typeByName("System.Collections.Queue"), []);
      case "STK":
        return construct(typeByName("System.Collections.Stack"), []);
      default: {
        const value = this.#value(content);
        return typeof value === "object" ? value : new PSObject(value as string | number | boolean | bigint);
      }
    }
  }

  #fill(content: XmlElementNode, made: unknown): void {
    if (made instanceof Hashtable || made instanceof OrderedDictionary) {
      for (const entry of content.children) {
        const part = (name: string) => entry.children.find((child) => child.attributes.get("N") === name);
        const [key, value] = [part("Key"), part("Value")];
        if (key) made.set(this.#value(key), value ? this.#value(value) : null);
      }
    } else if (made instanceof ArrayList) for (const child of content.children) made.items.push(this.#value(child));
    else if (content.name === "QUE")
      for (const child of content.children) invokeMethod(made, "Enqueue", [this.#value(child)]);
    else if (content.name === "STK")
      for (const child of [...content.children].reverse()) invokeMethod(made, "Push", [this.#value(child)]);
  }

  #members(element: XmlElementNode, made: unknown): void {
    if (!(made instanceof ClrObject)) return;
    for (const group of element.children) {
      if (group.name !== "Props" && group.name !== "MS") continue;
      for (const child of group.children) {
        const name = decodeClixmlText(child.attributes.get("N") ?? "");
        const members = ensureExtendedMembers(made);
        if (group.name === "Props") members.setDeserialized(name, this.#value(child));
        else members.setNote(name, this.#value(child));
      }
    }
  }

  #typeNames(element: XmlElementNode): readonly string[] {
    for (const child of element.children) {
      const id = child.attributes.get("RefId") ?? "";
      if (child.name === "TNRef") return this.#typeLists.get(id) ?? [];
      if (child.name !== "TN") continue;
      const names = child.children.map((name) => name.text);
      this.#typeLists.set(id, names);
      return names;
    }
    return [];
  }
}
