import { defineNoun } from "./defineNoun.ts";
import { mailboxNamed } from "./mailboxRequest.ts";

/** No telephone calls into the estate, so that there is none. */
export default defineNoun({
  noun: "UMCallDataRecord",
  kind: "computed",
  called: "record of a call",
  tail: "none",
  parameters: {
    Mailbox: {
      selection: (value, world) => {
        mailboxNamed(world, value);
        return () => true;
      },
    },
  },
  compute: () => [],
  source: "inferred",
});
