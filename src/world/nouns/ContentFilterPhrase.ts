import { wordGiven } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ContentFilterPhrase",
  kind: "keyed",
  called: "content filter phrase",
  verbs: ["Add", "Get", "Remove"],
  identityParameters: ["Phrase"],
  name: (given) => wordGiven(given, "Phrase") ?? "",
  properties: {
    Phrase: { kind: "String", derive: ({ name }) => name },
    Influence: { values: ["GoodWord", "BadWord"], default: "GoodWord" },
  },
  parameters: {
    Phrase: {
      accepted: "It is the name.",
      selects: (row, value) => row.name.toLowerCase() === (wordOf(value) ?? "").toLowerCase(),
    },
  },
  source: "documented",
});
