import { deserializedText } from "../../members/deserializedText.ts";
import { toText } from "../../ops/toText.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSCustomObject } from "../../values/PSObject.ts";

export default defineClr<PSCustomObject>({
  toText: (self) => toText(self),
  methods: {
    // The argument arrives in its PSObject, which is never the bare object inside.
    Equals: () => false,
    ToString: (self) => deserializedText(self) ?? "",
  },
});
