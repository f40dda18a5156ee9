import type { WorldError } from "../WorldError.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";

export default defineNoun({
  noun: "ContentFilterConfig",
  kind: "singleton",
  called: "content filter config",
  directory: {
    containers: ["Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneContentFilterConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    SCLRejectThreshold: { default: 7, range: [0, 9] },
    SCLRejectEnabled: { default: true },
    SCLDeleteThreshold: { default: 9, range: [0, 9] },
    SCLQuarantineThreshold: { default: 9, range: [0, 9] },
    RejectionResponse: { default: "Message rejected as spam by Content Filtering.", maximumLength: 240 },
  },
  validate: ({ after }) => (after ? thresholdRefusal(after) : null),
  stock: () => [{ name: "ContentFilterConfig", key: "Content Filter Config" }],
  source: "documented",
});

/** What is deleted is rated above what is refused, and that above what is quarantined, as far as they are on. */
function thresholdRefusal({ values }: NounRow): WorldError | null {
  const ordered = [
    ["SCLDelete", 9, false],
    ["SCLReject", 7, true],
    ["SCLQuarantine", 9, false],
  ] as const;
  const on = ordered
    .filter(([name, , usual]) => (values[`${name}Enabled`] ?? usual) === true)
    .map(([name, usual]) => [`${name}Threshold`, Number(values[`${name}Threshold`] ?? usual)] as const);
  const at = on.findIndex(([, level], index) => index > 0 && level >= on[index - 1][1]);
  return at < 0 ? null : nounError("ThresholdOrder", { greater: on[at - 1][0], less: on[at][0] });
}
