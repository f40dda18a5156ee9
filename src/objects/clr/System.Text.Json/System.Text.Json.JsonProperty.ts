import { defineClr } from "../../types/defineClr.ts";
import type { JsonProperty } from "./JsonElement.ts";

const text = (self: JsonProperty) => `${JSON.stringify(self.name)}:${self.value.node.raw}`;

export default defineClr<JsonProperty>({
  properties: { Value: (self) => self.value, Name: (self) => self.name },
  methods: {
    "NameEquals(string)": (self, name: string | null) => self.name === name,
  },
  toText: text,
});
