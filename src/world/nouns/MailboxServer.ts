import { automaticTarget } from "../database/automaticTarget.ts";
import { groupOfServer } from "../database/availabilityGroups.ts";
import { defineNoun } from "./defineNoun.ts";
import { logSizes } from "./mailFlow/logSizes.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import { changeRow } from "./rows/writeRow.ts";
import { loggingFolder } from "./server/loggingFolder.ts";
import { ofServer, serverName } from "./server/ofServer.ts";
import { serverOfRow } from "./server/serverOfRow.ts";

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
    CalendarRepairLogPath: loggingFolder("Calendar Repair Assistant"),
    LogPathForManagedFolders: loggingFolder("Managed Folder Assistant"),
    // Assistants without a work cycle, and servers without a bound, are what `$null` makes of them (documented).
    ManagedFolderWorkCycle: { nullable: true },
    MaximumActiveDatabases: { nullable: true },
    MaximumPreferredActiveDatabases: { nullable: true },
    DataPath: { derive: (row, world) => serverOfRow(world, row).values.DataPath },
  },
  parameters: {
    Status: { accepted: "What it asks for besides is shown anyway." },
  },
  // What is active there moves at once to servers with a healthy copy (documented).
  changed({ world, before, after }) {
    const databases = nounNamed("MailboxDatabase");
    const setting = "DatabaseCopyActivationDisabledAndMoveNow";
    if (!after || !databases || after.values[setting] !== true || before?.values[setting] === true) return;
    const { guid } = serverOfRow(world, after);
    for (const row of listRows(world, databases)) {
      const target = row.values.Server === guid ? automaticTarget(world, row) : undefined;
      if (target) changeRow(world, databases, row, { Server: target.server.guid });
    }
  },
  validate: logSizes("Migration TransportSync TransportSyncMailboxHealth Irm MessageTracking"),
  source: "observed",
});
