import { wordGiven } from "../values/given.ts";
import { defineNoun } from "./defineNoun.ts";

/** How encrypted messages look; every tenant has one (documented). */
export default defineNoun({
  noun: "OMEConfiguration",
  kind: "keyed",
  called: "OME configuration",
  verbs: ["Get", "New", "Remove", "Set"],
  name: (given) => wordGiven(given, "Identity") ?? "",
  parameters: { Identity: { accepted: "The name of a new configuration." } },
  stock: () => [{ name: "OME Configuration" }],
  source: "inferred",
});
