import type { Element, Node } from "@xmldom/xmldom";
import { invalidOperation } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { XmlWriterObject } from "../../values/io/XmlWriterObject.ts";
import { writeNode } from "../../xml/writeNode.ts";
import { type XName, type XObject, xobjectOrNull } from "./XObject.ts";
import { addContent, isNamed, nodeSequence, nodeText } from "./xlinqContent.ts";

function parentOf(self: XObject): Node {
  const parent = self.node.parentNode;
  if (!parent) throw invalidOperation("The parent is missing.");
  return parent;
}

function* following(node: Node, step: "nextSibling" | "previousSibling"): Generator<Node> {
  for (let at = node[step]; at; at = at[step]) if (at.nodeName !== "xml") yield at;
}

function elements(self: XObject, step: "nextSibling" | "previousSibling", name: XName | null): Node[] {
  const found = [...following(self.node, step)].filter((one) => one.nodeType === 1 && isNamed(one as Element, name));
  return step === "nextSibling" ? found : found.reverse();
}

function* ancestors(self: XObject, name: XName | null): Generator<Node> {
  for (let at = self.node.parentNode; at?.nodeType === 1; at = at.parentNode)
    if (isNamed(at as Element, name)) yield at;
}

function addAfter(self: XObject, content: unknown): void {
  addContent(parentOf(self), content, self.node.nextSibling);
}

function addBefore(self: XObject, content: unknown): void {
  addContent(parentOf(self), content, self.node);
}

function replace(self: XObject, content: unknown): void {
  const parent = parentOf(self);
  addBefore(self, content);
  parent.removeChild(self.node as never);
}

const sequence = (iterator: string, type: string, produce: () => Iterable<Node>) =>
  nodeSequence(`XNode+<${iterator}>`, type, produce);
const name = "System.Xml.Linq.XName";

export default defineClr<XObject>({
  properties: {
    NextNode: (self) => xobjectOrNull(following(self.node, "nextSibling").next().value),
    PreviousNode: (self) => xobjectOrNull(following(self.node, "previousSibling").next().value),
  },
  methods: {
    "ToString(System.Xml.Linq.SaveOptions)": (self, options: EnumValue) =>
      nodeText(self, (Number(options.value) & 1) === 0),
    WriteTo: (self, writer: XmlWriterObject) => writeNode(self.node, writer),
    Remove: (self) => {
      parentOf(self).removeChild(self.node as never);
    },
    AddAfterSelf: addAfter,
    AddBeforeSelf: addBefore,
    ReplaceWith: replace,
    "Ancestors()": (self) => sequence("GetAncestors", "XElement", () => ancestors(self, null)),
    [`Ancestors(${name})`]: (self, wanted: XName) =>
      sequence("GetAncestors", "XElement", () => ancestors(self, wanted)),
    NodesAfterSelf: (self) => sequence("NodesAfterSelf", "XNode", () => following(self.node, "nextSibling")),
    NodesBeforeSelf: (self) =>
      sequence("NodesBeforeSelf", "XNode", () => [...following(self.node, "previousSibling")].reverse()),
    "ElementsAfterSelf()": (self) =>
      sequence("GetElementsAfterSelf", "XElement", () => elements(self, "nextSibling", null)),
    [`ElementsAfterSelf(${name})`]: (self, wanted: XName) =>
      sequence("GetElementsAfterSelf", "XElement", () => elements(self, "nextSibling", wanted)),
    "ElementsBeforeSelf()": (self) =>
      sequence("GetElementsBeforeSelf", "XElement", () => elements(self, "previousSibling", null)),
    [`ElementsBeforeSelf(${name})`]: (self, wanted: XName) =>
      sequence("GetElementsBeforeSelf", "XElement", () => elements(self, "previousSibling", wanted)),
  },
  toText: (self) => nodeText(self),
});
