import { deserializedText } from "../../members/deserializedText.ts";
import { valueText } from "../../text/valueText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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

export default defineType<unknown>({
  name: "System.Object",
  constructors: {
    "()": function () {
      return new PlainObject(this);
    },
  },
  methods: {
    "type GetType()": (self) =>
      self instanceof PSCustomObject && self.extended.isDeserialized
        ? typeByName("System.Management.Automation.PSObject")
        : typeOf(self),
    "string ToString()": (self) =>
      self instanceof PSCustomObject
        ? (deserializedText(self) ?? "")
        : self instanceof ScriptObject
          ? typeOf(self).name
          : valueText(self),
    "bool Equals(System.Object obj)": (self, other: unknown) => sameValue(self, other),
    "int GetHashCode()": (self) => hashCode(self),
  },
  statics: {
    "static bool Equals(System.Object objA, System.Object objB)": (left: unknown, right: unknown) =>
      sameValue(left, right),
    "static bool ReferenceEquals(System.Object objA, System.Object objB)": (left: unknown, right: unknown) =>
      left === right && (left === null || typeof left === "object" || typeof left === "string"),
  },
});
