import { instantMilliseconds } from "../../base/instant.ts";
import { shellServer } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** How long a request takes (inferred). */
const minute = 60_000;

export default defineNoun({
  noun: "ResubmitRequest",
  kind: "keyed",
  called: "resubmit request",
  verbs: ["Add", "Get", "Remove", "Set"],
  // Requests are counted (documented).
  name: (_given, _values, world) => String(Math.max(0, ...requestsOf(world).map(({ name }) => Number(name) || 0)) + 1),
  properties: {
    Server: { kind: "String", default: (_row, world) => shellServer(world).name },
    CreationTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    // What was delivered is recognized and thrown away when it comes again, so that nothing else shows.
    State: {
      kind: "String",
      derive: ({ whenCreated }, world) =>
        world.clock.now() - instantMilliseconds(whenCreated) < minute ? "Running" : "Completed",
    },
  },
  source: "inferred",
});

function requestsOf(world: World): readonly NounRow[] {
  const definition = nounNamed("ResubmitRequest");
  return definition ? listRows(world, definition) : [];
}
