import { itemsOf, wordOf } from "../../values/ScriptValue.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { accountState, securityIdentifier } from "./directory/accountState.ts";
import { recipientClasses } from "./directory/directoryAttributes.ts";
import { principalKinds } from "./directory/principalKinds.ts";
import { wellKnownIdentifier, wellKnownPrincipals } from "./directory/wellKnownPrincipals.ts";

/** Who can be given rights: accounts and security groups. */
export default defineRecipient({
  noun: "SecurityPrincipal",
  called: "security principal",
  accepts: (row) => principalKinds(row).length > 0,
  verbs: ["Get"],
  type: "Microsoft.Exchange.Data.Directory.Management.ExtendedSecurityPrincipal",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    classesOf: (row) =>
      wellKnownIdentifier(row) === null ? recipientClasses(row) : ["top", "foreignSecurityPrincipal"],
    exchangeVersion: "0.0 (6.5.6500.0)",
  },
  without: ["SID", "c", "CountryCode", "DeletedItemFlags", "MasterAccountSid", "RequireAllSendersAreAuthenticated"],
  properties: {
    Sid: {
      kind: "SecurityIdentifier",
      derive: (row, world) => wellKnownIdentifier(row) ?? securityIdentifier(row, world),
    },
    SecurityPrincipalTypes: { kind: "MultiValuedProperty<String>", derive: principalKinds },
    CountryOrRegion: { kind: "CountryInfo" },
    IsSecurityPrincipal: accountState.IsSecurityPrincipal,
    // Accounts are found by it (documented), and do not show it here.
    Department: { kind: "String", hidden: true },
  },
  // Those of the configuration lie in no unit of the domain.
  beside: (given, world) =>
    given.has("OrganizationalUnit") ? null : { rows: wellKnownPrincipals(world), only: false },
  parameters: {
    Types: {
      selects: (row, wanted) => {
        const kinds = principalKinds(row).map((kind) => kind.toLowerCase());
        return itemsOf(wanted).some((each) => kinds.includes((wordOf(each) ?? "").toLowerCase()));
      },
    },
    RoleGroupAssignable: {
      selects: (row, wanted) => wanted !== true || !["Group", "GlobalSecurityGroup"].includes(principalKinds(row)[0]),
    },
    IncludeDomainLocalFrom: { accepted: "The forest has one domain." },
  },
  source: "inferred",
});
