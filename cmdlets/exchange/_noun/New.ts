import { catalogueCmdlet } from "../../../src/command/catalogue/catalogue.ts";
import type { CmdletContext, CmdletSteps } from "../../../src/command/prelude.ts";
import type { NounDefinition, Values } from "../../../src/world/nouns/defineNoun.ts";
import { createRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { nounObject } from "./NounObject.ts";
import { changesOf, type NounCall, onNoun, serverGiven, wordGiven } from "./onNoun.ts";
import type { ParameterUse } from "./parameterUses.ts";
import { sentence } from "./sentence.ts";
import { warnOf } from "./warnOf.ts";

export default defineVerb({
  verb: "New",
  synopsis: (definition) => `Makes ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => newSteps(cmdlet, "New", definition, uses),
});

/** The steps of a verb that makes an object: New, or Add where there are no relations. */
export function newSteps(
  cmdlet: CmdletContext,
  verb: "New" | "Add",
  definition: NounDefinition,
  uses: ReadonlyMap<string, ParameterUse>,
): CmdletSteps {
  return onNoun(cmdlet, verb, definition, uses, (call) => {
    const given = changesOf(call, null);
    const values = { ...definition.presets?.(given, call.world, call.given), ...given };
    const name = nameOf(call, definition, values);
    if (!cmdlet.shouldProcessSentence(sentence(definition, verb, name))) return;
    const row = createRow(call.world, definition, {
      name,
      owner: ownerOf(call, definition),
      values,
      given: call.given,
    });
    warnOf(call, null, row);
    cmdlet.write(nounObject(call.world, definition, row));
  });
}

function nameOf(call: NounCall, definition: NounDefinition, values: Values): string {
  const name = wordGiven(call.given, "Name");
  if (name !== null && definition.renamed) return definition.renamed(name, call.given, call.world);
  return name ?? definition.name?.(call.given, values, call.world) ?? ownName(call) ?? "";
}

/** Where nothing says how a noun without -Name is called: what its first mandatory parameter names (inferred). */
function ownName({ cmdlet, given }: NounCall): string | null {
  const { parameters } = catalogueCmdlet(cmdlet.invocationName, "Exchange", "Desktop") ?? { parameters: [] };
  if (parameters.some(({ name }) => name === "Name")) return null;
  for (const { name, sets } of parameters) {
    const word = Object.values(sets).some((text) => text.includes("mandatory")) ? wordGiven(given, name) : null;
    if (word !== null) return word.slice(0, 64);
  }
  return null;
}

function ownerOf(call: NounCall, { kind, ownerOf: owner }: NounDefinition): string | null {
  if (owner) return owner(call.given, call.world);
  return kind === "perServer" ? serverGiven(call) : null;
}
