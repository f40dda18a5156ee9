import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull, notSupported } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { EqualityComparerObject } from "../../values/collections/ComparerObject.ts";
import { defaultEqualityComparer } from "./defaultComparers.ts";

function defaultOf(this: ClrType): EqualityComparerObject {
  const own = this.typeArguments.length > 0 ? this : this.base;
  return defaultEqualityComparer((own ?? this).typeArguments[0]);
}

function create(this: ClrType, equals: Delegate | null, getHashCode: Delegate | null = null): EqualityComparerObject {
  checkNotNull(equals, "equals");
  const hash = (value: unknown) => {
    if (getHashCode === null) throw notSupported("Specified method is not supported.");
    return Number(callDelegate(getHashCode, value));
  };
  return new EqualityComparerObject(
    "DelegateEqualityComparer",
    this.typeArguments[0],
    (left, right) => callDelegate(equals as Delegate, left, right) === true,
    hash,
    true,
  );
}

export default defineClr<EqualityComparerObject>({
  typeParameters: ["T"],
  staticProperties: { Default: defaultOf },
  statics: { Create: create },
  methods: {
    "Equals(T,T)": (self, left: unknown, right: unknown) => self.equals(left, right),
    "GetHashCode(T)": (self, value: unknown) => (value === null ? 0 : self.hash(value)),
  },
});
