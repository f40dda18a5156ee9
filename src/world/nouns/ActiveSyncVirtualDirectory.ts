import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";
import { serverOfRow } from "./server/serverOfRow.ts";

/** Settings that are kept as bits, with what setup gives them. */
const flags = [
  ["BadItemReportingEnabled", true, "BadItemReportingEnabled"],
  ["MobileClientCertificateProvisioningEnabled", false, "ClientCertProvisionEnabled"],
  ["SendWatsonReport", true, "SendWatsonReport"],
] as const;

export default defineVirtualDirectory({
  noun: "ActiveSyncVirtualDirectory",
  called: "Exchange ActiveSync virtual directory",
  typeName: "ADMobileVirtualDirectory",
  application: "Microsoft-Server-ActiveSync",
  url: "Microsoft-Server-ActiveSync",
  folder: "FrontEnd\\HttpProxy\\sync",
  objectClass: "msExchMobileVirtualDirectory",
  properties: {
    BadItemReportingEnabled: { default: true },
    SendWatsonReport: { default: true },
    MobileClientFlags: {
      kind: "String",
      derive: ({ values }) =>
        flags
          .filter(([property, initial]) => (values[property] ?? initial) === true)
          .map(([, , flag]) => flag)
          .join(", ") || "None",
    },
    VirtualDirectoryName: { kind: "String", derive: () => "Microsoft-Server-ActiveSync" },
    BasicAuthEnabled: { default: true },
    WindowsAuthEnabled: { default: false },
    ClientCertAuth: { values: ["Ignore", "Allowed", "Required"], default: "Ignore" },
    ActiveSyncServer: {
      default: (row, world) =>
        `https://${serverOfRow(world, row).values.Fqdn.toLowerCase()}/Microsoft-Server-ActiveSync`,
    },
  },
  source: "documented",
});
