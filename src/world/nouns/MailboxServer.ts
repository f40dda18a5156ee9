import { groupOfServer } from "../database/availabilityGroups.ts";
import { adminDisplayVersion } from "../server/serverVersion.ts";
import { defineNoun } from "./defineNoun.ts";
import { serverOfRow } from "./serverOfRow.ts";

/** The assistants of Exchange 2013 that work through all mailboxes within a time, and mark how far they are. */
const assistants = [
  ...["CalendarRepair", "DirectoryProcessor", "GroupMailbox", "InferenceDataCollection", "InferenceTraining"],
  ...["MailboxAssociationReplication", "ManagedFolder", "OABGenerator", "PeopleCentricTriage", "PeopleRelevance"],
  ...["ProbeTimeBasedAssistant", "PublicFolder", "SearchIndexRepairTimeBasedAssistant", "SharePointSignalStore"],
  ...["SharingPolicy", "SharingSync", "SiteMailbox", "StoreDsMaintenance", "StoreIntegrityCheck", "StoreMaintenance"],
  ...["StoreScheduledIntegrityCheck", "StoreUrgentMaintenance", "TopN", "UMReporting"],
  "DarTaskStoreTimeBasedAssistant",
];
const workCycles = assistants.flatMap((name) => [`${name}WorkCycle`, `${name}WorkCycleCheckpoint`]);

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
      derive: (row, world) => adminDisplayVersion(serverOfRow(world, row).values.AdminDisplayVersion),
    },
    ...Object.fromEntries(workCycles.map((name) => [name, { kind: "EnhancedTimeSpan", default: null }])),
    CalendarRepairMode: { values: ["ValidateOnly", "RepairAndValidate"], default: "RepairAndValidate" },
    DataPath: { derive: (row, world) => serverOfRow(world, row).values.DataPath },
  },
  parameters: { Status: { accepted: "What it asks for besides is shown anyway." } },
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "observed",
});
