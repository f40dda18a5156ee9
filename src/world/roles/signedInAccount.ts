import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { canonicalNameOf } from "../nouns/rows/rowPlace.ts";
import { stockGuid } from "../nouns/rows/stockGuid.ts";
import type { World } from "../World.ts";
import { asOwnTask, setWriteGuard, underGuard, type WriteGuard } from "../writeGuard.ts";
import { AccountRights } from "./AccountRights.ts";
import type { RoleCmdlet } from "./roleCmdlets.ts";
import { scopeRefusal } from "./writeScope.ts";

/** The account that a shell runs as, where its roles decide what it may do. */
export interface SignedInAccount {
  readonly row: NounRow;
  /** As the audit log names it. */
  readonly canonicalName: string;
  readonly rights: AccountRights;
  /** The cmdlet that runs; null between two. */
  task: RoleCmdlet | null;
}

const accounts = new WeakMap<World, SignedInAccount>();

/**
 * Signs an account of the directory in to the shell. False where the directory has no such user, or where it is the
 * account that set the organisation up: that one keeps every cmdlet and every scope of its own estate.
 */
export function signInAccount(world: World, identity: string): boolean {
  const users = nounNamed("User");
  const row = users && findRow(world, users, identity);
  const account = row ? accountAs(world, row) : null;
  if (!account) return false;
  accounts.set(world, account);
  setWriteGuard(world, guardOf(world, account));
  return true;
}

/** An account as it signs in; null: it is the one that keeps every cmdlet and every scope. */
export function accountAs(world: World, row: NounRow): SignedInAccount | null {
  if (row.guid === administratorGuid(world)) return null;
  let rights: AccountRights | null = null;
  return {
    row,
    canonicalName: canonicalNameOf(world, row),
    get rights() {
      rights ??= new AccountRights(world, row);
      return rights;
    },
    task: null,
  };
}

/** Runs what an account does in a session of its own beside the shell's. */
export function actAs<T>(world: World, account: SignedInAccount | null, action: () => T): T {
  const outer = accounts.get(world);
  if (account) accounts.set(world, account);
  else accounts.delete(world);
  try {
    return underGuard(world, account && guardOf(world, account), action);
  } finally {
    if (outer) accounts.set(world, outer);
    else accounts.delete(world);
  }
}

function guardOf(world: World, account: SignedInAccount): WriteGuard {
  return (written) => {
    const grants = account.task ? account.rights.grantsOf(account.task) : [];
    // A cmdlet that no role knows is one of the shell's own.
    if (grants.length === 0) return null;
    return scopeRefusal(world, { account: account.row, principals: account.rights.principals, grants }, written);
  };
}

/** The GUID of the account that set the organisation up. */
export function administratorGuid(world: World): string {
  return stockGuid(world, "Recipient", "Administrator");
}

/** Whether the directory has a user of that name. */
export function isUserNamed(world: World, identity: string): boolean {
  const users = nounNamed("User");
  return users !== null && findRow(world, users, identity) !== null;
}

/** Null: the shell is that of the account with every right. */
export function accountOf(world: World): SignedInAccount | null {
  return accounts.get(world) ?? null;
}

/** The user that runs the shell, whose own things are meant where nobody's are named. */
export function callerOf(world: World): NounRow | null {
  const users = nounNamed("User");
  return accountOf(world)?.row ?? (users && findRow(world, users, administratorGuid(world)));
}

/** Runs what a cmdlet does as the account's task. Cmdlets of a pipeline run inside one another. */
export function asTask<T>(world: World, cmdlet: () => RoleCmdlet, action: () => T): T {
  const account = accountOf(world);
  if (!account) return action();
  const { task } = account;
  account.task = cmdlet();
  try {
    return asOwnTask(world, action);
  } finally {
    account.task = task;
  }
}
