import type { ScriptValue } from "../values/ScriptValue.ts";
import type { Values } from "./defineNoun.ts";

/** What -DistributionDetail adds: a policy of this estate is in force at once everywhere. */
export function distributionOf(given: ReadonlyMap<string, ScriptValue>): Values {
  return given.get("DistributionDetail") === true ? { DistributionStatus: "Success" } : {};
}
