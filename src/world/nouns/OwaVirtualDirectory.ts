import { defineVirtualDirectory } from "./defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "OwaVirtualDirectory",
  called: "Outlook on the web virtual directory",
  application: "owa",
  url: "owa",
  folder: "FrontEnd\\HttpProxy\\owa",
  objectClass: "msExchOWAVirtualDirectory",
  authentication: {
    BasicAuthentication: true,
    DigestAuthentication: false,
    WindowsAuthentication: false,
    FormsAuthentication: true,
    AdfsAuthentication: false,
    OAuthAuthentication: false,
  },
  properties: {
    DefaultDomain: { default: "" },
    Url: { kind: "String", default: "" },
  },
  source: "observed",
});
