import { defineVirtualDirectory } from "./defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "EcpVirtualDirectory",
  called: "ecp virtual directory",
  application: "ecp",
  url: "ecp",
  folder: "FrontEnd\\HttpProxy\\ecp",
  objectClass: "msExchECPVirtualDirectory",
  authentication: {
    BasicAuthentication: ["Basic"],
    DigestAuthentication: ["Digest"],
    WindowsAuthentication: ["WindowsIntegrated"],
    FormsAuthentication: ["Fba"],
    AdfsAuthentication: ["Adfs"],
    OAuthAuthentication: ["OAuth"],
  },
  properties: {
    BasicAuthentication: { default: true },
    DigestAuthentication: { default: false },
    WindowsAuthentication: { default: false },
    FormsAuthentication: { default: true },
    AdfsAuthentication: { default: false },
    OAuthAuthentication: { default: false },
    GzipLevel: { values: ["Off", "Low", "High", "Error"], default: "Low" },
  },
  source: "observed",
});
