import { valueText } from "../../text/valueText.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { KeyValuePair } from "../../values/collections/KeyValuePair.ts";

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
