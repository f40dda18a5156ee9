import { itemsGiven } from "../values/given.ts";
import { identityWord, type ScriptValue } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { createRow, removeRow } from "./rows/writeRow.ts";

/** Who may see every case of eDiscovery, by the account's name. */
const definition: NounDefinition = defineNoun({
  noun: "eDiscoveryCaseAdmin",
  kind: "keyed",
  called: "eDiscovery case administrator",
  verbs: ["Add", "Get", "Remove", "Update"],
  properties: { User: { kind: "ADObjectId", references: "User" } },
  name: (given, _values, world) => accountNamed(world, given.get("User") ?? null),
  identityParameters: ["User"],
  resolve: (world, identity) =>
    listRows(world, definition).filter(({ name }) => name === accountNamed(world, identity)),
  actions: {
    Add: {
      on: null,
      takes: ["User"],
      run: ({ world, given }) => void add(world, accountNamed(world, given.get("User") ?? null)),
    },
    Update: {
      on: null,
      takes: ["Users"],
      run({ world, given }) {
        const wanted = itemsGiven(given, "Users").map((each) => accountNamed(world, each));
        for (const row of listRows(world, definition))
          if (!wanted.includes(row.name)) removeRow(world, definition, row);
        const there = listRows(world, definition).map(({ name }) => name);
        for (const name of wanted) if (!there.includes(name)) add(world, name);
        return undefined;
      },
    },
  },
  source: "inferred",
});

export default definition;

function add(world: World, name: string): void {
  const users = nounNamed("User");
  if (users) createRow(world, definition, { name, values: { User: getRow(world, users, name).guid } });
}

function accountNamed(world: World, value: ScriptValue): string {
  const users = nounNamed("User");
  const word = identityWord(value) ?? "";
  return users ? getRow(world, users, word).name : word;
}
