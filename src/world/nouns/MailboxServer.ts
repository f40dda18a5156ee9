import { groupOfServer } from "../database/availabilityGroups.ts";
import { defineNoun } from "./defineNoun.ts";
import { ofServer, serverName } from "./ofServer.ts";
import { serverOfRow } from "./serverOfRow.ts";

export default defineNoun({
  ...ofServer,
  noun: "MailboxServer",
  called: "mailbox server",
  verbs: ["Get", "Set"],
  properties: {
    Name: serverName,
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
  source: "observed",
});
