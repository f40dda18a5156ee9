import type { CmdletContext } from "../../../src/command/prelude.ts";
import { type AccountSelection, localAccounts, namedAccounts } from "./accounts.ts";

/** Lets users sign in, or lets them no more; `action` is the sentence of -WhatIf (inferred). */
export function switchUsers(
  cmdlet: CmdletContext,
  selection: AccountSelection,
  isEnabled: boolean,
  action: string,
): void {
  for (const account of namedAccounts(cmdlet, "User", selection))
    if (account.user && cmdlet.shouldProcess(account.name, action))
      localAccounts(cmdlet).replace({ ...account, user: { ...account.user, isEnabled } });
}
