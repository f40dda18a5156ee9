import { defineNoun } from "./defineNoun.ts";

/** Whether a mailbox gets the daily briefing. */
export default defineNoun({
  noun: "UserBriefingConfig",
  kind: "facet",
  called: "user briefing config",
  rows: "Mailbox",
  tail: "identity",
  properties: { Enabled: { default: true } },
  source: "documented",
});
