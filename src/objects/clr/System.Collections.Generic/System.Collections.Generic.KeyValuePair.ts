import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { valueText } from "../../text/valueText.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { closedType } from "../../types/typeRegistry.ts";
import { KeyValuePair } from "../../values/collections/KeyValuePair.ts";

const ofTypes = defineClr<KeyValuePair>({
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "(TKey,TValue)": function (key: unknown, value: unknown) {
      return new KeyValuePair(this, key, value);
    },
  },
  properties: { Key: (self) => self.key, Value: (self) => self.value },
  toText: (self) => `[${valueText(self.key)}, ${valueText(self.value)}]`,
});

/** The types that the method was called with, or those of its arguments. */
function created(key: unknown, value: unknown): KeyValuePair {
  const named = methodTypeArguments();
  const types = named.length > 0 ? named : [key, value].map(typeOf);
  return new KeyValuePair(closedType("System.Collections.Generic.KeyValuePair", ...types), key, value);
}

export default defineClr({ arities: () => ofTypes as ClrMembers, statics: { Create: created } });
