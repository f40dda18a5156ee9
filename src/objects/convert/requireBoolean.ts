import type { ClrType } from "../types/ClrType.ts";
import { booleanComplaint } from "./booleanComplaint.ts";
import { castError } from "./castError.ts";

/** Throws where a value is none for a parameter or variable of a Boolean type. */
export function requireBoolean(value: unknown, type: ClrType): void {
  const complaint = booleanComplaint(value, type);
  if (complaint !== null) throw castError("", complaint);
}
