import { productLetters, productOfVersion } from "../../base/exchangeProducts.ts";
import { shellServer } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { connectedProducts } from "./cloudConnections.ts";
import { connectionChanges } from "./connectionChanges.ts";
import { answeringPrefix } from "./madeConnections.ts";

interface Known {
  readonly at: number;
  readonly prefix: string;
  readonly letters: string;
}

const known = new WeakMap<World, Known>();

/**
 * The products whose objects the shell shows, by their letters (`productLetters`): its server's and those of the cloud's
 * services that it is connected to. Empty where the server's version is none of a product.
 */
export function shellProducts(world: World): string {
  const at = connectionChanges();
  const found = known.get(world);
  const prefix = answeringPrefix(world);
  if (found?.at === at && found.prefix === prefix) return found.letters;
  const own = productOfVersion(shellServer(world).values.AdminDisplayVersion);
  const letters = own === null ? "" : [own, ...connectedProducts(world)].map((each) => productLetters[each]).join("");
  known.set(world, { at, prefix, letters });
  return letters;
}
