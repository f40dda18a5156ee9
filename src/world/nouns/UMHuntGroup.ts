import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { referencedObject } from "./rows/valuePlace.ts";

/** The calls of a gateway that go to a dial plan: it lies in the gateway, whose name begins its identity. */
export default defineNoun({
  noun: "UMHuntGroup",
  kind: "keyed",
  called: "UM hunt group",
  identityText: (row, world) => `${gatewayOf(world, row.values)?.name ?? ""}\\${row.name}`,
  presets: (values, world): Values => {
    const parent = gatewayOf(world, values)?.distinguishedName;
    return parent ? { parent } : {};
  },
  source: "inferred",
});

function gatewayOf(world: World, { UMIPGateway }: NounRow["values"]) {
  return typeof UMIPGateway === "string" ? referencedObject(world, ["UMIPGateway"], UMIPGateway) : null;
}
