import { existingObject } from "./declaration/existingObject.ts";
import { defineNoun } from "./defineNoun.ts";

/** No telephone calls into the estate, so that there is none. */
export default defineNoun({
  noun: "UMActiveCalls",
  kind: "computed",
  called: "call that is active",
  tail: "none",
  parameters: {
    DialPlan: existingObject("UMDialPlan"),
    IPGateway: existingObject("UMIPGateway"),
    InstanceServer: existingObject("ExchangeServer"),
    Server: existingObject("ExchangeServer"),
  },
  compute: () => [],
  source: "inferred",
});
