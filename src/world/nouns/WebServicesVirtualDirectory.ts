import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "WebServicesVirtualDirectory",
  called: "web services virtual directory",
  application: "EWS",
  url: "EWS/Exchange.asmx",
  folder: "FrontEnd\\HttpProxy\\EWS",
  objectClass: "msExchWebServicesVirtualDirectory",
  sameOutside: true,
  authentication: {
    BasicAuthentication: false,
    DigestAuthentication: false,
    WindowsAuthentication: true,
    WSSecurityAuthentication: true,
    OAuthAuthentication: true,
    AdfsAuthentication: false,
  },
  windowsMethods: ["Ntlm", "WindowsIntegrated"],
  source: "observed",
});
