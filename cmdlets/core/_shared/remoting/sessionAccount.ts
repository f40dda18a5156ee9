import { isExchangeShell } from "../../../../src/providers/machine/SessionConfiguration.ts";
import { nounNamed } from "../../../../src/world/nouns/nounNamed.ts";
import { listRows } from "../../../../src/world/nouns/rows/listRows.ts";
import { accountAs, actAs, type SignedInAccount } from "../../../../src/world/roles/signedInAccount.ts";
import { directoryAccount } from "../../../../src/world/tenant/credentialCheck.ts";
import type { World } from "../../../../src/world/World.ts";
import type { ConnectionProblem } from "./connectionError.ts";
import type { Endpoint } from "./endpoint.ts";

/** As whom a session runs: what surrounds its code; nothing where it is the account that opened it. */
export interface SessionAccount {
  readonly problem: ConnectionProblem | null;
  /** Its canonical name, for the problem. */
  readonly account?: string;
  readonly as?: <T>(run: () => T) => T;
}

const asOpened: SessionAccount = { problem: null };

/**
 * The account of the directory that a credential names, as the session's. Exchange's own endpoint lets in who may use the
 * remote shell and has a role, with the cmdlets of its roles; the computer's own one lets in its administrators alone.
 */
export function sessionAccount(world: World, { credential }: Endpoint, configurationName: string): SessionAccount {
  const row = credential && directoryAccount(world, credential.userName);
  if (!row) return asOpened;
  const account = accountAs(world, row);
  const as = <T>(run: () => T): T => actAs(world, account, run);
  if (account === null) return { problem: null, as };
  const named = { account: account.canonicalName, as };
  if (!isExchangeShell(configurationName))
    return { problem: administersComputers(world, account) ? null : "AccessDenied", ...named };
  if (row.values.RemotePowerShellEnabled === false) return { problem: "AccessDenied", ...named };
  return { problem: account.rights.grants.length > 0 ? null : "NoRoles", ...named };
}

/** Whose members administer the computers of an organisation: setup puts Organization Management into that group, too. */
const administrators = new Set(["domain admins", "enterprise admins", "administrators", "organization management"]);

function administersComputers(world: World, { rights }: SignedInAccount): boolean {
  const groups = nounNamed("Group");
  return (
    groups !== null &&
    listRows(world, groups).some(
      ({ guid, name }) => rights.principals.has(guid) && administrators.has(name.toLowerCase()),
    )
  );
}
