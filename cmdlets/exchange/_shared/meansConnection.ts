import type { CloudConnection } from "../../../src/world/tenant/madeConnections.ts";

/** Whether -ConnectionId or -ModulePrefix mean a connection; without them every one is meant. */
export function meansConnection(
  {
    ConnectionId,
    ModulePrefix,
  }: { readonly ConnectionId?: readonly string[]; readonly ModulePrefix?: readonly string[] },
  { id, prefix }: CloudConnection,
): boolean {
  const has = (list: readonly string[], own: string) => list.some((each) => each.toLowerCase() === own.toLowerCase());
  return (
    (ConnectionId === undefined || has(ConnectionId, id)) && (ModulePrefix === undefined || has(ModulePrefix, prefix))
  );
}
