import type { ErrorSpec } from "../../../src/command/prelude.ts";

/** The error for the id of an entry that the history does not have. */
export function historyMissing(id: number | bigint): ErrorSpec {
  return {
    id: "GetHistoryNoHistoryForId",
    message: `Cannot locate the history for Id ${id}.`,
    category: "ObjectNotFound",
    target: BigInt(id),
    exception: "System.ArgumentException",
  };
}
