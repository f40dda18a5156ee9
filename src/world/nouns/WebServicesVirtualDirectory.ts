import { defineVirtualDirectory } from "./defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "WebServicesVirtualDirectory",
  called: "web services virtual directory",
  application: "EWS",
  url: "EWS/Exchange.asmx",
  folder: "FrontEnd\\HttpProxy\\EWS",
  objectClass: "msExchWebServicesVirtualDirectory",
  authentication: {
    BasicAuthentication: ["Basic"],
    DigestAuthentication: ["Digest"],
    WindowsAuthentication: ["Ntlm", "WindowsIntegrated"],
    WSSecurityAuthentication: ["WSSecurity"],
    OAuthAuthentication: ["OAuth"],
    AdfsAuthentication: ["Adfs"],
  },
  properties: {
    BasicAuthentication: { default: false },
    DigestAuthentication: { default: false },
    WindowsAuthentication: { default: true },
    WSSecurityAuthentication: { default: true },
    OAuthAuthentication: { default: true },
    AdfsAuthentication: { default: false },
    ExternalAuthenticationMethods: {
      kind: "MultiValuedProperty<String>",
      default: ["Ntlm", "WindowsIntegrated", "WSSecurity", "OAuth"],
    },
  },
  source: "observed",
});
