import { authError } from "../auth/authMessages.ts";
import { defineNoun } from "./defineNoun.ts";
import { sameBeside } from "./rows/sameBeside.ts";

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
  // One issuer and realm are one server (the refusal's words are inferred).
  validate({ world, after }) {
    const { IssuerIdentifier: issuer, Realm: realm } = after?.values ?? {};
    if (!after || typeof issuer !== "string") return null;
    const same = sameBeside(world, "AuthServer", after, ["IssuerIdentifier", "Realm"]);
    return same ? authError("IssuerExists", { name: same.name, issuer, realm: String(realm ?? "") }) : null;
  },
  without: ["GraphBaseUrl"],
  source: "documented",
});
