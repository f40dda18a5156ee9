import type { Node } from "@xmldom/xmldom";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { newDocument, type XDeclaration, type XObject, xobject, xobjectOrNull } from "./XObject.ts";
import { addContent, elementsOf, readDocument } from "./xlinqContent.ts";
import { loadFrom, saves } from "./xlinqFiles.ts";

function make(declaration: XDeclaration | null, content: unknown): XObject {
  const made = xobject(newDocument() as unknown as Node);
  made.declaration = declaration;
  addContent(made.node, content);
  return made;
}

function read(text: string | null, options?: EnumValue): XObject {
  checkNotNull(text, "text");
  return readDocument(text as string, (Number(options?.value ?? 0) & 1) !== 0);
}

export default defineClr<XObject>({
  constructors: {
    "()": () => make(null, null),
    "(System.Object[])": (content: unknown) => make(null, content),
    "(System.Xml.Linq.XDeclaration,System.Object[])": make,
    "(System.Xml.Linq.XDocument)": (other: XObject) => {
      const made = make(other.declaration, null);
      for (let child = other.node.firstChild; child; child = child.nextSibling) addContent(made.node, xobject(child));
      return made;
    },
  },
  properties: {
    Declaration: {
      get: (self) => self.declaration,
      set: (self, value: XDeclaration | null) => {
        self.declaration = value;
      },
    },
    Root: (self) => xobjectOrNull(elementsOf(self.node)[0]),
    DocumentType: () => null,
  },
  methods: saves("System.Xml.Linq.SaveOptions"),
  statics: {
    "Parse(string)": (text: string | null) => read(text),
    "Parse(string,System.Xml.Linq.LoadOptions)": read,
    ...loadFrom(read),
  },
});
