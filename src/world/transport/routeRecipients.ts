import distributionGroupMember from "../nouns/DistributionGroupMember.ts";
import { type NounRow, recipients as recipientRows } from "../nouns/rows/NounRow.ts";
import { relationRows } from "../nouns/rows/relations.ts";
import type { World } from "../World.ts";
import { isAcceptedAddress } from "./acceptedDomains.ts";
import { addressOf, recipientAt } from "./recipientAt.ts";

/** Where one recipient's copy of a message goes. */
export type Route =
  | { readonly to: "mailbox"; readonly address: string; readonly mailbox: NounRow }
  | { readonly to: "outside"; readonly address: string }
  | { readonly to: "nobody"; readonly address: string; readonly reason: string };

/** What the categorizer finds for the envelope's recipients; groups are expanded, forwarding is followed. */
export interface Routes {
  readonly routes: readonly Route[];
  /** Groups that were expanded, by address, and their members' addresses. */
  readonly expansions: readonly { readonly group: string; readonly members: readonly string[] }[];
}

const unknown = "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found";

export function routeRecipients(world: World, addresses: readonly string[], isAuthenticated: boolean): Routes {
  const routes = new Map<string, Route>();
  const expansions: { group: string; members: readonly string[] }[] = [];
  const seen = new Set<string>();
  const visit = (address: string, row: NounRow | null): void => {
    const key = row?.guid ?? address.toLowerCase();
    if (seen.has(key)) return;
    seen.add(key);
    if (!row) {
      const isOurs = isAcceptedAddress(world, address);
      routes.set(key, isOurs ? { to: "nobody", address, reason: unknown } : { to: "outside", address });
      return;
    }
    const type = String(row.values.RecipientTypeDetails ?? "");
    if (/Group$/.test(type)) {
      if (!isAuthenticated && row.values.RequireSenderAuthenticationEnabled !== false) {
        const reason = "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required";
        routes.set(key, { to: "nobody", address, reason });
        return;
      }
      const members = relationRows(world, distributionGroupMember, row.guid).flatMap(
        ({ name }) => world.store.get(recipientRows, name) ?? [],
      );
      expansions.push({ group: address, members: members.map(addressOf) });
      for (const member of members) visit(addressOf(member), member);
      return;
    }
    for (const route of routesOf(world, address, row, visit)) routes.set(key, route);
  };
  for (const address of addresses) visit(address, recipientAt(world, address));
  return { routes: [...routes.values()], expansions };
}

function routesOf(
  world: World,
  address: string,
  row: NounRow,
  visit: (address: string, row: NounRow | null) => void,
): readonly Route[] {
  const { values } = row;
  const forward = values.ForwardingAddress;
  const outside = values.ForwardingSmtpAddress;
  if (typeof forward === "string") {
    const target = world.store.get(recipientRows, forward);
    if (target) visit(addressOf(target), target);
  } else if (typeof outside === "string") {
    const target = outside.replace(/^smtp:/i, "");
    visit(target, recipientAt(world, target));
  }
  const isForwarded = typeof forward === "string" || typeof outside === "string";
  if (isForwarded && values.DeliverToMailboxAndForward !== true) return [];
  if (typeof values.Database === "string") return [{ to: "mailbox", address, mailbox: row }];
  if (typeof values.ExternalEmailAddress === "string")
    return [{ to: "outside", address: values.ExternalEmailAddress.replace(/^smtp:/i, "") }];
  return [{ to: "nobody", address, reason: unknown }];
}
