import type { PropertyRule } from "../defineNoun.ts";

/** Ways of signing in to a virtual directory, as a property lists them (the names are those of the Outlook on the web directory). */
export const authenticationMethods: PropertyRule = {
  kind: "MultiValuedProperty<Enumeration>",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.AuthenticationMethod",
  values: ["Adfs", "Basic", "Certificate", "Digest", "Fba", "Kerberos", "LiveIdBasic", "LiveIdFba"].concat([
    "LiveIdNegotiate",
    "NegoEx",
    "Negotiate",
    "Ntlm",
    "OAuth",
    "WindowsIntegrated",
    "WSSecurity",
  ]),
};
