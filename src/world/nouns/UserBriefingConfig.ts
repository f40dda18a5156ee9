import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UserBriefingConfig",
  kind: "keyed",
  called: "user briefing config",
  source: "inferred",
});
