import { defineClr } from "../../types/defineClr.ts";
import { enumerator } from "../members/listMembers.ts";
import { XPathNavigator, XPathNodeIterator } from "./XPathNavigator.ts";

export default defineClr<XPathNodeIterator>({
  properties: {
    Current: (self) => {
      const node = self.nodes[self.position - 1];
      return node ? new XPathNavigator(node) : null;
    },
    CurrentPosition: (self) => self.position,
    Count: (self) => self.nodes.length,
  },
  methods: {
    MoveNext: (self) => {
      if (self.position >= self.nodes.length) return false;
      self.position++;
      return true;
    },
    Clone: (self) => {
      const made = new XPathNodeIterator(self.nodes);
      made.position = self.position;
      return made;
    },
    GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => self.elements),
  },
});
