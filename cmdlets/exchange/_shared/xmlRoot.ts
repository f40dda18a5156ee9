import type { Element } from "@xmldom/xmldom";
import { readXml } from "../../../src/objects/xml/readXml.ts";

/** The root of the XML document that a file's bytes are; null where they are none. */
export function xmlRoot(base64: string): Element | null {
  const bytes = Buffer.from(base64, "base64");
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = bytes.toString(isWide ? "utf16le" : "utf8").replace(/^\uFEFF/, "");
  try {
    return readXml(text, { preserveWhitespace: false }).documentElement;
  } catch {
    return null;
  }
}
