import { defineKind, ValueFault } from "./ValueKind.ts";

/** $true and $false, and numbers (any but 0 is true); text is refused, as PowerShell refuses it. */
export const booleanKind = defineKind<boolean>({
  name: "Boolean",
  type: "System.Boolean",
  form: "boolean",
  empty: false,
  parse(value) {
    if (typeof value === "boolean") return value;
    if (typeof value === "number" || typeof value === "bigint") return Number(value) !== 0;
    throw new ValueFault("Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.");
  },
  text: (stored) => (stored ? "True" : "False"),
  compare: (left, right) => Number(left) - Number(right),
});
