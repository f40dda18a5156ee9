import { type ExchangeServer, getExchangeServer, shellServer } from "../../server/ExchangeServer.ts";
import { type Given, identityGiven } from "../../values/given.ts";
import type { World } from "../../World.ts";

/** The server that the first of these parameters names which is given; where none is, the shell's. */
export function serverNamed(world: World, given: Given, ...parameters: readonly string[]): ExchangeServer {
  for (const parameter of parameters) {
    const named = identityGiven(given, parameter);
    if (named !== null) return getExchangeServer(world, named);
  }
  return shellServer(world);
}
