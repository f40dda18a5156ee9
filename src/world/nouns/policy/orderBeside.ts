import { identityWord, type ScriptValue } from "../../values/ScriptValue.ts";
import type { ParameterPlace, ParameterRule, Values } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { getRow } from "../rows/findRow.ts";
import { rowsInOrder } from "../rows/rowOrder.ts";

/** Parameters of Set- that put an object directly before the one that `next` names, and behind the one that `previous` names (documented). */
export function orderBeside(noun: string, next: string, previous: string): Readonly<Record<string, ParameterRule>> {
  return {
    [next]: { sets: (value, at) => besideOf(noun, value, at, 0) },
    [previous]: { sets: (value, at) => besideOf(noun, value, at, 1) },
  };
}

function besideOf(noun: string, value: ScriptValue, { world, row }: ParameterPlace, places: number): Values {
  const definition = nounNamed(noun);
  if (!definition || !row) return {};
  const neighbour = getRow(world, definition, identityWord(value) ?? "");
  const others = rowsInOrder(world, definition).filter(({ guid }) => guid !== row.guid);
  const found = others.findIndex(({ guid }) => guid === neighbour.guid);
  return found < 0 ? {} : { Priority: found + places };
}
