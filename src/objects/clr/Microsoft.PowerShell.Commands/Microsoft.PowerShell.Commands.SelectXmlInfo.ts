import { getMember } from "../../members/getMember.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
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

export default defineClr<SelectXmlInfo>({
  properties: {
    Node: (self) => self.node,
    Path: (self) => self.path,
    Pattern: (self) => self.pattern,
  },
  toText: nodeText,
});

/** The node's value, or the markup inside it. */
function nodeText(self: SelectXmlInfo): string {
  const value = getMember(self.node, "Value");
  return String(value ?? getMember(self.node, "InnerXml") ?? "").trim();
}
