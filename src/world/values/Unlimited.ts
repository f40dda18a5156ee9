import type { Json } from "./Json.ts";
import { wordOf } from "./ScriptValue.ts";
import { defineKind, ValueFault, type ValueKind } from "./ValueKind.ts";

const unlimited = "Unlimited";

/** `Unlimited`, or a value of another kind; it shows that value's text. */
export function unlimitedKind(limit: ValueKind): ValueKind {
  return defineKind<Json>({
    name: `Unlimited<${limit.name}>`,
    type: `Microsoft.Exchange.Data.Unlimited[${limit.type}]`,
    form: "product",
    inner: limit,
    limits: limit.limits ?? (limit.form === "int32" ? [0, 2_147_483_647] : undefined),
    empty: unlimited,
    parse(value, place) {
      if (value === null || wordOf(value)?.trim().toLowerCase() === "unlimited") return unlimited;
      try {
        return limit.parse(value, place);
      } catch (error) {
        if (!(error instanceof ValueFault)) throw error;
        throw new ValueFault(`${error.message} The value can also be "Unlimited".`);
      }
    },
    text: (stored, place) => (stored === unlimited ? unlimited : limit.text(stored, place)),
    members: {
      "bool IsUnlimited {get;}": (stored) => stored === unlimited,
      "T Value {get;}": (stored) => (stored === unlimited ? null : { kind: limit, stored }),
    },
    compare(left, right) {
      if (left === unlimited || right === unlimited) return Number(left === unlimited) - Number(right === unlimited);
      return limit.compare?.(left, right) ?? 0;
    },
  });
}

/** A stored limit as a number to compare: infinity where there is none. */
export function limitNumber(stored: Json): number {
  return stored === unlimited || stored === null ? Number.POSITIVE_INFINITY : Number(stored);
}
