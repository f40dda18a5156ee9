import { isCloudShell } from "../../../tenant/madeConnections.ts";
import type { World } from "../../../World.ts";

/** Whether a recipient's addresses are those of a policy, which the cloud has for no one who is told nothing else. */
export function followsAddressPolicy(
  world: World,
  { EmailAddressPolicyEnabled: told }: Readonly<Record<string, unknown>>,
): boolean {
  return (told ?? !isCloudShell(world)) !== false;
}
