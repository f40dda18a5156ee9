import { convertTo } from "../../convert/convertTo.ts";
import { PSError } from "../../errors/PSError.ts";
import { typeByName } from "../../types/typeRegistry.ts";

/** The position an index means; null where it is no whole number. */
export function indexNumber(index: unknown): number | null {
  if (typeof index === "number") return index;
  try {
    return convertTo(index, typeByName("System.Int32")) as number;
  } catch (error) {
    if (error instanceof PSError) return null;
    throw error;
  }
}
