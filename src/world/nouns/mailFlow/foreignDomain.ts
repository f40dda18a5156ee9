import { initialDomain, listTenants } from "../../tenant/Tenant.ts";
import { acceptedDomainNames } from "../../transport/acceptedDomains.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import { policyError } from "../messages/policyMessages.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** The refusal of a setting that names domains of the organisation and has another one (documented); null: it has none. `domainOf` reads an entry that has more than the domain. */
export function foreignDomain(
  world: World,
  after: NounRow | null,
  property: string,
  domainOf = (entry: string): string => entry,
): WorldError | null {
  const domain = textList(after?.values[property])
    .map(domainOf)
    .find((each) => !isOwnDomain(world, each));
  return domain === undefined ? null : policyError("DomainsNotAccepted", { domain, property });
}

/** Whether a domain is one that mail is set up for, or the one that the tenant began with. */
export function isOwnDomain(world: World, domain: string): boolean {
  const name = domain.toLowerCase();
  return acceptedDomainNames(world).includes(name) || listTenants(world).some((each) => initialDomain(each) === name);
}
