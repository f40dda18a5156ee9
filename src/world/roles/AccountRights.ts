import { nounFacts } from "../nouns/declaration/nounFacts.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { recipientTypeOf } from "../nouns/recipient/directory/recipientTypes.ts";
import { groupsOf } from "../nouns/recipient/group/groupMembership.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValue } from "../nouns/rows/rowValue.ts";
import type { World } from "../World.ts";
import { isDelegating } from "./roleAssignments.ts";
import {
  allParameters,
  builtInEntry,
  type EntryParameters,
  entriesOfRole,
  type RoleCmdlet,
  type RoleEntries,
  together,
} from "./roleCmdlets.ts";

/** A role that an account has, with the assignment that gives it and tells its scopes. */
export interface RoleGrant extends RoleEntries {
  readonly assignment: NounRow;
  readonly role: NounRow;
}

/**
 * What the roles of an account let it do: the enabled assignments to itself, to the groups that it is in at any depth, and
 * to the role assignment policy of its mailbox. They are read once: a session keeps what it began with (documented: changes
 * of roles count in the next session).
 */
export class AccountRights {
  readonly grants: readonly RoleGrant[];
  /** GUIDs of the roles that the account may give to others. */
  readonly delegated: ReadonlySet<string>;
  /** The account and the groups that it is in, by GUID. */
  readonly principals: ReadonlySet<string>;
  /** The role assignment policy of its mailbox. */
  readonly policies: readonly string[];
  readonly #grantsByCmdlet = new Map<string, readonly RoleGrant[]>();
  readonly #parametersByCmdlet = new Map<string, EntryParameters | null>();

  constructor(world: World, account: NounRow) {
    this.principals = principalsOf(world, account);
    this.policies = policyOf(world, account);
    const assignments = assignmentsTo(world, new Set([...this.principals, ...this.policies]));
    this.delegated = new Set(assignments.filter(isDelegating).map(({ values }) => String(values.Role)));
    const roles = nounNamed("ManagementRole");
    this.grants = assignments
      .filter((each) => !isDelegating(each))
      .flatMap((assignment) => {
        const role = roles && findRow(world, roles, String(assignment.values.Role));
        if (!role) return [];
        return [{ assignment, role, ...entriesOfRole(world, role) }];
      });
  }

  /** The roles that have a cmdlet. */
  grantsOf(cmdlet: RoleCmdlet): readonly RoleGrant[] {
    let found = this.#grantsByCmdlet.get(cmdlet.name);
    if (!found) {
      found = this.grants.filter((grant) => entryOf(grant, cmdlet) !== null);
      this.#grantsByCmdlet.set(cmdlet.name, found);
    }
    return found;
  }

  /** The parameters of a cmdlet that the account has; null: it has not even the cmdlet. */
  parametersOf(cmdlet: RoleCmdlet): EntryParameters | null {
    let found = this.#parametersByCmdlet.get(cmdlet.name);
    if (found === undefined) {
      found = together(this.grantsOf(cmdlet).flatMap((grant) => entryOf(grant, cmdlet) ?? []));
      this.#parametersByCmdlet.set(cmdlet.name, found);
    }
    return found;
  }
}

/** The entry of a role, as its own changes and those of the roles that it comes from leave it. */
export function entryOf({ rootType, changes, enabled }: RoleEntries, cmdlet: RoleCmdlet): EntryParameters | null {
  if (enabled !== null && !enabled.has(cmdlet.name.toLowerCase())) return null;
  const change = Object.hasOwn(changes, cmdlet.name) ? changes[cmdlet.name] : undefined;
  if (change === null) return null;
  if (change !== undefined) return { are: "only", names: new Set(change.map((name) => name.toLowerCase())) };
  return builtInEntry(rootType, cmdlet);
}

/** Whether an entry has a parameter; the identity of what a cmdlet works on is in every entry. */
export function hasParameter(entry: EntryParameters, name: string): boolean {
  if (entry === allParameters || entry.are === "all") return true;
  const lower = name.toLowerCase();
  return entry.are === "only" ? entry.names.has(lower) || lower === "identity" : !entry.names.has(lower);
}

function principalsOf(world: World, account: NounRow): ReadonlySet<string> {
  const found = new Set([account.guid]);
  // Members are added while it is read: groups of groups are reached this way, each once.
  for (const guid of found) for (const group of groupsOf({ guid }, world)) found.add(group);
  return found;
}

/** The role assignment policy of a mailbox; none of other accounts. */
export function policyOf(world: World, account: NounRow): readonly string[] {
  const mailboxes = nounNamed("Mailbox");
  const property = mailboxes && nounFacts(mailboxes).properties.get("RoleAssignmentPolicy");
  if (!mailboxes || !property || recipientTypeOf(account) !== "UserMailbox") return [];
  const policy = rowValue(world, mailboxes, property, account);
  return typeof policy === "string" ? [policy] : [];
}

function assignmentsTo(world: World, assignees: ReadonlySet<string>): readonly NounRow[] {
  const definition = nounNamed("ManagementRoleAssignment");
  if (!definition) return [];
  return listRows(world, definition).filter(
    ({ values }) => assignees.has(String(values.RoleAssignee)) && values.Enabled !== false,
  );
}
