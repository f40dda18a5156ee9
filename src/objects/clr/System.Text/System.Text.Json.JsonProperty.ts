import { defineByShape } from "../../types/defineByShape.ts";
import type { JsonProperty } from "./JsonElement.ts";

const text = (self: JsonProperty) => `${JSON.stringify(self.name)}:${self.value.node.raw}`;

export default defineByShape("System.Text.Json.JsonProperty", {
  kind: "struct",
  properties: { Value: (self: JsonProperty) => self.value, Name: (self: JsonProperty) => self.name },
  methods: {
    "ToString()": text,
    "NameEquals(string)": (self: JsonProperty, name: string | null) => self.name === name,
  },
  toText: text,
});
