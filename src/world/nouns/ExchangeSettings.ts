import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ExchangeSettings",
  kind: "keyed",
  called: "exchange settings",
  source: "inferred",
});
