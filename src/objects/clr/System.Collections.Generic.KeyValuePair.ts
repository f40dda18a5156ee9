import { KeyValuePair } from "../model/KeyValuePair.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { valueText } from "../text/valueText.ts";

export default defineType<KeyValuePair>({
  name: "System.Collections.Generic.KeyValuePair",
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "(TKey key, TValue value)": function (key: unknown, value: unknown) {
      return new KeyValuePair(this, key, value);
    },
  },
  properties: { "TKey Key {get;}": (self) => self.key, "TValue Value {get;}": (self) => self.value },
  toText: (self) => `[${valueText(self.key)}, ${valueText(self.value)}]`,
});
