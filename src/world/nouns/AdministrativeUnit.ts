import { defineNoun } from "./defineNoun.ts";

/** The directory of the cloud has no administrative unit: nothing here makes one. */
export default defineNoun({
  noun: "AdministrativeUnit",
  kind: "computed",
  called: "administrative unit",
  tail: "none",
  compute: () => [],
  source: "inferred",
});
