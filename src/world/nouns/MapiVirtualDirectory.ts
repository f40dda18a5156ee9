import { defineVirtualDirectory } from "./defineVirtualDirectory.ts";

export default defineVirtualDirectory({
  noun: "MapiVirtualDirectory",
  called: "MAPI virtual directory",
  application: "mapi",
  url: "mapi",
  folder: "FrontEnd\\HttpProxy\\mapi",
  objectClass: "msExchMapiVirtualDirectory",
  properties: {
    IISAuthenticationMethods: { kind: "MultiValuedProperty<String>", default: ["Ntlm", "OAuth", "Negotiate"] },
    InternalAuthenticationMethods: { kind: "MultiValuedProperty<String>", default: ["Ntlm", "OAuth", "Negotiate"] },
    ExternalAuthenticationMethods: { kind: "MultiValuedProperty<String>", default: ["Ntlm", "OAuth", "Negotiate"] },
  },
  source: "documented",
});
