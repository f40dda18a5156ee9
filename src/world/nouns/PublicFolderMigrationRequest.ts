import { defineNoun } from "./defineNoun.ts";
import { requestStates, requestStep } from "./requestStates.ts";

export default defineNoun({
  noun: "PublicFolderMigrationRequest",
  kind: "request",
  called: "public folder migration request",
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
  states: requestStates,
  step: requestStep,
  source: "inferred",
});
