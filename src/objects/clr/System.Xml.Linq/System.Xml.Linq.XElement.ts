import type { Attr, Node } from "@xmldom/xmldom";
import { argumentInvalid, argumentNull, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { markAsFull } from "../../xml/emptyElements.ts";
import { type XName, XNamespace, type XObject, xobject, xobjectOrNull } from "./XObject.ts";
import {
  addContent,
  attributeOf,
  attributesOf,
  contentText,
  descendantsOf,
  elementsOf,
  isNamed,
  newAttribute,
  newElement,
  nodeSequence,
  readDocument,
  removeNodes,
  valueOf,
} from "./xlinqContent.ts";
import { loadFrom, saves } from "./xlinqFiles.ts";

type Text = string | null;
const name = "System.Xml.Linq.XName";
const options = "System.Xml.Linq.LoadOptions";

function make(given: XName, ...content: unknown[]): XObject {
  checkNotNull(given, "name");
  const made = newElement(given);
  for (const one of content) addContent(made, one);
  return xobject(made);
}

/** The root of what is read, on its own. */
function read(text: Text, loadOptions?: EnumValue): XObject {
  checkNotNull(text, "text");
  const document = readDocument(text as string, (Number(loadOptions?.value ?? 0) & 1) !== 0);
  const [root] = elementsOf(document.node);
  document.node.removeChild(root as never);
  return xobject(root);
}

function setValue(self: XObject, text: string): void {
  removeNodes(self.node);
  addContent(self.node, text);
  if (text === "") markAsFull(self.node);
}

function setAttribute(self: XObject, given: XName, value: unknown): void {
  const found = attributeOf(self.element, given);
  if (value === null) {
    if (found) self.element.removeAttributeNode(found);
  } else if (found) found.value = contentText(value);
  else addContent(self.node, xobject(newAttribute(given, value) as unknown as Node));
}

function setElement(self: XObject, given: XName, value: unknown): void {
  const [found] = elementsOf(self.node, given);
  if (value === null) {
    if (found) self.node.removeChild(found as never);
  } else if (found) setValue(xobject(found), contentText(value));
  else addContent(self.node, make(given, contentText(value)));
}

const asNodes = (attributes: readonly Attr[]) => attributes as readonly unknown[] as readonly Node[];
const attributes = (self: XObject, wanted: XName | null = null) =>
  nodeSequence("XElement+<GetAttributes>", "XAttribute", () =>
    asNodes(attributesOf(self.element).filter((one) => isNamed(one, wanted))),
  );
const end = (self: XObject, at: number) => xobjectOrNull(asNodes(attributesOf(self.element)).at(at));

function removeAttributes(self: XObject): void {
  for (const one of attributesOf(self.element)) self.element.removeAttributeNode(one);
}

const withSelf = (self: XObject, wanted: XName | null = null) =>
  nodeSequence("XElement+<GetDescendantsAndSelf>", "XElement", function* () {
    if (isNamed(self.element, wanted)) yield self.node;
    yield* descendantsOf(self.node, wanted);
  });

export default defineClr<XObject>({
  constructors: {
    [`(${name})`]: make,
    [`(${name},System.Object)`]: make,
    [`(${name},System.Object[])`]: make,
    "(System.Xml.Linq.XElement)": (other: XObject) => xobject(other.node.cloneNode(true)),
  },
  properties: {
    FirstAttribute: (self) => end(self, 0),
    LastAttribute: (self) => end(self, -1),
    HasAttributes: (self) => self.element.attributes.length > 0,
    HasElements: (self) => elementsOf(self.node).length > 0,
    IsEmpty: (self) => self.node.firstChild === null,
    Name: {
      get: (self) => self.name,
      set: (self, value: XName | null) => {
        if (value === null) throw argumentNull("value");
        const parts = { localName: value.localName, nodeName: value.localName, tagName: value.localName };
        Object.assign(self.node, parts, { prefix: null, namespaceURI: value.namespace || null });
      },
    },
    Value: {
      get: (self) => valueOf(self.node),
      set: (self, value: Text) => setValue(self, value ?? ""),
    },
  },
  methods: {
    ...saves("System.Xml.Linq.SaveOptions"),
    Attribute: (self, wanted: XName) => xobjectOrNull(attributeOf(self.element, wanted) as unknown as Node),
    "Attributes()": (self) => attributes(self),
    [`Attributes(${name})`]: attributes,
    "DescendantsAndSelf()": (self) => withSelf(self),
    [`DescendantsAndSelf(${name})`]: withSelf,
    RemoveAll: (self) => {
      removeAttributes(self);
      removeNodes(self.node);
    },
    RemoveAttributes: removeAttributes,
    SetAttributeValue: setAttribute,
    SetElementValue: setElement,
    SetValue: (self, value: unknown) => {
      checkNotNull(value, "value");
      if (value !== null && typeof value === "object" && "node" in value)
        throw argumentInvalid("An XObject cannot be used as a value.");
      setValue(self, contentText(value));
    },
    GetDefaultNamespace: (self) => new XNamespace(self.element.lookupNamespaceURI("") ?? ""),
    GetNamespaceOfPrefix: (self, prefix: Text) => {
      const found = self.element.lookupNamespaceURI(prefix);
      return found === null || found === undefined ? null : new XNamespace(found);
    },
    GetPrefixOfNamespace: (self, namespace: XNamespace) => self.element.lookupPrefix(namespace.name) ?? null,
  },
  statics: {
    "Parse(string)": (text: Text) => read(text),
    [`Parse(string,${options})`]: read,
    ...loadFrom(read),
  },
});
