import { parentOf } from "../../../directory/distinguishedName.ts";
import { type Given, wordGiven } from "../../../values/given.ts";
import { wordOf } from "../../../values/ScriptValue.ts";
import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { ActionCall, NounChange, NounDefinition, ParameterRule, PropertyRule, Values } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import { getRow } from "../../rows/findRow.ts";
import { listRows } from "../../rows/listRows.ts";
import { type NounRow, nounObjects } from "../../rows/NounRow.ts";
import { referencedObject } from "../../rows/valuePlace.ts";
import { changeRow } from "../../rows/writeRow.ts";
import { filterParameters, filterProperties, filterRefusal, keepLastFilter } from "../directory/filteredObject.ts";
import { usedByPolicy } from "../directory/usedByPolicy.ts";
import { recipientError } from "../recipientMessages.ts";

/** What address lists and global address lists share. */
export const listProperties: Readonly<Record<string, PropertyRule>> = {
  ...filterProperties,
  DisplayName: { kind: "String", default: ({ name }) => name },
  RecipientFilterApplied: { kind: "Boolean", default: false },
  Path: { kind: "String", derive: listPath },
  Container: { kind: "String", derive: (row, world) => listPath(row, world).replace(/\\[^\\]*$/, "") || "\\" },
};

export const listParameters: Readonly<Record<string, ParameterRule>> = {
  ...filterParameters,
  SearchText: {
    selects: (row, wanted) => {
      const word = (wordOf(wanted) ?? "").toLowerCase();
      return [row.name, String(row.values.DisplayName ?? "")].some((text) => text.toLowerCase().includes(word));
    },
  },
  Recursive: { accepted: "Read where lists below are refused, and go." },
  Container: {
    selection: (value, world) => {
      const word = (wordOf(value) ?? "").toLowerCase();
      const definition = nounNamed("AddressList");
      if (word !== "\\" && definition) getRow(world, definition, wordOf(value) ?? "");
      return (row) =>
        listPath(row, world)
          .toLowerCase()
          .startsWith(word === "\\" ? word : `${word}\\`);
    },
    sets: (value, { world }): Values => {
      const word = wordOf(value) ?? "\\";
      const definition = nounNamed("AddressList");
      if (word === "\\" || !definition) return {};
      const { guid, distinguishedName } = getRow(world, definition, word);
      return { ParentList: guid, parent: distinguishedName };
    },
  },
};

/** `\All Users\Sales`: a list's place below the root of the address lists. */
export function listPath({ name, values }: NounRow, world: World): string {
  const { ParentList } = values;
  const above = typeof ParentList === "string" ? referencedObject(world, ["AddressList"], ParentList).text : "";
  return `${above}\\${name}`;
}

/** Move-AddressList: the list lies below another one, or right below the root, and takes along what lies below it. */
export function moveList({ world, row, given }: ActionCall): undefined {
  const definition = nounNamed("AddressList");
  if (!row || !definition) return;
  const target = targetList(world, given);
  for (let above = target; above; above = parentList(world, above))
    if (above.guid === row.guid) throw recipientError("ListBelowItself", { list: listPath(row, world) });
  const root = parentOf(listRows(world, definition)[0]?.distinguishedName ?? row.distinguishedName);
  place(world, definition, row, target?.distinguishedName ?? root, target?.guid ?? null);
}

/** The list below which another one is to lie; null: the root. */
export function targetList(world: World, given: Given): NounRow | null {
  const word = wordGiven(given, "Target") ?? "";
  const definition = nounNamed("AddressList");
  return word === "\\" || !definition ? null : getRow(world, definition, word);
}

function place(world: World, definition: NounDefinition, row: NounRow, parent: string, list: string | null): void {
  changeRow(world, definition, row, { parent, ParentList: list });
}

function parentList(world: World, { values }: NounRow): NounRow | null {
  const definition = nounNamed("AddressList");
  return definition && typeof values.ParentList === "string" ? getRow(world, definition, values.ParentList) : null;
}

/** A list with others below it goes only with them. */
export function listRefusal(change: NounChange): WorldError | null {
  const { world, before, after, given } = change;
  if (before && !after && given.get("Recursive") !== true && listsBelow(world, before).length > 0)
    return recipientError("ListHasChildren", { list: listPath(before, world) });
  return usedByPolicy(change, "address list") ?? filterRefusal(change);
}

/** The lists below one that is removed go as well; a new filter waits for its update. */
export function listChanged(change: NounChange): void {
  const { world, before, after } = change;
  keepLastFilter(change);
  if (!before || after) return;
  for (const row of listsBelow(world, before)) {
    listChanged({ world, before: row, after: null, given: new Map() });
    world.store.remove(nounObjects, row.guid);
  }
}

function listsBelow(world: World, { guid }: NounRow): readonly NounRow[] {
  const definition = nounNamed("AddressList");
  return definition ? listRows(world, definition).filter(({ values }) => values.ParentList === guid) : [];
}
