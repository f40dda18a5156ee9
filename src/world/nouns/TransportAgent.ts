import { defineNoun } from "./defineNoun.ts";

/** The agents of a Mailbox server in their order (documented for 2016 and 2019). */
const agents = [
  "Transport Rule Agent",
  "DLP Policy Agent",
  "Retention Policy Agent",
  "Supervisory Review Agent",
  "Malware Agent",
  "Text Messaging Routing Agent",
  "Text Messaging Delivery Agent",
  "System Probe Drop Smtp Agent",
  "System Probe Drop Routing Agent",
];

export default defineNoun({
  noun: "TransportAgent",
  kind: "ordered",
  called: "transport agent",
  verbs: ["Get", "Set", "Enable", "Disable"],
  type: "Microsoft.Exchange.Management.AgentTasks.TransportAgent",
  properties: {
    Enabled: { kind: "Boolean", default: true },
    Priority: { kind: "Int32" },
    TransportAgentFactory: { kind: "String", default: "" },
    AssemblyPath: { kind: "String", default: "" },
  },
  parameters: { TransportService: { accepted: "The agents of the Hub service; those of others aren't listed." } },
  warnings: () => ["For the changes to take effect, you must restart the Microsoft Exchange Transport service."],
  stock: () => agents.map((name, at) => ({ name, values: { Priority: at + 1 } })),
  source: "documented",
});
