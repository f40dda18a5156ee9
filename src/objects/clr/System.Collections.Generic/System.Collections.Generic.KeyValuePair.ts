import { valueText } from "../../text/valueText.ts";
import { defineClr } from "../../types/defineClr.ts";
import { KeyValuePair } from "../../values/collections/KeyValuePair.ts";

export default defineClr<KeyValuePair>({
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "(TKey,TValue)": function (key: unknown, value: unknown) {
      return new KeyValuePair(this, key, value);
    },
  },
  properties: { Key: (self) => self.key, Value: (self) => self.value },
  toText: (self) => `[${valueText(self.key)}, ${valueText(self.value)}]`,
});
