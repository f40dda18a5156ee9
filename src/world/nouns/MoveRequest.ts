import { defineNoun } from "./defineNoun.ts";
import { requestStates } from "./requestStates.ts";

export default defineNoun({
  noun: "MoveRequest",
  kind: "request",
  called: "move request",
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
  states: requestStates,
  source: "inferred",
});
