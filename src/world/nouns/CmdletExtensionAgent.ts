import type { World } from "../World.ts";
import { defineNoun, type NounChange, type NounDefinition } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { listRows } from "./rows/listRows.ts";
import { nounObjects } from "./rows/NounRow.ts";

/** The priority of the agent that runs after all others. */
const last = 255;

/** The agents that Exchange 2013 brings with their priorities (documented); the system's own stays, and scripts are off. */
const agents: readonly (readonly [name: string, priority: number])[] = [
  ["Admin Audit Log Agent", last],
  ["Scripting Agent", 6],
  ["Mailbox Resources Management Agent", 5],
  ["OAB Resources Management Agent", 4],
  ["Query Base DN Agent", 3],
  ["Provisioning Policy Agent", 2],
  ["Rus Agent", 1],
  ["Mailbox Creation Time Agent", 0],
];

const agent: NounDefinition = defineNoun({
  noun: "CmdletExtensionAgent",
  kind: "keyed",
  called: "cmdlet extension agent",
  directory: {
    containers: ["CmdletExtensionAgent Settings", "Global Settings"],
    objectClass: ["top", "msExchCmdletExtensionAgent"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  verbs: ["Get", "Set", "Enable", "Disable"],
  properties: {
    Enabled: { kind: "Boolean", default: true },
    IsSystem: { kind: "Boolean", default: false },
    Priority: { kind: "Int32", default: 0, range: [0, last] },
  },
  validate: ({ before }) =>
    before?.values.IsSystem === true ? taskError("SystemAgentStays", { name: before.name }) : null,
  changed: makeRoom,
  stock: () =>
    agents.map(([name, Priority]) => ({
      name,
      values: { IsSystem: Priority === last, Enabled: name !== "Scripting Agent", Priority },
    })),
  source: "documented",
});

export default agent;

/** Who had the priority that an agent gets comes after it, and so on (documented). */
function makeRoom({ world, before, after }: NounChange): void {
  if (!after || after.values.Priority === before?.values.Priority) return;
  pass(world, after.guid, Number(after.values.Priority));
}

function pass(world: World, owner: string, priority: number): void {
  const other = listRows(world, agent).find(
    ({ guid, values }) => guid !== owner && values.Priority === priority && values.IsSystem !== true,
  );
  if (!other) return;
  world.store.put(nounObjects, other.guid, { ...other, values: { ...other.values, Priority: priority + 1 } });
  pass(world, other.guid, priority + 1);
}
