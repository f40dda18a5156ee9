import type { Edition } from "../../src/diag/Edition.ts";
import { convertTo } from "../../src/objects/convert/convertTo.ts";
import { ClrException, PSError } from "../../src/objects/errors/PSError.ts";
import { sessionAmbient } from "../../src/objects/host/ambient.ts";
import { sessionEdition } from "../../src/objects/host/edition.ts";
import { itemArray } from "../../src/objects/ops/enumerate.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { typeOf } from "../../src/objects/types/typeOf.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { typeText } from "../../src/objects/types/typeText.ts";

/** Operations from here on run in that edition, in UTC, on 2026-01-15 at noon. */
export function useEdition(edition: Edition, timeZone = "UTC"): void {
  sessionEdition.current = edition;
  sessionAmbient.current = {
    timeZone,
    now: () => Date.UTC(2026, 0, 15, 12),
    random: () => 0.5,
    newGuid: () => "00000000-0000-4000-8000-000000000000",
    outputFieldSeparator: () => null,
  };
}

/** "int:5", "double:2.5", "[a b]" for a list, "! InvalidCast..." for an error. */
export function seen(action: () => unknown): string {
  try {
    return shown(action());
  } catch (error) {
    if (error instanceof PSError) return `! ${error.record.errorId}`;
    if (error instanceof ClrException) return `! ${error.exception.type.shortName}`;
    throw error;
  }
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "null";
  const items = itemArray(value);
  if (items) return `[${items.map(shown).join(" ")}]`;
  return `${typeText(typeOf(value))}:${toText(value)}`;
}

/** A value of a type by the text that [type]'text' would have. */
export function of(type: string, text: unknown): unknown {
  return convertTo(text, typeByName(type));
}
