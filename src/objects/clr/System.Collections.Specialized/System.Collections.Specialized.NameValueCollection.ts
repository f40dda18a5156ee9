import { checkIndex, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
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

export default defineClr<NameValueCollection>({
  constructors: {
    "()": () => new NameValueCollection(),
    "(int)": () => new NameValueCollection(),
    "(System.Collections.Specialized.NameValueCollection)": (source: NameValueCollection) =>
      addAll(new NameValueCollection(), source),
  },
  properties: {
    AllKeys: (self) => self.entries.map((entry) => entry.name),
    Count: (self) => self.entries.length,
    Keys: (self) => self.entries.map((entry) => entry.name),
  },
  indexers: {
    "Item(string)": { get: (self, name: Text) => joined(self.find(name)?.values), set },
    "Item(int)": { get: (self, index: number) => joined(entryAt(self, index).values) },
  },
  methods: {
    "Add(string,string)": (self, name: Text, value: Text) => self.add(name, value),
    "Add(System.Collections.Specialized.NameValueCollection)": (self, source: NameValueCollection) => {
      addAll(self, source);
    },
    Clear: (self) => {
      self.entries.length = 0;
    },
    "Get(string)": (self, name: Text) => joined(self.find(name)?.values),
    "Get(int)": (self, index: number) => joined(entryAt(self, index).values),
    "GetValues(string)": (self, name: Text) => self.find(name)?.values ?? null,
    "GetValues(int)": (self, index: number) => entryAt(self, index).values,
    GetKey: (self, index: number) => entryAt(self, index).name,
    HasKeys: (self) => self.entries.some((entry) => entry.name !== null),
    Set: set,
    Remove: (self, name: Text) => {
      const found = self.find(name);
      if (found) self.entries.splice(self.entries.indexOf(found), 1);
    },
    GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => self.elements),
  },
});
