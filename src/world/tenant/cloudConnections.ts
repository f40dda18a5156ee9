import type { Product } from "../../base/exchangeProducts.ts";
import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import type { World } from "../World.ts";
import type { MsolConnection } from "./Account.ts";
import { noteConnectionChange } from "./connectionChanges.ts";

/** What a session of Exchange Online, or of Security & Compliance, brings into the shell. */
export type CloudProduct = Extract<Product, "Exchange Online" | "Security & Compliance">;

type Connections = ReadonlyMap<CloudProduct, MsolConnection | null>;

/** A session opens the organisation once, so its world stands for the session. */
const connections = new WeakMap<World, Connections>();

/** Connects to one of the cloud's services. `connection` is null where no account signed in (a scenario's own shell). */
export function connectTo(world: World, product: CloudProduct, connection: MsolConnection | null): void {
  connections.set(world, new Map([...connectionsOf(world), [product, connection]]));
  noteConnectionChange();
}

/** Ends all connections. */
export function disconnect(world: World): void {
  connections.set(world, new Map());
  noteConnectionChange();
}

/** The services that the shell is connected to. */
export function connectedProducts(world: World): readonly CloudProduct[] {
  return [...connectionsOf(world).keys()];
}

/** Until somebody connects or disconnects: what the administrator's own shell is connected to from its start. */
function connectionsOf(world: World): Connections {
  const made = connections.get(world);
  if (made) return made;
  const products = accountOf(world) === null ? (getOrganization(world).connectedTo ?? []) : [];
  return new Map(products.map((product) => [product, null]));
}
