import { defineByShape } from "../../types/defineByShape.ts";
import { XName, XNamespace } from "./XObject.ts";
import { xmlns } from "./xlinqContent.ts";

const name = "System.Xml.Linq.XNamespace";
const make = (text: string) => new XNamespace(text);
const join = (self: XNamespace, local: string) => new XName(local, self.name);

export default defineByShape(name, {
  methods: {
    "ToString()": (self: XNamespace) => self.name,
    "GetName(string)": join,
    "Equals(System.Object)": (self: XNamespace, other: unknown) =>
      other instanceof XNamespace && other.name === self.name,
  },
  properties: { NamespaceName: (self: XNamespace) => self.name },
  statics: {
    "Get(string)": make,
    "op_Implicit(string)": make,
    [`op_Addition(${name},string)`]: join,
    [`op_Equality(${name},${name})`]: (left: XNamespace | null, right: XNamespace | null) => left?.name === right?.name,
  },
  staticProperties: {
    None: () => new XNamespace(""),
    Xml: () => new XNamespace("http://www.w3.org/XML/1998/namespace"),
    Xmlns: () => new XNamespace(xmlns),
  },
  toText: (self: XNamespace) => self.name,
});
