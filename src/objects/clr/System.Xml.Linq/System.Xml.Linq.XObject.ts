import type { Node } from "@xmldom/xmldom";
import { defineClr } from "../../types/defineClr.ts";
import { type XObject, xobjectOrNull } from "./XObject.ts";

const kinds: Readonly<Record<number, string>> = {
  1: "Element",
  2: "Attribute",
  3: "Text",
  4: "CDATA",
  7: "ProcessingInstruction",
  8: "Comment",
  9: "Document",
};

/** The outermost node that it lies in, where that is a document. */
function documentOf(self: XObject): XObject | null {
  let at: Node | null = self.node.nodeType === 2 ? self.attribute.ownerElement : self.node;
  while (at?.parentNode) at = at.parentNode;
  return at?.nodeType === 9 ? xobjectOrNull(at) : null;
}

function parentOf(self: XObject): XObject | null {
  const parent = self.node.nodeType === 2 ? self.attribute.ownerElement : self.node.parentNode;
  return parent?.nodeType === 1 ? xobjectOrNull(parent) : null;
}

export default defineClr<XObject>({
  properties: {
    BaseUri: () => "",
    Document: documentOf,
    NodeType: (self) => kinds[self.node.nodeType],
    Parent: parentOf,
    // Members of IXmlLineInfo, which show though they are the interface's: nothing remembers where it was read.
    "int LineNumber {get;}": () => 0,
    "int LinePosition {get;}": () => 0,
  },
});
