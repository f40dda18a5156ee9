import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { FlagsExpression } from "../../values/FlagsExpression.ts";
import { unwrap } from "../../values/PSObject.ts";

export default defineClr<FlagsExpression>({
  typeParameters: ["T"],
  constructors: {
    "(string)": function (text: string) {
      return new FlagsExpression(this, [text ?? ""]);
    },
    "(System.Object[])": function (items: readonly unknown[]) {
      if (items.length === 0) throw clrException("System.InvalidOperationException", "Queue empty.");
      return new FlagsExpression(this, items.map(textOf));
    },
  },
  methods: { Evaluate: (self, value: EnumValue) => self.fits(value.value) },
});

function textOf(item: unknown): string {
  const plain = unwrap(item) ?? "";
  if (typeof plain === "string") return plain;
  const text = `Unable to cast object of type '${typeOf(plain).name}' to type 'System.String'.`;
  throw clrException("System.InvalidCastException", text);
}
