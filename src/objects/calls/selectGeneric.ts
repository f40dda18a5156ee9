import { PSError } from "../errors/PSError.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import type { MethodOverload } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { closedOverloads } from "./methodTypeArguments.ts";
import { type SelectedOverload, selectOverload } from "./selectOverload.ts";

/** The overload that fits the arguments and the types that the call names. */
export function selectGeneric(
  overloads: readonly MethodOverload[],
  args: readonly unknown[],
  name: string,
  types: readonly ClrType[],
): SelectedOverload {
  const closed = closedOverloads(overloads, types);
  try {
    if (closed.length > 0) return selectOverload(closed, args, name);
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId !== "MethodCountCouldNotFindBest") throw error;
  }
  throw runtimeError("MethodCountCouldNotFindBestGeneric", [name, String(types.length), String(args.length)]);
}
