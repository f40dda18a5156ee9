import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "MapiVirtualDirectory",
  called: "MAPI virtual directory",
  application: "mapi",
  url: "mapi",
  // With Service Pack 1 of 2013 (documented).
  from: "15.0.847.32",
  folder: "FrontEnd\\HttpProxy\\mapi",
  objectClass: "msExchMapiVirtualDirectory",
  properties: {
    IISAuthenticationMethods: { kind: "MultiValuedProperty<String>", default: ["Ntlm", "OAuth", "Negotiate"] },
    InternalAuthenticationMethods: { kind: "MultiValuedProperty<String>", default: ["Ntlm", "OAuth", "Negotiate"] },
    ExternalAuthenticationMethods: { kind: "MultiValuedProperty<String>", default: ["Ntlm", "OAuth", "Negotiate"] },
  },
  source: "documented",
});
