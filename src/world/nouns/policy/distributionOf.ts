import type { Given } from "../../values/given.ts";
import type { Values } from "../defineNoun.ts";

/** What -DistributionDetail adds: a policy of this estate is in force at once everywhere. */
export function distributionOf(given: Given): Values {
  return given.get("DistributionDetail") === true ? { DistributionStatus: "Success" } : {};
}
