import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "AutodiscoverVirtualDirectory",
  called: "Autodiscover virtual directory",
  application: "Autodiscover",
  url: null,
  folder: "FrontEnd\\HttpProxy\\Autodiscover",
  objectClass: "msExchAutoDiscoverVirtualDirectory",
  sameOutside: true,
  authentication: {
    BasicAuthentication: true,
    DigestAuthentication: false,
    WindowsAuthentication: true,
    WSSecurityAuthentication: true,
    OAuthAuthentication: true,
  },
  windowsMethods: ["Ntlm", "WindowsIntegrated"],
  source: "documented",
});
