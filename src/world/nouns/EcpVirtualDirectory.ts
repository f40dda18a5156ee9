import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "EcpVirtualDirectory",
  called: "ecp virtual directory",
  application: "ecp",
  url: "ecp",
  folder: "FrontEnd\\HttpProxy\\ecp",
  pair: ["ECP", "OWA"],
  objectClass: "msExchECPVirtualDirectory",
  authentication: {
    BasicAuthentication: true,
    DigestAuthentication: false,
    WindowsAuthentication: false,
    FormsAuthentication: true,
    AdfsAuthentication: false,
    OAuthAuthentication: false,
  },
  properties: {
    GzipLevel: { values: ["Off", "Low", "High", "Error"], default: "Low" },
  },
  source: "observed",
});
