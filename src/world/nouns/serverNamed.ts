import { type ExchangeServer, getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { identityWord, type ScriptValue } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";

/** The server that the first of these parameters names which is given; where none is, the shell's. */
export function serverNamed(
  world: World,
  given: ReadonlyMap<string, ScriptValue>,
  ...parameters: readonly string[]
): ExchangeServer {
  for (const parameter of parameters) {
    const named = identityWord(given.get(parameter) ?? null);
    if (named !== null) return getExchangeServer(world, named);
  }
  return shellServer(world);
}
