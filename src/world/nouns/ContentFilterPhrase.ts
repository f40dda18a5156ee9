import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ContentFilterPhrase",
  kind: "keyed",
  called: "content filter phrase",
  verbs: ["Get", "Add", "Remove"],
  properties: { Phrase: { kind: "String", unique: true }, Influence: { values: ["GoodWord", "BadWord"] } },
  name: (_given, { Phrase }) => String(Phrase ?? ""),
  source: "inferred",
});
