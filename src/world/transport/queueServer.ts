import { nounError } from "../nouns/nounMessages.ts";
import { getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { transportFault } from "./mailFlowFault.ts";

/**
 * The server whose queues a cmdlet looks at: what -Server or the identity (`SERVER\\3`) names, else the shell's. Its transport
 * has to answer.
 */
export function queueServer(world: World, given: ReadonlyMap<string, ScriptValue>, identity: string): string {
  const named = wordOf(given.get("Server") ?? null) ?? serverPart(wordOf(given.get(identity) ?? null));
  const { name } = named === null ? shellServer(world) : getExchangeServer(world, named);
  if (transportFault(world, name)) throw nounError("TransportUnreachable", { server: name });
  return name;
}

function serverPart(identity: string | null): string | null {
  const at = identity?.indexOf("\\") ?? -1;
  return identity !== null && at > 0 ? identity.slice(0, at) : null;
}
