import { wordGiven } from "../values/given.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";

const own = "OME Configuration";

/** How encrypted messages look; every tenant has one (documented). */
export default defineNoun({
  noun: "OMEConfiguration",
  kind: "keyed",
  called: "OME configuration",
  verbs: ["Get", "New", "Remove", "Set"],
  name: (given) => wordGiven(given, "Identity") ?? "",
  parameters: { Identity: { accepted: "The name of a new configuration." } },
  validate: ({ before, after }) =>
    before && !after && before.name === own ? nounError("DefaultPolicy", { name: own }) : null,
  stock: () => [{ name: own }],
  source: "inferred",
});
