import { wordGiven } from "../values/given.ts";
import { defineNoun, type Values } from "./defineNoun.ts";

/** A kind of files that search reads; it is called by a word of its own beside its name. */
export default defineNoun({
  noun: "SearchDocumentFormat",
  kind: "keyed",
  called: "search document format",
  verbs: ["Get", "New", "Remove", "Set"],
  renamed: (_name, given) => wordGiven(given, "Identity") ?? "",
  properties: { Name: { kind: "String", default: ({ name }) => name }, Enabled: { default: true } },
  parameters: {
    Identity: { accepted: "It is what the format is called." },
    Name: { sets: (_value, { given }): Values => ({ Name: wordGiven(given, "Name") }) },
  },
  source: "inferred",
});
