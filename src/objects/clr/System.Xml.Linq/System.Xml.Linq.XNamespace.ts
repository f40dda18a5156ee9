import { defineClr } from "../../types/defineClr.ts";
import { XName, XNamespace } from "./XObject.ts";
import { xmlns } from "./xlinqContent.ts";

const make = (text: string) => new XNamespace(text);
const join = (self: XNamespace, local: string) => new XName(local, self.name);

export default defineClr<XNamespace>({
  methods: {
    GetName: join,
    Equals: (self, other: unknown) => other instanceof XNamespace && other.name === self.name,
  },
  properties: { NamespaceName: (self) => self.name },
  statics: {
    Get: make,
    op_Implicit: make,
    op_Addition: join,
    op_Equality: (left: XNamespace | null, right: XNamespace | null) => left?.name === right?.name,
  },
  staticProperties: {
    None: () => new XNamespace(""),
    Xml: () => new XNamespace("http://www.w3.org/XML/1998/namespace"),
    Xmlns: () => new XNamespace(xmlns),
  },
  toText: (self) => self.name,
});
