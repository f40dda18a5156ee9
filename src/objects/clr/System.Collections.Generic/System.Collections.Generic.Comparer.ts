import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { ComparerObject } from "../../values/collections/ComparerObject.ts";
import { defaultComparer } from "./defaultComparers.ts";

function create(this: ClrType, comparison: Delegate | null): ComparerObject {
  checkNotNull(comparison, "comparison");
  const compare = (left: unknown, right: unknown) => Number(callDelegate(comparison as Delegate, left, right));
  return new ComparerObject("ComparisonComparer", this.typeArguments[0], compare);
}

export default defineClr<ComparerObject>({
  typeParameters: ["T"],
  staticProperties: {
    Default() {
      return defaultComparer(this.typeArguments[0]);
    },
  },
  statics: { Create: create },
  methods: { "Compare(T,T)": (self, left: unknown, right: unknown) => self.compare(left, right) },
});
