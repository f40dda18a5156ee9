import { wordGiven } from "../values/given.ts";
import { defineNoun } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";

/** No message is encrypted here: there is none that could be revoked. */
export default defineNoun({
  noun: "OMEMessageRevocation",
  kind: "computed",
  called: "revocation of an encrypted message",
  verbs: ["Set"],
  actions: {
    Set: {
      on: null,
      takes: ["MessageId", "Revoke"],
      run: ({ given }) => {
        throw cloudError("NotEncrypted", { message: wordGiven(given, "MessageId") ?? "" });
      },
    },
  },
  source: "inferred",
});
