import type { PerEdition } from "../../../diag/Edition.ts";
import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull, notSupported } from "../../errors/argumentChecks.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { EqualityComparerObject } from "../../values/collections/ComparerObject.ts";
import { sameValue } from "../members/sameValue.ts";
import { hashCode } from "../System/hashCode.ts";

const byteClass: PerEdition<string> = { Desktop: "ByteEqualityComparer", Core: "GenericEqualityComparer" };

function classOf(element: ClrType): string {
  if (element.name === "System.String") return "StringEqualityComparer";
  if (element.name === "System.Byte") return byteClass[edition()];
  if (element.kind === "enum") return "EnumEqualityComparer";
  const equatable = `System.IEquatable[${element.name}]`;
  return [...element.ancestors].some((type) => type.name === equatable)
    ? "GenericEqualityComparer"
    : "ObjectEqualityComparer";
}

function defaultOf(this: ClrType): EqualityComparerObject {
  const own = this.typeArguments.length > 0 ? this : this.base;
  const element = (own ?? this).typeArguments[0];
  return new EqualityComparerObject(classOf(element), element, sameValue, hashCode, false);
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
