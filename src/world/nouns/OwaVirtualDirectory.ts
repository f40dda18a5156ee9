import { defineVirtualDirectory } from "./defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "OwaVirtualDirectory",
  called: "Outlook on the web virtual directory",
  application: "owa",
  url: "owa",
  folder: "FrontEnd\\HttpProxy\\owa",
  objectClass: "msExchOWAVirtualDirectory",
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
    DefaultDomain: { default: "" },
    Url: { kind: "String", default: "" },
  },
  source: "observed",
});
