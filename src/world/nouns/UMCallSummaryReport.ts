import { defineNoun } from "./defineNoun.ts";

const narrows = { accepted: "There is no call to choose from." };

/** No telephone calls into the estate, so that there is none. */
export default defineNoun({
  noun: "UMCallSummaryReport",
  kind: "computed",
  called: "summary of calls",
  tail: "none",
  parameters: { GroupBy: narrows, UMDialPlan: narrows, UMIPGateway: narrows },
  compute: () => [],
  source: "inferred",
});
