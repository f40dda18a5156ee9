import { type EncodingObject, utf16 } from "../model/EncodingObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<EncodingObject>({
  name: "System.Text.UnicodeEncoding",
  constructors: {
    "()": () => utf16(false),
    "(bool bigEndian, bool byteOrderMark)": utf16,
    "(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)": utf16,
  },
});
