import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import { checkRange } from "../members/listMembers.ts";
import { type JsonNodeObject, JsonArrayNode as Self } from "./JsonNodeObject.ts";
import { asNode } from "./System.Text.Json.Nodes.JsonNode.ts";

type Node = JsonNodeObject | null;
const node = "System.Text.Json.Nodes.JsonNode";

function made(items: readonly unknown[] | null): Self {
  const array = new Self();
  for (const item of items ?? []) array.insert(array.items.length, asNode(item));
  return array;
}

const add = (self: Self, value: unknown) => self.insert(self.items.length, asNode(value));

function removeAll(self: Self, match: Delegate): number {
  checkNotNull(match, "match");
  const gone = self.items.filter((item) => callDelegate(match, item) === true);
  for (const item of gone) self.removeAt(self.items.indexOf(item));
  return gone.length;
}

export default defineClr<Self>({
  constructors: {
    "(System.Nullable[System.Text.Json.Nodes.JsonNodeOptions])": () => new Self(),
    [`(${node}[])`]: made,
  },
  properties: { Count: (self) => self.items.length },
  methods: {
    "Add(T)": add,
    [`Add(${node})`]: add,
    Clear: (self) => {
      while (self.items.length > 0) self.removeAt(self.items.length - 1);
    },
    Contains: (self, item: Node) => self.items.includes(item),
    IndexOf: (self, item: Node) => self.items.indexOf(item),
    Insert: (self, index: number, item: Node) => self.insert(index, item),
    Remove: (self, item: Node) => {
      const at = self.items.indexOf(item);
      if (at >= 0) self.removeAt(at);
      return at >= 0;
    },
    RemoveAt: (self, index: number) => self.removeAt(index),
    RemoveRange: (self, index: number, count: number) => {
      checkRange(self.items, index, count);
      for (let left = count; left > 0; left--) self.removeAt(index);
    },
    RemoveAll: removeAll,
    GetEnumerator: (self) =>
      new EnumeratorObject(typeByName(`System.Collections.Generic.IEnumerator[${node}]`), () => self.elements),
  },
});
