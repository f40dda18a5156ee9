import type { EnumValue } from "../model/EnumValue.ts";
import { FlagsExpression } from "../model/FlagsExpression.ts";
import { clrException } from "../model/PSError.ts";
import { unwrap } from "../model/PSObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeOf } from "../model/typeOf.ts";

export default defineType<FlagsExpression>({
  name: "System.Management.Automation.FlagsExpression",
  typeParameters: ["T"],
  constructors: {
    "(string expression)": function (text: string) {
      return new FlagsExpression(this, [text ?? ""]);
    },
    "(System.Object[] expression)": function (items: readonly unknown[]) {
      return new FlagsExpression(this, items.map(textOf));
    },
  },
  methods: { "bool Evaluate(T value)": (self, value: EnumValue) => self.fits(value.value) },
});

function textOf(item: unknown): string {
  const plain = unwrap(item);
  if (typeof plain === "string") return plain;
  const text = `Unable to cast object of type '${typeOf(plain).name}' to type 'System.String'.`;
  throw clrException("System.InvalidCastException", text);
}
