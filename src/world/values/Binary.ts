import { itemsOf, type ScriptValue } from "./ScriptValue.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

/** Bytes, stored as base64. */
export const binaryKind = defineKind<string | null>({
  name: "Binary",
  type: "System.Byte[]",
  form: "bytes",
  parse(value) {
    if (value === null) return null;
    if (typeof value === "object" && value.is === "bytes") return value.base64;
    const items = itemsOf(value);
    if (items.every(isByte)) return Buffer.from(items).toString("base64");
    throw new ValueFault("Cannot convert value to type System.Byte[].");
  },
  text: (stored) => (stored === null ? "" : "System.Byte[]"),
});

function isByte(value: ScriptValue): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 255;
}
