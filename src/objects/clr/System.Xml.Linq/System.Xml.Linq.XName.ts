import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineByShape } from "../../types/defineByShape.ts";
import { verifyName } from "../../xml/xmlNames.ts";
import { XName, XNamespace } from "./XObject.ts";

/** "name" or "{namespace}name". */
function read(text: string | null): XName {
  checkNotNull(text, "expandedName");
  const written = text as string;
  if (written === "") throw argumentInvalid("'' is an invalid expanded name.");
  const parts = /^\{(.+)\}(.+)$/s.exec(written);
  const local = parts ? parts[2] : written;
  return new XName(verifyName(local, ""), parts?.[1] ?? "");
}

const name = "System.Xml.Linq.XName";
const same = (left: XName | null, right: XName | null) => left?.text === right?.text;

export default defineByShape(name, {
  methods: {
    "ToString()": (self: XName) => self.text,
    "Equals(System.Object)": (self: XName, other: unknown) => other instanceof XName && same(self, other),
  },
  properties: {
    LocalName: (self: XName) => self.localName,
    NamespaceName: (self: XName) => self.namespace,
    Namespace: (self: XName) => new XNamespace(self.namespace),
  },
  statics: {
    "Get(string)": read,
    "Get(string,string)": (local: string, namespace: string) => new XName(local, namespace),
    "op_Implicit(string)": read,
    [`op_Equality(${name},${name})`]: same,
    [`op_Inequality(${name},${name})`]: (left: XName | null, right: XName | null) => !same(left, right),
  },
  toText: (self: XName) => self.text,
});
