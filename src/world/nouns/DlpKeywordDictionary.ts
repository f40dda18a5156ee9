import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { organizationParameter } from "./organizationParameter.ts";

export default defineNoun({
  noun: "DlpKeywordDictionary",
  kind: "keyed",
  called: "dlp keyword dictionary",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: {
    Organization: organizationParameter,
    Name: { selects: ({ name }, wanted) => name.toLowerCase() === (wordOf(wanted) ?? "").toLowerCase() },
  },
  source: "inferred",
});
