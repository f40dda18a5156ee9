import { objectNotFound } from "../../../../src/world/directory/objectNotFound.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { nounError } from "../../../../src/world/nouns/messages/nounMessages.ts";
import { findRow, findRows, getRow, rowsNamed } from "../../../../src/world/nouns/rows/findRow.ts";
import { isIdentityPattern } from "../../../../src/world/nouns/rows/identityPattern.ts";
import { acceptsRow, familyOf, listRows, moved } from "../../../../src/world/nouns/rows/listRows.ts";
import { type NounRow, rowsCollection } from "../../../../src/world/nouns/rows/NounRow.ts";
import { identityTextOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import { readTest } from "../../../../src/world/roles/readScope.ts";
import { identityGiven, wordGiven } from "../../../../src/world/values/given.ts";
import type { World } from "../../../../src/world/World.ts";
import { type NounCall, serverGiven, targetGiven } from "../steps/onNoun.ts";
import { requireSwitch } from "./requireSwitch.ts";
import { hasWord, matching } from "./selection.ts";

/** The one object that -Identity means, where the account may see it. */
export function targetRow(call: Pick<NounCall, "world" | "definition" | "given"> & Partial<NounCall>): NounRow {
  const row = meantRow(call);
  requireSwitch(call, row);
  const visible = readTest(call.world);
  if (visible && !visible(row)) throw objectNotFound(call.world, identityGiven(call.given, "Identity") ?? row.name);
  const refusal = call.definition.unreachable?.(row, call.world);
  if (refusal) throw refusal;
  return row;
}

/** A singleton needs no identity; an object from the pipeline is itself. */
function meantRow({ world, definition, given }: Pick<NounCall, "world" | "definition" | "given">): NounRow {
  const value = given.get("Identity");
  if (definition.compute)
    // An object from the pipeline may be one of another noun that shows the same identity.
    return computedRow(
      world,
      definition,
      typeof value === "object" && value?.is === "object" ? value.text : (identityGiven(given, "Identity") ?? ""),
    );
  const beside = rowBeside(world, definition, given);
  if (beside) return beside;
  if (typeof value === "object" && value?.is === "object" && value.guid !== null) {
    const row = world.store.get(rowsCollection(familyOf(definition).noun), value.guid);
    if (row && acceptsRow(definition, row)) return moved(world, definition, [row])[0];
    // What is gone by now is told by what the object shows, as whoever sees the error knows it.
    if (!row && !findRow(world, definition, value.guid)) throw objectNotFound(world, value.text);
    return getRow(world, definition, value.guid);
  }
  const identity = targetGiven({ definition, given });
  const told = (definition.toldApartBy ?? []).filter((name) => given.has(name));
  if (identity !== null && told.length > 0) return rowToldApart({ world, definition, given }, identity, told);
  if (identity !== null)
    return definition.kind === "perServer" && isIdentityPattern(identity)
      ? onlyMatching({ world, definition, given }, identity)
      : getRow(world, definition, identity);
  const server = definition.kind === "perServer" ? serverGiven({ world, given }) : null;
  const [only, ...others] = listRows(world, definition).filter(({ owner }) => server === null || owner === server);
  if (!only) throw objectNotFound(world, definition.noun);
  if (definition.kind === "keyed" && others.length > 0) throw nounError("ObjectAmbiguous", { id: definition.noun });
  return only;
}

/** Of the objects of an identity the one whose properties have these parameters' values. */
function rowToldApart(
  { world, definition, given }: Pick<NounCall, "world" | "definition" | "given">,
  identity: string,
  parameters: readonly string[],
): NounRow {
  const [row, ...others] = findRows(world, definition, identity).filter(({ values }) =>
    parameters.every(
      (name) => String(values[name] ?? "").toLowerCase() === (wordGiven(given, name) ?? "").toLowerCase(),
    ),
  );
  const named = identityGiven(given, "Identity") ?? identity;
  if (!row) throw objectNotFound(world, named);
  if (others.length > 0) throw nounError("ObjectAmbiguous", { id: named });
  return row;
}

/** The one object on a server that a pattern means, of those that Get- shows: `EX01\\EWS*` (documented for virtual directories). */
function onlyMatching(
  { world, definition, given }: Pick<NounCall, "world" | "definition" | "given">,
  pattern: string,
): NounRow {
  const shown = listRows(world, definition).filter((row) => definition.hidden?.(row, given, world) !== true);
  const [row, ...others] = matching(world, definition, shown, pattern);
  if (!row) throw objectNotFound(world, pattern);
  if (others.length > 0) throw nounError("ObjectAmbiguous", { id: pattern });
  return row;
}

/** The object that parameters mean outside of the noun's own; null where it is one of those. */
function rowBeside(world: World, definition: NounDefinition, given: NounCall["given"]): NounRow | null {
  const beside = definition.beside?.(given, world) ?? null;
  if (!beside) return null;
  const identity = targetGiven({ definition, given });
  const found = identity === null ? beside.rows : rowsNamed(world, beside.rows, identity);
  if (found.length > 1) throw nounError("ObjectAmbiguous", { id: identity ?? "" });
  if (found.length === 0 && beside.only) throw objectNotFound(world, identity ?? "");
  return found[0] ?? null;
}

/** Of what is computed: by what its Identity shows, or its GUID. */
function computedRow(world: World, definition: NounDefinition, identity: string): NounRow {
  const lower = identity.toLowerCase();
  const found = definition
    .compute?.(world, new Map([["Identity", identity]]))
    .find(
      (row) =>
        row.guid === lower ||
        identityTextOf(world, definition, row).toLowerCase() === lower ||
        hasWord(world, definition, row, lower),
    );
  if (!found) throw objectNotFound(world, identity);
  return found;
}
