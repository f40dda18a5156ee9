import { defineNoun } from "./defineNoun.ts";
import { requestStates } from "./requestStates.ts";

export default defineNoun({
  noun: "MailboxExportRequest",
  kind: "request",
  called: "mailbox export request",
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
  states: requestStates,
  source: "inferred",
});
