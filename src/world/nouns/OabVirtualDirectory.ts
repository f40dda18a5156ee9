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
  parameters: {
    Recovery: { accepted: "The directory is made anew: nothing of an older one is left to be taken over." },
  },
  source: "observed",
});
