import { defineKind, ValueFault } from "./ValueKind.ts";

/** Bytes, stored as base64. */
export const binaryKind = defineKind<string | null>({
  name: "Binary",
  type: "System.Byte[]",
  form: "bytes",
  parse(value) {
    if (value === null) return null;
    if (typeof value === "object" && value.is === "bytes") return value.base64;
    throw new ValueFault("Cannot convert value to type System.Byte[].");
  },
  text: (stored) => (stored === null ? "" : "System.Byte[]"),
});
