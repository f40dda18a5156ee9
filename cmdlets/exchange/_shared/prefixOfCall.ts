import { exchangeModuleOf } from "../../../src/command/catalogue/catalogue.ts";
import { connectionsOf } from "../../../src/world/tenant/cloudConnections.ts";
import { madeConnections, prefixedName } from "../../../src/world/tenant/madeConnections.ts";
import type { World } from "../../../src/world/World.ts";

/**
 * The prefix of the connection that a cmdlet called by `name` asks, `base` being its own name; empty: the server, or a service
 * without prefix. Get-EXO- cmdlets are of the installed module: they have no prefix and ask the last connection (documented).
 */
export function prefixOfCall(world: World, name: string, base: string): string {
  if (!madeConnections.get(world)?.some(({ prefix }) => prefix !== "")) return "";
  const all = connectionsOf(world);
  if (exchangeModuleOf(base) === "ExchangeOnlineManagement")
    return all.findLast(({ product }) => product === "Exchange Online")?.prefix ?? "";
  const called = name.toLowerCase();
  return all.find(({ prefix }) => prefix !== "" && prefixedName(base, prefix).toLowerCase() === called)?.prefix ?? "";
}
