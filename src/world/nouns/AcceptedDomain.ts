import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { policiesInOrder } from "./recipient/addressPolicy.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { taskError } from "./taskMessages.ts";

/** A domain stays as long as an e-mail address policy makes addresses of it. */
function usedByPolicy(world: World, { values }: NounRow): WorldError | null {
  const domain = String(values.DomainName).toLowerCase();
  const templates = policiesInOrder(world).flatMap((policy) => policy.values.EnabledEmailAddressTemplates ?? []);
  const template = templates.find((each) => String(each).toLowerCase().endsWith(`@${domain}`));
  return template === undefined ? null : nounError("DomainInTemplate", { domain, template: String(template) });
}

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
  validate: ({ world, before, after }) => {
    const domain = String(after?.values.DomainName ?? "");
    if (after?.values.Default === true && domain.startsWith("*")) return taskError("DefaultDomainWild", { domain });
    if (!before || after) return null;
    return before.values.Default === true ? nounError("DefaultDomainInUse") : usedByPolicy(world, before);
  },
  stock: (world) =>
    getOrganization(world).setupDomains.map((name, at) => ({
      name,
      values: { DomainName: name, Default: at === 0 },
    })),
  source: "observed",
});
