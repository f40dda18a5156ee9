import type { Node } from "@xmldom/xmldom";
import { defineClr } from "../../types/defineClr.ts";
import { type XName, type XObject, xobjectOrNull } from "./XObject.ts";
import { addContent, childrenOf, descendantsOf, elementsOf, nodeSequence, removeNodes } from "./xlinqContent.ts";

const name = "System.Xml.Linq.XName";

function add(self: XObject, content: unknown): void {
  addContent(self.node, content);
}

function addFirst(self: XObject, content: unknown): void {
  addContent(self.node, content, self.node.firstChild);
}

function replaceNodes(self: XObject, content: unknown): void {
  removeNodes(self.node);
  addContent(self.node, content);
}

function* nodesBelow(node: Node): Generator<Node> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* nodesBelow(child);
  }
}

const descendants = (self: XObject, wanted: XName | null = null) =>
  nodeSequence("XContainer+<GetDescendants>", "XElement", () => descendantsOf(self.node, wanted));
const elements = (self: XObject, wanted: XName | null = null) =>
  nodeSequence("XContainer+<GetElements>", "XElement", () => elementsOf(self.node, wanted));

export default defineClr<XObject>({
  properties: {
    FirstNode: (self) => xobjectOrNull(childrenOf(self.node)[0]),
    LastNode: (self) => xobjectOrNull(childrenOf(self.node).at(-1)),
  },
  methods: {
    Add: add,
    AddFirst: addFirst,
    ReplaceNodes: replaceNodes,
    RemoveNodes: (self) => removeNodes(self.node),
    Element: (self, wanted: XName) => xobjectOrNull(elementsOf(self.node, wanted)[0]),
    "Elements()": (self) => elements(self),
    [`Elements(${name})`]: elements,
    "Descendants()": (self) => descendants(self),
    [`Descendants(${name})`]: descendants,
    DescendantNodes: (self) => nodeSequence("XContainer+<GetDescendantNodes>", "XNode", () => nodesBelow(self.node)),
    Nodes: (self) => nodeSequence("XContainer+<Nodes>", "XNode", () => childrenOf(self.node)),
  },
});
