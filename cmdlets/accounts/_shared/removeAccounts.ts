import type { CmdletContext } from "../../../src/command/prelude.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { isStock } from "../../../src/providers/machine/LocalAccounts.ts";
import { type AccountSelection, type Kind, localAccounts, namedAccounts } from "./accounts.ts";

/** Removes accounts; those that Windows makes stay, and what Windows says then is not known. */
export function removeAccounts(cmdlet: CmdletContext, kind: Kind, selection: AccountSelection): void {
  for (const account of namedAccounts(cmdlet, kind, selection)) {
    if (!cmdlet.shouldProcess(account.name, `Remove local ${kind.toLowerCase()}`)) continue;
    if (isStock(account)) throw notModelled("The removal of an account that Windows made");
    localAccounts(cmdlet).remove(account);
  }
}
