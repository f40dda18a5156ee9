import type { CmdletContext } from "../../../src/command/prelude.ts";
import { nameFault } from "./accountRules.ts";
import { type AccountSelection, type Kind, localAccounts, namedAccounts, refusal } from "./accounts.ts";

/** Gives an account another name, which nobody may have. */
export function renameAccount(cmdlet: CmdletContext, kind: Kind, selection: AccountSelection, name: string): void {
  const [account] = namedAccounts(cmdlet, kind, selection);
  if (!account || !cmdlet.shouldProcess(account.name, `Rename local ${kind.toLowerCase()} to ${name}`)) return;
  const accounts = localAccounts(cmdlet);
  const other = accounts.find(name);
  const isTaken = other !== null && other.sid !== account.sid;
  const fault =
    nameFault(kind, name) ??
    (isTaken ? refusal("NameInUse", "InvalidArgument", `The name ${name} is already in use.`, name) : null);
  if (fault) return cmdlet.error(fault);
  accounts.replace({ ...account, name });
}
