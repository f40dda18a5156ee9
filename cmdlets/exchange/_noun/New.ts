import { instant } from "../../../src/base/instant.ts";
import { catalogueCmdlet } from "../../../src/command/catalogue/catalogue.ts";
import type { CmdletContext, CmdletSteps } from "../../../src/command/prelude.ts";
import { homeOfNew } from "../../../src/world/hybrid/side.ts";
import type { NounDefinition, Values } from "../../../src/world/nouns/defineNoun.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import { createRow, type NewRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { identityGiven, wordGiven } from "../../../src/world/values/given.ts";
import { defineVerb, withArticle } from "./deriveCmdlet.ts";
import { isOfOneSide } from "./parameters/isOfOneSide.ts";
import type { ParameterUse } from "./parameters/parameterUses.ts";
import { requireDocument } from "./parameters/requireDocument.ts";
import { requireLocalFile } from "./parameters/requireLocalFile.ts";
import { changesOf, type NounCall, onNoun, serverGiven } from "./steps/onNoun.ts";
import { rehearse } from "./steps/rehearse.ts";
import { sentence } from "./steps/sentence.ts";
import { warnOf } from "./steps/warnOf.ts";
import { nounObject } from "./values/NounObject.ts";

export default defineVerb({
  verb: "New",
  synopsis: (definition) => `Makes ${withArticle(definition)}.`,
  steps: (cmdlet, definition, uses) => newSteps(cmdlet, "New", definition, uses),
});

/** The steps of a verb that makes an object: New, Install, or Add where there are no relations. */
export function newSteps(
  cmdlet: CmdletContext,
  verb: "New" | "Add" | "Install",
  definition: NounDefinition,
  uses: ReadonlyMap<string, ParameterUse>,
): CmdletSteps {
  return onNoun(cmdlet, verb, definition, uses, (call) => {
    for (const parameter of definition.localFiles ?? []) requireLocalFile(parameter, wordGiven(call.given, parameter));
    for (const [parameter, root] of Object.entries(definition.documents ?? {}))
      requireDocument(root, call.given.get(parameter) ?? null);
    const given = changesOf(call, null);
    const usual = definition.presets?.(given, call.world, call.given);
    const values = { ...usual, ...(isOfOneSide(call.definition) ? homeOfNew(call.world) : {}), ...given };
    const name = nameOf(call, definition, values);
    const wanted = (): NewRow => {
      const guid = definition.guid?.(call.given) ?? undefined;
      return { name, owner: ownerOf(call, definition), values, given: call.given, ...(guid ? { guid } : {}) };
    };
    rehearse(call, () => createRow(call.world, definition, wanted()));
    if (!cmdlet.shouldProcessSentence(sentence(definition, verb, name))) return;
    const only = definition.shown?.(call.given) ?? null;
    if (definition.onlyShown?.(call.given))
      return cmdlet.write(nounObject(call.world, definition, unmade(call, definition, wanted()), only));
    const row = createRow(call.world, definition, wanted());
    definition.madeByCmdlet?.({ world: call.world, before: null, after: row, given: call.given });
    warnOf(call, null, row);
    cmdlet.write(nounObject(call.world, definition, row, only));
  });
}

function nameOf(call: NounCall, definition: NounDefinition, values: Values): string {
  const name = wordGiven(call.given, "Name");
  if (name !== null && definition.renamed) return definition.renamed(name, call.given, call.world);
  return name ?? definition.name?.(call.given, values, call.world) ?? ownName(call, definition) ?? "";
}

/**
 * Where nothing says how a noun without -Name is called: what its first mandatory parameter names, or, where it has none,
 * the noun in words: "Hybrid Configuration" (inferred).
 */
function ownName({ cmdlet, given }: NounCall, { noun }: NounDefinition): string | null {
  const { parameters } = catalogueCmdlet(cmdlet.name, "Exchange", "Desktop") ?? { parameters: [] };
  if (parameters.some(({ name }) => name === "Name")) return null;
  const mandatory = parameters.filter(({ sets }) => Object.values(sets).some((text) => text.includes("mandatory")));
  for (const { name } of mandatory) {
    const word = identityGiven(given, name);
    if (word !== null) return word.slice(0, 64);
  }
  return mandatory.length > 0 ? null : noun.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
}

function ownerOf(call: NounCall, { kind, ownerOf: owner }: NounDefinition): string | null {
  if (owner) return owner(call.given, call.world);
  return kind === "perServer" ? serverGiven(call) : null;
}

/** An object that is not made. */
function unmade({ world }: NounCall, definition: NounDefinition, { name, owner, values }: NewRow): NounRow {
  const now = instant(world.clock.now());
  const times = { whenCreated: now, whenChanged: now };
  return {
    noun: definition.noun,
    guid: world.ids.newGuid(),
    name,
    owner: owner ?? null,
    distinguishedName: "",
    ...times,
    values,
  };
}
