import { defineType } from "../../types/TypeDefinition.ts";
import { enumerator } from "../members/listMembers.ts";
import { XPathNavigator, XPathNodeIterator } from "./XPathNavigator.ts";

export default defineType<XPathNodeIterator>({
  name: "System.Xml.XPath.XPathNodeIterator",
  properties: {
    "System.Xml.XPath.XPathNavigator Current {get;}": (self) => {
      const node = self.nodes[self.position - 1];
      return node ? new XPathNavigator(node) : null;
    },
    "int CurrentPosition {get;}": (self) => self.position,
    "int Count {get;}": (self) => self.nodes.length,
  },
  methods: {
    "bool MoveNext()": (self) => {
      if (self.position >= self.nodes.length) return false;
      self.position++;
      return true;
    },
    "System.Xml.XPath.XPathNodeIterator Clone()": (self) => {
      const made = new XPathNodeIterator(self.nodes);
      made.position = self.position;
      return made;
    },
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.ArrayEnumerator", () => self.elements),
  },
});
