import { clrException } from "../../errors/PSError.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeOf } from "../../types/typeOf.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { FlagsExpression } from "../../values/FlagsExpression.ts";
import { unwrap } from "../../values/PSObject.ts";

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
