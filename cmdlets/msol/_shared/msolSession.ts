import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import { registerType } from "../../../src/objects/types/typeRegistry.ts";
import { Guid } from "../../../src/objects/values/Guid.ts";
import type { MsolConnection } from "../../../src/world/tenant/Account.ts";
import { getTenant, type Tenant } from "../../../src/world/tenant/Tenant.ts";
import { tenantError } from "../../../src/world/tenant/tenantMessages.ts";
import type { World } from "../../../src/world/World.ts";
import { WorldError } from "../../../src/world/WorldError.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

const { name: exception } = registerType({
  name: "Microsoft.Online.Administration.Automation.MicrosoftOnlineException",
  base: "System.Exception",
});

/** Who is signed in; a session opens the organisation once, so its world stands for the session. */
const connections = new WeakMap<World, MsolConnection>();

export function setConnection(world: World, connection: MsolConnection): void {
  connections.set(world, connection);
}

/** The class of a cmdlet's errors: `msolClass("GetDomain")`. */
export function msolClass(name: string): string {
  return `Microsoft.Online.Administration.Automation.${name}`;
}

/** Runs what a cmdlet asks of the directory service; a refusal is an error that does not end the script. */
export function inDirectory(cmdlet: CmdletContext, action: (world: World) => void): () => void {
  return () => {
    try {
      action(cmdlet.service(worldKey));
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      cmdlet.error({
        id: error.errorId ?? exception,
        message: error.message,
        category: error.category as ErrorCategoryName,
        exception,
      });
    }
  };
}

/** The same for cmdlets that need somebody signed in; -TenantId may name the tenant of the account only. */
export function inTenant(
  cmdlet: CmdletContext,
  action: (world: World, tenant: Tenant, connection: MsolConnection) => void,
): () => void {
  return inDirectory(cmdlet, (world) => {
    const connection = connections.get(world);
    if (!connection) throw tenantError("NotConnected");
    const tenantId = cmdlet.raw("TenantId");
    if (tenantId instanceof Guid && tenantId.text !== connection.tenantId) throw tenantError("AccessDenied");
    action(world, getTenant(world, connection.tenantId), connection);
  });
}
