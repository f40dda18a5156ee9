import { nounError } from "../nouns/messages/nounMessages.ts";
import { getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { type Given, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { transportFault } from "./mailFlowFault.ts";

/**
 * The server whose queues a cmdlet looks at: what -Server or the identity (`SERVER\\3`, of `parts` parts at least where a
 * server is among them) names, else the shell's. Its transport has to answer.
 */
export function queueServer(world: World, given: Given, identity: string, parts: number): string {
  const named = wordGiven(given, "Server") ?? serverPart(wordGiven(given, identity), parts);
  const { name } = named === null ? shellServer(world) : getExchangeServer(world, named);
  if (transportFault(world, name)) throw nounError("TransportUnreachable", { server: name });
  return name;
}

function serverPart(identity: string | null, parts: number): string | null {
  const found = identity?.split("\\") ?? [];
  return found.length >= parts && found[0] !== "" ? found[0] : null;
}

/** The words of an identity that begins with a server: itself, and without the server where that is the shell's. */
export function wordsOnServer(world: World, identity: string): readonly string[] {
  const [server, ...rest] = identity.split("\\");
  return server.toLowerCase() === shellServer(world).name.toLowerCase() ? [identity, rest.join("\\")] : [identity];
}
