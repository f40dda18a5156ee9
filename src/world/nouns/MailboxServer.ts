import { groupOfServer } from "../database/availabilityGroups.ts";
import { defineNoun } from "./defineNoun.ts";
import { serverOfRow } from "./serverOfRow.ts";

export default defineNoun({
  noun: "MailboxServer",
  kind: "perServer",
  called: "mailbox server",
  verbs: ["Get", "Set"],
  identityText: ({ owner }) => owner ?? "",
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    DatabaseAvailabilityGroup: {
      kind: "String",
      derive: (row, world) => groupOfServer(world, serverOfRow(world, row).guid)?.name ?? null,
    },
    AdminDisplayVersion: {
      kind: "ServerVersion",
      derive: (row, world) => serverOfRow(world, row).values.AdminDisplayVersion,
    },
    CalendarRepairMode: { values: ["ValidateOnly", "RepairAndValidate"], default: "RepairAndValidate" },
    MigrationLogLoggingLevel: {
      values: ["None", "Error", "Warning", "Information", "Verbose", "Instrumentation"],
      default: "Information",
    },
    // Assistants without a work cycle, and servers without a bound, are what `$null` makes of them (documented).
    ManagedFolderWorkCycle: { nullable: true },
    MaximumActiveDatabases: { nullable: true },
    MaximumPreferredActiveDatabases: { nullable: true },
    DataPath: { derive: (row, world) => serverOfRow(world, row).values.DataPath },
  },
  parameters: {
    Status: { accepted: "What it asks for besides is shown anyway." },
  },
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "observed",
});
