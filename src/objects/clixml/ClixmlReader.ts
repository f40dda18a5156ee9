import { pollStop } from "../../base/budget.ts";
import { construct } from "../calls/construct.ts";
import { invokeMethod } from "../calls/invokeMethod.ts";
import { convertTo, tryConvertTo } from "../convert/convertTo.ts";
import { setDeserializedText } from "../members/deserializedText.ts";
import { ensureExtendedMembers, setOwnTypeNames } from "../members/extendedMembers.ts";
import { MemberTable } from "../members/MemberTable.ts";
import { typeTable } from "../types/typeData/TypeTable.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { ArrayList } from "../values/collections/ArrayList.ts";
import { Hashtable } from "../values/collections/Hashtable.ts";
import { OrderedDictionary } from "../values/collections/OrderedDictionary.ts";
import { PSCustomObject, PSObject } from "../values/PSObject.ts";
import { PSCredential } from "../values/shell/PSCredential.ts";
import { SecureString } from "../values/shell/SecureString.ts";
import { decodeClixmlText, textOfHex } from "./clixmlText.ts";
import { clixmlTooDeep, deepestClixml } from "./deepestClixml.ts";
import { simpleValue } from "./simpleValues.ts";
import { parseElements, type XmlElementNode, xmlFault } from "./xmlElements.ts";

const namespace = "http://schemas.microsoft.com/powershell/2004/04";

function rootMissing(text: string, at: number) {
  return xmlFault(`Element 'Objs' with namespace name '${namespace}' was not found.`, text, at);
}

/** What type data wants objects of these types to become again; what cannot be converted stays. */
function rehydrated(made: unknown, names: readonly string[]): unknown {
  if (!typeTable().hasOwn) return made;
  for (const name of names) {
    const target = typeTable().get(`Deserialized.${name}`)?.targetTypeForDeserialization;
    if (target) return tryConvertTo(made, target)?.value ?? made;
  }
  return made;
}

/** Types whose objects are made again from their text. */
const textTypes: ReadonlySet<string | undefined> = new Set(["System.Net.IPAddress", "System.Net.Mail.MailAddress"]);

/** Reads PowerShell's object notation back: simple values as they were, everything else as Deserialized.* objects. */
export class ClixmlReader {
  readonly #objects = new Map<string, unknown>();
  readonly #typeLists = new Map<string, readonly string[]>();

  #nested = 0;

  private constructor(readonly text: string) {}

  static deserialize(text: string): unknown[] {
    // The reader looks at the first element before it reads on, so that its name counts more than what is wrong behind.
    const first = /^\s*(?:<\?[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\w:.-]+)/.exec(text);
    if (first && first[1] !== "Objs") throw rootMissing(text, first[0].length - first[1].length);
    const root = parseElements(text);
    if (root.name !== "Objs" || root.namespace !== namespace) {
      throw rootMissing(text, root.start + 1);
    }
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
    if (element.name === "Ref") return this.#objects.get(element.attributes.get("RefId") ?? "") ?? null;
    if (element.name === "SS") return new SecureString(textOfHex(element.text));
    if (element.name === "XD") return convertTo(decodeClixmlText(element.text), typeByName("System.Xml.XmlDocument"));
    return simpleValue(element.name, decodeClixmlText(element.text)) ?? null;
  }

  #object(element: XmlElementNode): unknown {
    const names = this.#typeNames(element);
    const content = element.children.find((child) => !["TN", "TNRef", "ToString", "Props", "MS"].includes(child.name));
    const shown = element.children.find((child) => child.name === "ToString")?.text;
    if (shown !== undefined && textTypes.has(names[0])) return convertTo(decodeClixmlText(shown), typeByName(names[0]));
    const made = content ? this.#content(content, names, element) : this.#bare(names, element);
    const id = element.attributes.get("RefId");
    if (id !== undefined) this.#objects.set(id, made);
    if (content) this.#fill(content, made);
    this.#members(element, made);
    if (made instanceof PSCredential) return made;
    if (names.length > 0 && made instanceof Object)
      setOwnTypeNames(
        made,
        names.map((name) => `Deserialized.${name.replace(/^Deserialized\./, "")}`),
      );
    if (shown !== undefined && made instanceof ClrObject) setDeserializedText(made, decodeClixmlText(shown));
    if (shown !== undefined && made instanceof PSObject)
      ensureExtendedMembers(made).setNote("Value", decodeClixmlText(shown));
    return rehydrated(made, names);
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

  /** An object without a value of its own: its properties only; a credential becomes one again. */
  #bare(names: readonly string[], element: XmlElementNode): unknown {
    if (names[0] === "System.Management.Automation.PSCredential") {
      const parts = new Map(
        element.children
          .flatMap((child) => child.children)
          .map((child) => [child.attributes.get("N"), this.#value(child)]),
      );
      const password = parts.get("Password");
      return new PSCredential(
        String(parts.get("UserName") ?? ""),
        password instanceof SecureString ? password : new SecureString(),
      );
    }
    return new PSCustomObject(new MemberTable());
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
    if (!(made instanceof ClrObject) || made instanceof PSCredential) return;
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
