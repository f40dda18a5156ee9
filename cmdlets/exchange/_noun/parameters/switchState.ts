import type { CmdletContext, CmdletSteps } from "../../../../src/command/prelude.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import { nounFacts } from "../../../../src/world/nouns/declaration/nounFacts.ts";
import type { NounDefinition, Values } from "../../../../src/world/nouns/defineNoun.ts";
import { nounError } from "../../../../src/world/nouns/messages/nounMessages.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { identityTextOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import { changeRow } from "../../../../src/world/nouns/rows/writeRow.ts";
import { isCloudShell } from "../../../../src/world/tenant/madeConnections.ts";
import type { World } from "../../../../src/world/World.ts";
import { warnUnchanged } from "../../_shared/exchangeError.ts";
import { changesOf, onNoun } from "../steps/onNoun.ts";
import { sentence } from "../steps/sentence.ts";
import { warnOf } from "../steps/warnOf.ts";
import { changedByOneSide } from "./isOfOneSide.ts";
import type { ParameterUse } from "./parameterUses.ts";
import { targetRow } from "./targetRow.ts";

/** A verb that moves an object to another state: by the noun's table of states, else its Enabled or State property. */
export function switchSteps(
  cmdlet: CmdletContext,
  verb: string,
  definition: NounDefinition,
  uses: ReadonlyMap<string, ParameterUse>,
): CmdletSteps {
  return onNoun(cmdlet, verb, definition, uses, (call) => {
    const row = targetRow(call);
    const identity = identityTextOf(call.world, definition, row);
    const changes = { ...stateAfter(call.world, definition, verb, row, identity), ...changesOf(call, row) };
    if (!cmdlet.shouldProcessSentence(sentence(definition, verb, identity))) return;
    changedByOneSide(call.world, definition, verb, row);
    const { changed, row: after } = changeRow(call.world, definition, row, changes, row.name, call.given);
    if (changed) warnOf(call, row, after);
    else warnUnchanged(cmdlet, identity);
  });
}

function stateAfter(world: World, definition: NounDefinition, verb: string, row: NounRow, identity: string): Values {
  const { states } = definition;
  const move = states?.verbs[verb];
  if (states && move) {
    const now = String(row.values[states.property] ?? states.first);
    const from = (isCloudShell(world) && move.fromInCloud) || move.from;
    if (!from.includes(now)) throw nounError("WrongState", { id: identity, state: now, wanted: from.join(" or ") });
    const to = typeof move.to === "string" ? move.to : move.to(row.values);
    return { ...row.values, ...move.also?.(row.values), [states.property]: to };
  }
  const { properties } = nounFacts(definition);
  const isOn = verb === "Enable";
  if (properties.get("Enabled")?.kind?.form === "boolean") return { Enabled: isOn };
  if (properties.has("State")) return { State: isOn ? "Enabled" : "Disabled" };
  throw notModelled(`${verb}-${definition.noun}`);
}
