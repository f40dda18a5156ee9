import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";
import { serverOfRow } from "./server/serverOfRow.ts";

export default defineVirtualDirectory({
  noun: "ActiveSyncVirtualDirectory",
  called: "Exchange ActiveSync virtual directory",
  typeName: "ADMobileVirtualDirectory",
  application: "Microsoft-Server-ActiveSync",
  url: "Microsoft-Server-ActiveSync",
  folder: "FrontEnd\\HttpProxy\\sync",
  objectClass: "msExchMobileVirtualDirectory",
  properties: {
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
