import { defineNoun } from "./defineNoun.ts";
import { existingMailbox } from "./request/mailboxRequest.ts";

/** No telephone calls into the estate, so that there is none. */
export default defineNoun({
  noun: "UMCallDataRecord",
  kind: "computed",
  called: "record of a call",
  tail: "none",
  parameters: {
    Mailbox: existingMailbox,
  },
  compute: () => [],
  source: "inferred",
});
