import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HostedConnectionFilterPolicy",
  kind: "keyed",
  called: "hosted connection filter policy",
  source: "inferred",
});
