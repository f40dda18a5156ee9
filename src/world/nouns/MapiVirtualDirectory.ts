import type { Json } from "../values/Json.ts";
import { authenticationMethods } from "./protocol/authenticationMethods.ts";
import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";
import type { NounRow } from "./rows/NounRow.ts";

const methods = ["Ntlm", "OAuth", "Negotiate"];

function methodsOf({ values }: NounRow): Json {
  return values.IISAuthenticationMethods ?? methods;
}

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
    IISAuthenticationMethods: { ...authenticationMethods, default: methods },
    // Clients inside and outside sign in as the web server lets them.
    InternalAuthenticationMethods: { ...authenticationMethods, derive: methodsOf },
    ExternalAuthenticationMethods: { ...authenticationMethods, derive: methodsOf },
  },
  source: "documented",
});
