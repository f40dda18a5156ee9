import { defineNoun } from "./defineNoun.ts";

const narrows = { accepted: "There is no call to choose from." };

/** No telephone calls into the estate, so that there is none. */
export default defineNoun({
  noun: "UMActiveCalls",
  kind: "computed",
  called: "call that is active",
  tail: "none",
  parameters: { DialPlan: narrows, IPGateway: narrows, InstanceServer: narrows, Server: narrows },
  compute: () => [],
  source: "inferred",
});
