import { wordGiven } from "../values/given.ts";
import { defineNoun } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";

/** No message is encrypted here: a rule that would ends in NotModelled. */
export default defineNoun({
  noun: "OMEMessageStatus",
  kind: "computed",
  called: "status of an encrypted message",
  verbs: ["Get"],
  parameters: { MessageId: { accepted: "The message that is not found." } },
  compute: (_world, given) => {
    throw cloudError("NotEncrypted", { message: wordGiven(given, "MessageId") ?? "" });
  },
  source: "inferred",
});
