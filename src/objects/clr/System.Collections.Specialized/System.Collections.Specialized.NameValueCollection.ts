import { checkIndex, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { enumerator } from "../members/listMembers.ts";
import { NameValueCollection } from "./NameValueCollection.ts";

type Text = string | null;

function joined(values: readonly string[] | undefined): string | null {
  return values && values.length > 0 ? values.join(",") : null;
}

function entryAt(self: NameValueCollection, index: number): NameValueCollection["entries"][number] {
  checkIndex(index, self.entries.length);
  return self.entries[index];
}

function set(self: NameValueCollection, name: Text, value: Text): void {
  const found = self.find(name);
  if (found) found.values = value === null ? [] : [value];
  else self.add(name, value);
}

function addAll(self: NameValueCollection, source: NameValueCollection | null): NameValueCollection {
  checkNotNull(source, "c");
  for (const { name, values } of source?.entries ?? []) for (const value of values) self.add(name, value);
  return self;
}

export default defineType<NameValueCollection>({
  name: "System.Collections.Specialized.NameValueCollection",
  constructors: {
    "()": () => new NameValueCollection(),
    "(int capacity)": () => new NameValueCollection(),
    "(System.Collections.Specialized.NameValueCollection col)": (source: NameValueCollection) =>
      addAll(new NameValueCollection(), source),
  },
  properties: {
    "string[] AllKeys {get;}": (self) => self.entries.map((entry) => entry.name),
    "int Count {get;}": (self) => self.entries.length,
    "System.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys {get;}": (self) =>
      self.entries.map((entry) => entry.name),
  },
  indexers: {
    "string Item(string name) {get;set;}": { get: (self, name: Text) => joined(self.find(name)?.values), set },
    "string Item(int index) {get;}": { get: (self, index: number) => joined(entryAt(self, index).values) },
  },
  methods: {
    "void Add(string name, string value)": (self, name: Text, value: Text) => self.add(name, value),
    "void Add(System.Collections.Specialized.NameValueCollection c)": (self, source: NameValueCollection) => {
      addAll(self, source);
    },
    "void Clear()": (self) => {
      self.entries.length = 0;
    },
    "string Get(string name)": (self, name: Text) => joined(self.find(name)?.values),
    "string Get(int index)": (self, index: number) => joined(entryAt(self, index).values),
    "string[] GetValues(string name)": (self, name: Text) => self.find(name)?.values ?? null,
    "string[] GetValues(int index)": (self, index: number) => entryAt(self, index).values,
    "string GetKey(int index)": (self, index: number) => entryAt(self, index).name,
    "bool HasKeys()": (self) => self.entries.some((entry) => entry.name !== null),
    "void Set(string name, string value)": set,
    "void Remove(string name)": (self, name: Text) => {
      const found = self.find(name);
      if (found) self.entries.splice(self.entries.indexOf(found), 1);
    },
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.ArrayEnumerator", () => self.elements),
  },
});
