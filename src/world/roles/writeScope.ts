import { nounNamed } from "../nouns/nounNamed.ts";
import { addressesOf } from "../nouns/recipient/address/proxyAddresses.ts";
import { recipientTypeOf } from "../nouns/recipient/directory/recipientTypes.ts";
import { groupsOf } from "../nouns/recipient/group/groupMembership.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { canonicalNameOf } from "../nouns/rows/rowPlace.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import type { WrittenObject } from "../writeGuard.ts";
import type { RoleGrant } from "./AccountRights.ts";
import { exclusiveScopesOf, isWithin, type ScopeTarget, scopeHolds, scopeNamed } from "./managementScopes.ts";
import { roleError } from "./roleMessages.ts";

/** Whose scopes are asked: an account and the roles that let it run the cmdlet. */
export interface ScopedTask {
  readonly account: NounRow;
  readonly principals: ReadonlySet<string>;
  readonly grants: readonly Pick<RoleGrant, "assignment">[];
}

/** The refusal of a change outside the write scopes of all roles that have the cmdlet; an object is held against them as it was and as it will be. */
export function scopeRefusal(world: World, task: ScopedTask, written: WrittenObject): WorldError | null {
  if (written.is === "server") {
    const server = listExchangeServers(world).find(({ name }) => name === written.server);
    const target: ScopeTarget = server ? { is: "server", server } : { is: "configuration" };
    return mayWrite(world, task, target) ? null : outOfScope("Identity", written.server);
  }
  const { row, before } = written;
  for (const state of before && before !== row ? [before, row] : [row]) {
    const target = targetOf(world, state);
    if (mayWrite(world, task, target)) continue;
    if (target.is !== "recipient") return outOfScope("Identity", row.name);
    const kind = recipientTypeOf(target.row) === "UserMailbox" ? "mailbox" : "Identity";
    return outOfScope(kind, canonicalNameOf(world, target.row));
  }
  return null;
}

function outOfScope(kind: string, identity: string): WorldError {
  return roleError("OutOfWriteScope", { kind, identity });
}

/** Whether one of the roles reaches an object. What lies in an exclusive scope is only for those who have one that holds it. */
export function mayWrite(world: World, task: ScopedTask, target: ScopeTarget): boolean {
  const exclusive = exclusiveScopesOf(world, target);
  return task.grants.some(({ assignment }) => {
    if (exclusive.length > 0 && !hasOneOf(assignment, target, exclusive)) return false;
    return target.is === "recipient"
      ? reachesRecipient(world, task, assignment, target.row)
      : reachesConfiguration(world, assignment, target);
  });
}

function hasOneOf({ values }: NounRow, target: ScopeTarget, exclusive: readonly NounRow[]): boolean {
  const [kind, scope] =
    target.is === "recipient"
      ? [values.RecipientWriteScope, values.CustomRecipientWriteScope]
      : [values.ConfigWriteScope, values.CustomConfigWriteScope];
  return String(kind).startsWith("Exclusive") && exclusive.some(({ guid }) => guid === scope);
}

/** The recipient scopes of an assignment (documented: what each is). */
function reachesRecipient(world: World, task: ScopedTask, { values }: NounRow, row: NounRow): boolean {
  switch (values.RecipientWriteScope ?? "Organization") {
    case "Organization":
      return true;
    case "Self":
      return row.guid === task.account.guid;
    case "MyDistributionGroups":
      return isManagedBy(row, task.principals);
    case "MyGAL":
      return isInAddressList(row);
    case "OU":
      return (
        typeof values.CustomRecipientWriteScope === "string" && isWithin(world, row, values.CustomRecipientWriteScope)
      );
    case "Group":
      return groupsOf(row, world).includes(String(values.CustomRecipientWriteScope));
    case "CustomRecipientScope":
    case "ExclusiveRecipientScope": {
      const scope = scopeNamed(world, values.CustomRecipientWriteScope);
      return scope !== null && scopeHolds(world, scope, { is: "recipient", row });
    }
    default:
      return false;
  }
}

/** Roles without a scope of the configuration have no cmdlet that changes it: what theirs change there is a recipient's own. */
function reachesConfiguration(world: World, { values }: NounRow, target: ScopeTarget): boolean {
  if (!String(values.ConfigWriteScope ?? "").endsWith("ConfigScope")) return true;
  const scope = scopeNamed(world, values.CustomConfigWriteScope);
  return scope !== null && scopeHolds(world, scope, target);
}

export function isManagedBy({ values }: Pick<NounRow, "values">, principals: ReadonlySet<string>): boolean {
  return Array.isArray(values.ManagedBy) && values.ManagedBy.some((guid) => principals.has(String(guid)));
}

function isInAddressList({ values }: NounRow): boolean {
  return values.HiddenFromAddressListsEnabled !== true && addressesOf(values).length > 0;
}

/** What an object's change is a change of: settings, permissions and rules of a recipient are the recipient's. */
export function targetOf(world: World, row: NounRow): ScopeTarget {
  const recipient = recipientOf(world, row);
  if (recipient) return { is: "recipient", row: recipient };
  if (row.noun === "MailboxDatabase") return { is: "database", row };
  const server = listExchangeServers(world).find(({ name, guid }) => [name, guid].includes(row.owner ?? row.guid));
  return server ? { is: "server", server } : { is: "configuration" };
}

function recipientOf(world: World, row: NounRow): NounRow | null {
  if (row.noun === "Recipient") return row;
  const family = nounNamed("Recipient");
  const { Mailbox } = row.values;
  for (const key of [row.owner, Mailbox]) {
    const guid = typeof key === "string" ? key.split("/")[0] : "";
    const found = family && /^[0-9a-f]{8}-/.test(guid) ? findRow(world, family, guid) : null;
    if (found) return found;
  }
  return null;
}
