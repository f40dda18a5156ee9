import { checkNotNull, outOfRange } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { type JsonNodeObject, JsonObjectNode as Self } from "./JsonNodeObject.ts";

type Node = JsonNodeObject | null;

function nameOf(name: string | null): string {
  checkNotNull(name, "propertyName");
  return name as string;
}

/** The name at a place; places go as properties were added. */
function nameAt(self: Self, index: number): string {
  const name = [...self.entries.keys()][index];
  if (name === undefined)
    throw outOfRange("Index was out of range. Must be non-negative and less than the size of the collection.", "index");
  return name;
}

/** Puts all entries anew, in another order. */
function rearrange(self: Self, entries: readonly (readonly [string, Node])[]): void {
  self.clear();
  for (const [name, node] of entries) self.add(name, node);
}

const pair = "System.Collections.Generic.KeyValuePair[string,System.Text.Json.Nodes.JsonNode]";

export default defineClr<Self>({
  constructors: {
    "(System.Nullable[System.Text.Json.Nodes.JsonNodeOptions])": () => new Self(),
  },
  properties: { Count: (self) => self.entries.size },
  methods: {
    "Add(string,System.Text.Json.Nodes.JsonNode)": (self, name: string | null, node: Node) =>
      self.add(nameOf(name), node),
    "TryAdd(string,System.Text.Json.Nodes.JsonNode)": (self, name: string | null, node: Node) => {
      if (self.entries.has(nameOf(name))) return false;
      self.add(nameOf(name), node);
      return true;
    },
    "TryGetPropertyValue(string,System.Text.Json.Nodes.JsonNode)": (self, name: string | null, result: PSReference) => {
      result.value = self.entries.get(nameOf(name)) ?? null;
      return self.entries.has(nameOf(name));
    },
    Clear: (self) => self.clear(),
    ContainsKey: (self, name: string | null) => self.entries.has(nameOf(name)),
    "Remove(string)": (self, name: string | null) => self.remove(nameOf(name)),
    IndexOf: (self, name: string | null) => [...self.entries.keys()].indexOf(nameOf(name)),
    GetAt: (self, index: number) => {
      nameAt(self, index);
      return [...self.elements][index];
    },
    "SetAt(int,System.Text.Json.Nodes.JsonNode)": (self, index: number, node: Node) =>
      self.set(nameAt(self, index), node),
    "Insert(int,string,System.Text.Json.Nodes.JsonNode)": (self, index: number, name: string, node: Node) => {
      if (index < 0 || index > self.entries.size)
        throw outOfRange("Index must be within the bounds of the List.", "index");
      rearrange(self, [...self.entries].toSpliced(index, 0, [nameOf(name), node]));
    },
    RemoveAt: (self, index: number) => {
      self.remove(nameAt(self, index));
    },
    GetEnumerator: (self) =>
      new EnumeratorObject(typeByName(`System.Collections.Generic.IEnumerator[${pair}]`), () => self.elements),
  },
});
