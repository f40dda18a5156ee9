import { objectIdKind } from "./ADObjectId.ts";
import { enhancedTimeSpanKind } from "./EnhancedTimeSpan.ts";
import type { Json } from "./Json.ts";
import { defineKind, ValueFault, type ValueKind } from "./ValueKind.ts";
import { int32Kind } from "./wholeNumbers.ts";

/** What belongs to an object of the organisation, stored as `{ key, value }`: `[EX01, 1]`. Nobody sets such a pair. */
function pairKind(value: ValueKind): ValueKind {
  return defineKind<{ readonly key: Json; readonly value: Json } | null>({
    name: `KeyValuePair<ADObjectId,${value.name}>`,
    type: "System.Collections.Generic.KeyValuePair",
    form: "pair",
    pair: [objectIdKind, value],
    parse: () => {
      throw new ValueFault("A pair of an object and a value can't be given.");
    },
    text: (stored, place) =>
      stored === null ? "" : `[${objectIdKind.text(stored.key, place)}, ${value.text(stored.value, place)}]`,
  });
}

export const preferenceKind = pairKind(int32Kind);
export const lagTimeKind = pairKind(enhancedTimeSpanKind);
