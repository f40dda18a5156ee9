import { getMember } from "../../members/getMember.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { XmlNode } from "../../values/io/XmlNode.ts";

/** A node that Select-Xml found. */
export class SelectXmlInfo extends ClrObject {
  constructor(
    readonly node: XmlNode,
    /** "InputStream" for what was no file. */
    readonly path: string,
    readonly pattern: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return infoType();
  }
}

const infoType = lazyType("Microsoft.PowerShell.Commands.SelectXmlInfo");

export default defineType<SelectXmlInfo>({
  name: "Microsoft.PowerShell.Commands.SelectXmlInfo",
  properties: {
    "System.Xml.XmlNode Node {get;set;}": (self) => self.node,
    "string Path {get;set;}": (self) => self.path,
    "string Pattern {get;set;}": (self) => self.pattern,
  },
  methods: { "string ToString()": nodeText },
  toText: nodeText,
});

/** The node's value, or the markup inside it. */
function nodeText(self: SelectXmlInfo): string {
  const value = getMember(self.node, "Value");
  return String(value ?? getMember(self.node, "InnerXml") ?? "").trim();
}
