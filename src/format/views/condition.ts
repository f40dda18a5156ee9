import { PSError } from "../../objects/errors/PSError.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import type { ValueSource } from "../shape/ValueSource.ts";

/** What a source of a view gives for an object; null where it fails. */
export function readQuietly(source: ValueSource | null, target: unknown): unknown {
  try {
    return source?.read(target);
  } catch (error) {
    if (error instanceof PSError) return null;
    throw error;
  }
}

/** Whether an object meets the condition of an item or an entry; one that fails is not met. */
export function meets(target: unknown, condition: ValueSource | null): boolean {
  return toBoolean(readQuietly(condition, target) ?? null);
}
