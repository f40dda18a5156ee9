import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type Values } from "./defineNoun.ts";

export default defineNoun({
  noun: "DkimSigningConfig",
  kind: "keyed",
  called: "dkim signing config",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: {
    KeySize: {
      sets: (value): Values => ({ Selector1KeySize: Number(wordOf(value)), Selector2KeySize: Number(wordOf(value)) }),
    },
    DomainName: { sets: (value): Values => ({ Domain: wordOf(value) }) },
  },
  name: (given) => wordOf(given.get("DomainName") ?? null) ?? "",
  identity: ["Domain"],
  source: "inferred",
});
