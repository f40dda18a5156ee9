import { objectNotFound } from "../directory/objectNotFound.ts";
import { wordGiven } from "../values/given.ts";
import conditionalAccess from "./DeviceConditionalAccessPolicy.ts";
import configuration from "./DeviceConfigurationPolicy.ts";
import tenant from "./DeviceTenantPolicy.ts";
import { defineNoun } from "./defineNoun.ts";
import { rowsNamed } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";

/** The policies of devices of all three types (documented); they show what those of configuration show (inferred). */
export default defineNoun({
  ...configuration,
  noun: "DevicePolicy",
  data: "DeviceConfigurationPolicy",
  kind: "computed",
  called: "device policy",
  verbs: ["Get"],
  parameters: { Identity: { accepted: "Read where the policies are listed." } },
  compute(world, given) {
    const rows = [tenant, conditionalAccess, configuration].flatMap((noun) => listRows(world, noun));
    const wanted = wordGiven(given, "Identity");
    const found = wanted === null ? rows : rowsNamed(world, rows, wanted);
    if (wanted !== null && found.length === 0) throw objectNotFound(world, wanted);
    return found;
  },
  source: "inferred",
});
