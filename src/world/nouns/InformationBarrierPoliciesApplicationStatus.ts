import { wordGiven } from "../values/given.ts";
import { defineNoun } from "./defineNoun.ts";
import application from "./InformationBarrierPoliciesApplication.ts";
import { listRows } from "./rows/listRows.ts";

/** How far the last run is; with -All every one. */
export default defineNoun({
  ...application,
  noun: "InformationBarrierPoliciesApplicationStatus",
  kind: "computed",
  verbs: ["Get"],
  actions: undefined,
  parameters: {
    Identity: { accepted: "One of the runs." },
    All: { accepted: "Read where the runs are listed." },
  },
  compute(world, given) {
    const runs = listRows(world, application);
    const wanted = wordGiven(given, "Identity");
    if (wanted !== null) return runs.filter(({ name }) => name === wanted.toLowerCase());
    return given.get("All") === true ? runs : runs.slice(-1);
  },
});
