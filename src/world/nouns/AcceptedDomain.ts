import { getOrganization } from "../Organization.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";

export default defineNoun({
  noun: "AcceptedDomain",
  kind: "keyed",
  called: "accepted domain",
  directory: {
    containers: ["Accepted Domains", "Transport Settings"],
    objectClass: ["top", "msExchAcceptedDomain"],
  },
  identity: ["DomainName"],
  properties: {
    DomainName: { kind: "SmtpDomainWithSubdomains", unique: true, writable: "new" },
    Default: { onlyOne: true, default: false },
    AddressBookEnabled: { default: true },
  },
  parameters: { MakeDefault: "Default" },
  validate: ({ before, after }) => (before?.values.Default === true && !after ? nounError("DefaultDomainInUse") : null),
  stock: (world) =>
    getOrganization(world).setupDomains.map((name, at) => ({
      name,
      values: { DomainName: name, Default: at === 0 },
    })),
  source: "observed",
});
