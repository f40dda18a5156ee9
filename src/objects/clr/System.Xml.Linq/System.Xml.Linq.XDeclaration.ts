import { defineByShape } from "../../types/defineByShape.ts";
import { XDeclaration } from "./XObject.ts";

type Text = string | null;

export default defineByShape("System.Xml.Linq.XDeclaration", {
  constructors: {
    "(string,string,string)": (version: Text, encoding: Text, standalone: Text) =>
      new XDeclaration(version, encoding, standalone),
  },
  methods: { "ToString()": (self: XDeclaration) => self.text },
  properties: {
    Version: (self: XDeclaration) => self.version,
    Encoding: (self: XDeclaration) => self.encoding,
    Standalone: (self: XDeclaration) => self.standalone,
  },
  toText: (self: XDeclaration) => self.text,
});
