import { listTenants } from "../../../tenant/Tenant.ts";
import type { World } from "../../../World.ts";
import type { Values } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import { listRows } from "../../rows/listRows.ts";
import { recipientError } from "../recipientMessages.ts";

/**
 * Where mail for a mailbox of the cloud goes when nobody says it: to its alias at the remote domain that is the target of
 * deliveries (documented), else (inferred) at the coexistence domain of the tenant.
 */
export function usualRoutingAddress(world: World, alias: string): Values {
  const domain = usualDeliveryDomain(world);
  if (domain === undefined) throw recipientError("RoutingAddressNeeded");
  return routingValues(`SMTP:${alias}@${domain}`);
}

/** That domain; undefined where there is none. */
export function usualDeliveryDomain(world: World): string | undefined {
  const remote = nounNamed("RemoteDomain");
  const target = remote && listRows(world, remote).find(({ values }) => values.TargetDeliveryDomain === true);
  const [tenant] = listTenants(world);
  const domain = target?.values.DomainName ?? (tenant && `${tenant.accountName}.mail.onmicrosoft.com`);
  return domain === undefined ? undefined : String(domain);
}

/** The address is the external one of the account. */
export function routingValues(address: string): Values {
  return { RemoteRoutingAddress: address, ExternalEmailAddress: address };
}
