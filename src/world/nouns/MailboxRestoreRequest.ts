import { defineNoun } from "./defineNoun.ts";
import { requestStates } from "./requestStates.ts";

export default defineNoun({
  noun: "MailboxRestoreRequest",
  kind: "request",
  called: "mailbox restore request",
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
  states: requestStates,
  source: "inferred",
});
