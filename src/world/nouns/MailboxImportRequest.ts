import { defineNoun } from "./defineNoun.ts";
import { requestStates } from "./requestStates.ts";

export default defineNoun({
  noun: "MailboxImportRequest",
  kind: "request",
  called: "mailbox import request",
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
  states: requestStates,
  source: "inferred",
});
