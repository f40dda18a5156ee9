import { valueText } from "../../text/valueText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { PSCustomObject } from "../../values/PSObject.ts";
import { ScriptObject } from "../../values/ScriptObject.ts";
import { sameValue } from "../members/sameValue.ts";
import { hashCode } from "./hashCode.ts";

class PlainObject extends ClrObject {
  constructor(readonly type: ClrType) {
    super();
  }
  get clrType(): ClrType {
    return this.type;
  }
}

export default defineClr<unknown>({
  constructors: {
    "()": function () {
      return new PlainObject(this);
    },
  },
  methods: {
    GetType: (self) =>
      self instanceof PSCustomObject && self.extended.isDeserialized
        ? typeByName("System.Management.Automation.PSObject")
        : typeOf(self),
    ToString: (self) => (self instanceof ScriptObject ? typeOf(self).name : valueText(self)),
    Equals: (self, other: unknown) => sameValue(self, other),
    GetHashCode: (self) => hashCode(self),
  },
  statics: {
    Equals: (left: unknown, right: unknown) => sameValue(left, right),
    ReferenceEquals: (left: unknown, right: unknown) =>
      left === right && (left === null || typeof left === "object" || typeof left === "string"),
  },
});
