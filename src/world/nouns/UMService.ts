import { ranges } from "./declaration/ranges.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "./defineNoun.ts";
import { changeRow } from "./rows/writeRow.ts";
import { ofServer, serverName } from "./server/ofServer.ts";

/** A server's voice mail. Calls are not emulated: one that takes none shows it by its Status. */
const definition: NounDefinition = defineNoun({
  ...ofServer,
  noun: "UMService",
  called: "UM service",
  verbs: ["Get", "Set", "Enable", "Disable"],
  properties: {
    Name: serverName,
    ...ranges({ MaxCallsAllowed: [0, 200] }),
    DialPlans: { kind: "MultiValuedProperty<ADObjectId>", references: "UMDialPlan" },
  },
  actions: {
    Enable: { run: (call) => change(call, "Enabled") },
    // Calls that go on end only with -Immediate.
    Disable: {
      takes: ["Immediate"],
      run: (call) => change(call, call.given.get("Immediate") === true ? "Disabled" : "NoNewCalls"),
    },
  },
  source: "inferred",
});

export default definition;

function change({ world, row }: ActionCall, Status: string): undefined {
  if (row) changeRow(world, definition, row, { Status });
}
