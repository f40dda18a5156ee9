import { wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange, ParameterRule, PropertyRule, Values } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { getRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { referencedObject } from "../rows/valuePlace.ts";
import { filterParameters, filterProperties, filterRefusal } from "./filteredObject.ts";

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
  Container: {
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

export function listRefusal(change: NounChange): WorldError | null {
  return filterRefusal(change);
}
