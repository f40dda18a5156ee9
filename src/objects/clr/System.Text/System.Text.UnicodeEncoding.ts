import { defineType } from "../../types/TypeDefinition.ts";
import { Encoding } from "../../values/io/Encoding.ts";

const make = (isBigEndian: boolean, withMark: boolean): Encoding =>
  new Encoding(isBigEndian ? "utf-16BE" : "utf-16", withMark);

export default defineType<Encoding>({
  name: "System.Text.UnicodeEncoding",
  constructors: {
    "()": () => new Encoding("utf-16"),
    "(bool bigEndian, bool byteOrderMark)": make,
    "(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)": make,
  },
});
