import { convertTo } from "../../convert/convertTo.ts";
import { indexOutside, invalidOperation } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { JsonElement, type JsonNode, JsonProperty } from "./JsonElement.ts";

type Self = JsonElement;

function require({ node }: Self, kind: string, fits = node.kind === kind): JsonNode {
  if (!fits)
    throw invalidOperation(
      `The requested operation requires an element of type '${kind}', but the target element has type '${node.kind}'.`,
    );
  return node;
}

function property(self: Self, name: string | null): JsonElement | null {
  const found = require(self, "Object").properties.findLast((one) => one.name === name);
  return found ? new JsonElement(found.value) : null;
}

/** What a number's digits or a string's characters are as a value of a type; null where they are none. */
function converted(self: Self, kind: "Number" | "String", type: string): unknown {
  const node = require(self, kind);
  const text = kind === "String" ? node.text : node.raw;
  if (/Int|Byte/.test(type) && !/^-?\d+$/.test(text)) return null;
  try {
    return convertTo(text, typeByName(`System.${type}`));
  } catch {
    return null;
  }
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
        const found = converted(self, kind, type);
        if (found === null) throw noForm();
        return found;
      },
    ],
    [
      `TryGet${type}`,
      (self: Self, result: PSReference) => {
        const found = converted(self, kind, type);
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
  properties: { ValueKind: ({ node }) => node.kind },
  methods: {
    GetArrayLength: (self) => require(self, "Array").items.length,
    GetPropertyCount: (self) => require(self, "Object").properties.length,
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
    GetBoolean: (self) => require(self, "Boolean", /^(True|False)$/.test(self.node.kind)).kind === "True",
    GetString: (self) => (self.node.kind === "Null" ? null : require(self, "String").text),
    ...Object.fromEntries(numbers.flatMap((type) => typed(type, "Number"))),
    ...Object.fromEntries(["DateTime", "Guid"].flatMap((type) => typed(type, "String"))),
    GetRawText: ({ node }) => node.raw,
    Clone: (self) => self,
    "ValueEquals(string)": (self, other: string | null) => require(self, "String").text === other,
    EnumerateArray: (self) => {
      const { items } = require(self, "Array");
      return new EnumeratorObject(typeByName(elements), () => items.map((one) => new JsonElement(one)));
    },
    EnumerateObject: (self) => {
      const all = require(self, "Object").properties;
      return new EnumeratorObject(typeByName(properties), () =>
        all.map(({ name, value }) => new JsonProperty(name, new JsonElement(value))),
      );
    },
  },
  toText: text,
  indexers: {
    "System.Text.Json.JsonElement Item(int index) {get;}": {
      get: (self, index: number) => {
        const found = require(self, "Array").items[index];
        if (!found) throw indexOutside();
        return new JsonElement(found);
      },
    },
  },
});
