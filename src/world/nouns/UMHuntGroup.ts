import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { voiceError } from "./messages/voiceMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { sameBeside } from "./rows/sameBeside.ts";
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
  // One number of a gateway goes to one dial plan (the refusal's words are inferred).
  validate({ world, after }) {
    const number = after?.values.PilotIdentifier;
    if (!after || typeof number !== "string" || number === "") return null;
    const same = sameBeside(world, "UMHuntGroup", after, ["UMIPGateway", "PilotIdentifier"]);
    const gateway = gatewayOf(world, after.values)?.name ?? "";
    return same ? voiceError("PilotOfGatewayTaken", { number, gateway, group: same.name }) : null;
  },
  source: "inferred",
});

function gatewayOf(world: World, { UMIPGateway }: NounRow["values"]) {
  return typeof UMIPGateway === "string" ? referencedObject(world, ["UMIPGateway"], UMIPGateway) : null;
}
