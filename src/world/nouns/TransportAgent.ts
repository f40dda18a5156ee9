import { shellServer } from "../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type StockObject, type Values } from "./defineNoun.ts";

/**
 * The agents of a Mailbox server in their order (documented for 2013, and for 2016 and 2019), with the first version that has
 * each. Priorities are counted from 1 without gaps.
 */
const agents: readonly (readonly [name: string, from?: string])[] = [
  ["Transport Rule Agent"],
  ["DLP Policy Agent", "15.1.0.0"],
  ["Retention Policy Agent", "15.1.0.0"],
  ["Supervisory Review Agent", "15.1.0.0"],
  ["Malware Agent"],
  ["Text Messaging Routing Agent"],
  ["Text Messaging Delivery Agent"],
  ["System Probe Drop Smtp Agent", "15.1.0.0"],
  ["System Probe Drop Routing Agent", "15.1.0.0"],
];

function stockAgents(world: World): readonly StockObject[] {
  const version = shellServer(world).values.AdminDisplayVersion;
  return agents
    .filter(([, from]) => from === undefined || isVersionAtLeast(version, from))
    .map(([name], at) => ({ name, values: { Priority: at + 1 } }));
}

export default defineNoun({
  noun: "TransportAgent",
  tasks: "AgentTasks",
  kind: "ordered",
  called: "transport agent",
  orderFrom: 1,
  verbs: ["Get", "Set", "Enable", "Disable", "Install", "Uninstall"],
  type: "Microsoft.Exchange.Management.AgentTasks.TransportAgent",
  tail: "identity",
  order: "declaration",
  properties: {
    Enabled: { kind: "Boolean", default: true },
    Priority: { kind: "Int32" },
    TransportAgentFactory: { kind: "String", default: "" },
    AssemblyPath: { kind: "String", default: "" },
    TransportService: { hidden: true },
  },
  parameters: {
    TransportService: {
      sets: (value, { row }): Values => (row ? {} : { TransportService: wordOf(value) }),
      selects: ({ values }, wanted) =>
        String(values.TransportService ?? "Hub").toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
  },
  // No UNC path (documented).
  localFiles: ["AssemblyPath"],
  // What is installed works only when it is enabled (documented).
  presets: () => ({ Enabled: false }),
  // As the scripts that install agents print it (documented).
  warnings: ({ before }) => [
    ...(before ? [] : ["Please exit Windows PowerShell to complete the installation."]),
    "The following service restart is required for the change(s) to take effect : MSExchangeTransport",
  ],
  stock: stockAgents,
  source: "documented",
});
