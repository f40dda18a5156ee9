import type { Attr } from "@xmldom/xmldom";
import { defineClr } from "../../types/defineClr.ts";
import { wrapNode, type XmlNode } from "../../values/io/XmlNode.ts";

export default defineClr<XmlNode>({
  properties: {
    Specified: () => true,
    OwnerElement: (self) => wrapNode((self.node as Attr).ownerElement),
  },
});
