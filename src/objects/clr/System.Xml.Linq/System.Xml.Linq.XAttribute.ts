import type { Node } from "@xmldom/xmldom";
import { escapeXmlAttribute } from "../../../base/text/escapeXml.ts";
import { checkNotNull, invalidOperation } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { type XName, type XObject, xobject, xobjectOrNull } from "./XObject.ts";
import { attributesOf, contentText, newAttribute, xmlns } from "./xlinqContent.ts";

function neighbour(self: XObject, step: number): XObject | null {
  const all = self.attribute.ownerElement ? attributesOf(self.attribute.ownerElement) : [];
  const place = all.indexOf(self.attribute) + step;
  return place < 0 ? null : xobjectOrNull(all[place] as unknown as Node);
}

function text({ attribute }: XObject): string {
  return `${attribute.name}="${escapeXmlAttribute(attribute.value)}"`;
}

function set(self: XObject, value: unknown): void {
  checkNotNull(value, "value");
  self.attribute.value = contentText(value);
}

export default defineClr<XObject>({
  constructors: {
    "(System.Xml.Linq.XName,System.Object)": (name: XName, value: unknown) => {
      checkNotNull(name, "name");
      checkNotNull(value, "value");
      return xobject(newAttribute(name, value) as unknown as Node);
    },
    "(System.Xml.Linq.XAttribute)": (other: XObject) =>
      xobject(newAttribute(other.name, other.attribute.value) as unknown as Node),
  },
  properties: {
    Name: (self) => self.name,
    Value: { get: (self) => self.attribute.value, set },
    IsNamespaceDeclaration: (self) => self.attribute.namespaceURI === xmlns,
    NextAttribute: (self) => neighbour(self, 1),
    PreviousAttribute: (self) => neighbour(self, -1),
  },
  methods: {
    Remove: (self) => {
      if (!self.attribute.ownerElement) throw invalidOperation("The parent is missing.");
      self.attribute.ownerElement.removeAttributeNode(self.attribute);
    },
    SetValue: set,
  },
  toText: text,
});
