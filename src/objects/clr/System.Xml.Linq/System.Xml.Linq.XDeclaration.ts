import { defineClr } from "../../types/defineClr.ts";
import { XDeclaration } from "./XObject.ts";

type Text = string | null;

export default defineClr<XDeclaration>({
  constructors: {
    "(string,string,string)": (version: Text, encoding: Text, standalone: Text) =>
      new XDeclaration(version, encoding, standalone),
  },
  properties: {
    Version: (self) => self.version,
    Encoding: (self) => self.encoding,
    Standalone: (self) => self.standalone,
  },
  toText: (self) => self.text,
});
