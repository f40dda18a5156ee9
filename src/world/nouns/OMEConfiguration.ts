import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";

/** How encrypted messages look; every tenant has one (documented). */
export default defineNoun({
  noun: "OMEConfiguration",
  kind: "keyed",
  called: "OME configuration",
  verbs: ["Get", "New", "Remove", "Set"],
  name: (given) => wordOf(given.get("Identity") ?? null) ?? "",
  parameters: { Identity: { accepted: "The name of a new configuration." } },
  stock: () => [{ name: "OME Configuration" }],
  source: "inferred",
});
