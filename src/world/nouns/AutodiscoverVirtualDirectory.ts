import { defineVirtualDirectory } from "./defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "AutodiscoverVirtualDirectory",
  called: "Autodiscover virtual directory",
  application: "Autodiscover",
  url: null,
  folder: "FrontEnd\\HttpProxy\\Autodiscover",
  objectClass: "msExchAutoDiscoverVirtualDirectory",
  authentication: {
    BasicAuthentication: ["Basic"],
    DigestAuthentication: ["Digest"],
    WindowsAuthentication: ["Ntlm", "WindowsIntegrated"],
    WSSecurityAuthentication: ["WSSecurity"],
    OAuthAuthentication: ["OAuth"],
  },
  properties: {
    BasicAuthentication: { default: true },
    DigestAuthentication: { default: false },
    WindowsAuthentication: { default: true },
    WSSecurityAuthentication: { default: true },
    OAuthAuthentication: { default: true },
  },
  source: "documented",
});
