import { ClrObject } from "../model/ClrObject.ts";
import type { ClrType } from "../model/ClrType.ts";
import { deserializedText } from "../model/deserializedText.ts";
import { PSCustomObject } from "../model/PSObject.ts";
import { ScriptObject } from "../model/ScriptObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeOf } from "../model/typeOf.ts";
import { typeByName } from "../model/typeRegistry.ts";
import { valueText } from "../text/valueText.ts";
import { hashCode } from "./hashCode.ts";
import { sameValue } from "./sameValue.ts";

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
