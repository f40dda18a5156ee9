import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ContentFilterConfig",
  kind: "singleton",
  called: "content filter config",
  properties: {
    SCLRejectThreshold: { default: 7 },
    SCLRejectEnabled: { default: true },
    SCLDeleteThreshold: { default: 9 },
    SCLQuarantineThreshold: { default: 9 },
    RejectionResponse: { default: "Message rejected as spam by Content Filtering." },
  },
  stock: () => [{ name: "ContentFilterConfig", key: "Content Filter Config" }],
  source: "documented",
});
