import { defineNoun } from "./defineNoun.ts";

const space = "Microsoft.Exchange.Data.Directory.SystemConfiguration";

/** The order of properties is that of the documented output of Exchange 2013. */
export default defineNoun({
  noun: "AuthServer",
  kind: "keyed",
  home: "directory",
  called: "authorization server",
  verbs: ["Get", "Remove"],
  order: "declaration",
  type: `${space}.AuthServer`,
  tail: "configurationWithoutId",
  directory: {
    containers: ["Auth Servers", "Auth Configuration"],
    objectClass: ["top", "msExchAuthAuthServer"],
  },
  properties: {
    IssuerIdentifier: { kind: "String" },
    CertificateStrings: { kind: "MultiValuedProperty<String>" },
    CurrentEncryptedAppSecret: { kind: "String" },
    PreviousEncryptedAppSecret: { kind: "String" },
    TokenIssuingEndpoint: { kind: "String" },
    AuthorizationEndpoint: { kind: "String" },
    ApplicationIdentifier: { kind: "String" },
    AuthMetadataUrl: { kind: "String" },
    Realm: { kind: "String" },
    Type: {
      values: ["Unknown", "MicrosoftACS", "Facebook", "LinkedIn", "ADFS", "AzureAD"],
      type: `${space}.AuthServerType`,
    },
    Enabled: { kind: "Boolean", default: true },
    IsDefaultAuthorizationEndpoint: { kind: "Boolean", onlyOne: true },
  },
  without: ["GraphBaseUrl"],
  source: "documented",
});
