import { defineVirtualDirectory } from "./defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "OabVirtualDirectory",
  called: "OAB virtual directory",
  application: "OAB",
  url: "OAB",
  folder: "FrontEnd\\HttpProxy\\OAB",
  objectClass: "msExchOABVirtualDirectory",
  authentication: {
    BasicAuthentication: ["Basic"],
    WindowsAuthentication: ["WindowsIntegrated"],
    OAuthAuthentication: ["OAuth"],
  },
  properties: {
    BasicAuthentication: { default: false },
    WindowsAuthentication: { default: true },
    OAuthAuthentication: { default: true },
    RequireSSL: { default: true },
    PollInterval: { default: 480 },
  },
  source: "observed",
});
