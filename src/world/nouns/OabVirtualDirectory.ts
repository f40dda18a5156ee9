import { defineVirtualDirectory } from "./defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "OabVirtualDirectory",
  called: "OAB virtual directory",
  application: "OAB",
  url: "OAB",
  folder: "FrontEnd\\HttpProxy\\OAB",
  objectClass: "msExchOABVirtualDirectory",
  authentication: {
    BasicAuthentication: false,
    WindowsAuthentication: true,
    OAuthAuthentication: true,
  },
  properties: {
    RequireSSL: { default: true },
    PollInterval: { default: 480 },
  },
  source: "observed",
});
