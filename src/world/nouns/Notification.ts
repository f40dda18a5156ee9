import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "Notification",
  kind: "keyed",
  called: "notification",
  source: "inferred",
});
