import { indexOutside, invalidOperation } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { type JsonSource, undefinedSource } from "../../json/StrictJsonReader.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { convertedSource } from "./convertedSource.ts";
import { JsonElement, JsonProperty } from "./JsonElement.ts";

type Self = JsonElement;

function required({ node }: Self, kind: string, fits = node.kind === kind): JsonSource {
  if (!fits)
    throw invalidOperation(
      `The requested operation requires an element of type '${kind}', but the target element has type '${node.kind}'.`,
    );
  return node;
}

function property(self: Self, name: string | null): JsonElement | null {
  const found = required(self, "Object").properties.findLast((one) => one.name === name);
  return found ? new JsonElement(found.value) : null;
}

const noForm = () => clrException("System.FormatException", "One of the identified items was in an invalid format.");

const numbers = [
  "SByte",
  "Byte",
  "Int16",
  "UInt16",
  "Int32",
  "UInt32",
  "Int64",
  "UInt64",
  "Double",
  "Single",
  "Decimal",
];
/** GetInt32, TryGetInt32 and their like. */
function typed(type: string, kind: "Number" | "String") {
  return [
    [
      `Get${type}`,
      (self: Self) => {
        const found = convertedSource(required(self, kind), type);
        if (found === null) throw noForm();
        return found;
      },
    ],
    [
      `TryGet${type}`,
      (self: Self, result: PSReference) => {
        const found = convertedSource(required(self, kind), type);
        if (found !== null) result.value = found;
        return found !== null;
      },
    ],
  ] as const;
}

function text({ node }: Self): string {
  if (node.kind === "String") return node.text;
  if (node.kind === "True" || node.kind === "False") return node.kind;
  return node.kind === "Null" ? "" : node.raw;
}

const elements = "System.Text.Json.JsonElement+ArrayEnumerator";
const properties = "System.Text.Json.JsonElement+ObjectEnumerator";

export default defineClr<Self>({
  constructors: { "()": () => new JsonElement(undefinedSource) },
  properties: { ValueKind: ({ node }) => node.kind },
  methods: {
    GetArrayLength: (self) => required(self, "Array").items.length,
    GetPropertyCount: (self) => required(self, "Object").properties.length,
    "GetProperty(string)": (self, name: string | null) => {
      const found = property(self, name);
      if (!found)
        throw clrException(
          "System.Collections.Generic.KeyNotFoundException",
          "The given key was not present in the dictionary.",
        );
      return found;
    },
    "TryGetProperty(string,System.Text.Json.JsonElement)": (self, name: string | null, result: PSReference) => {
      const found = property(self, name);
      if (found) result.value = found;
      return found !== null;
    },
    GetBoolean: (self) => required(self, "Boolean", /^(True|False)$/.test(self.node.kind)).kind === "True",
    GetString: (self) => (self.node.kind === "Null" ? null : required(self, "String").text),
    ...Object.fromEntries(numbers.flatMap((type) => typed(type, "Number"))),
    ...Object.fromEntries(["DateTime", "Guid"].flatMap((type) => typed(type, "String"))),
    GetRawText: ({ node }) => node.raw,
    Clone: (self) => self,
    "ValueEquals(string)": (self, other: string | null) => required(self, "String").text === other,
    EnumerateArray: (self) => {
      const { items } = required(self, "Array");
      return new EnumeratorObject(typeByName(elements), () => items.map((one) => new JsonElement(one)));
    },
    EnumerateObject: (self) => {
      const all = required(self, "Object").properties;
      return new EnumeratorObject(typeByName(properties), () =>
        all.map(({ name, value }) => new JsonProperty(name, new JsonElement(value))),
      );
    },
  },
  toText: text,
  indexers: {
    "System.Text.Json.JsonElement Item(int index) {get;}": {
      get: (self, index: number) => {
        const found = required(self, "Array").items[index];
        if (!found) throw indexOutside();
        return new JsonElement(found);
      },
    },
  },
});
