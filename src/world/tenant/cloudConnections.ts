import type { Product } from "../../base/exchangeProducts.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import type { World } from "../World.ts";
import type { MsolConnection } from "./Account.ts";
import { noteConnectionChange } from "./connectionChanges.ts";

/** What a session of Exchange Online, or of Security & Compliance, brings into the shell. */
export type CloudProduct = Extract<Product, "Exchange Online" | "Security & Compliance">;

/** What somebody who connects may say besides who it is. */
export interface ConnectionSettings {
  readonly uri: string;
  readonly authorizationUri: string;
  /** In front of the nouns of its cmdlets; empty: none. */
  readonly prefix: string;
  /** Patterns of the names of its cmdlets; null: all. */
  readonly commands: readonly string[] | null;
  readonly pageSize: number;
  /** Whether the views of what it brings are there. */
  readonly hasViews: boolean;
  readonly modulePath: string;
  /** The application that signed in, by its id, and whether its certificate proved it. */
  readonly application: string | null;
  readonly isByCertificate: boolean;
  readonly delegatedOrganization: string | null;
}

/** A connection of the shell to one of the cloud's services; `account` is null where no account signed in. */
export interface CloudConnection extends ConnectionSettings {
  readonly id: string;
  readonly number: number;
  readonly product: CloudProduct;
  readonly account: MsolConnection | null;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export const usualSettings: ConnectionSettings = {
  uri: "https://outlook.office365.com",
  authorizationUri: "https://login.microsoftonline.com/organizations",
  prefix: "",
  commands: null,
  pageSize: 1000,
  hasViews: true,
  modulePath: "C:\\Windows\\Temp",
  application: null,
  isByCertificate: false,
  delegatedOrganization: null,
};

/** A session opens the organisation once, so its world stands for the session. */
const connections = new WeakMap<World, readonly CloudConnection[]>();

/**
 * Connects to one of the cloud's services, in place of the connection that brought its cmdlets under the same names.
 * `account` is null where no account signed in (a scenario's own shell).
 */
export function connectTo(
  world: World,
  product: CloudProduct,
  account: MsolConnection | null,
  settings: Partial<ConnectionSettings> = {},
): CloudConnection {
  const others = connectionsOf(world);
  const number = Math.max(0, ...others.map((each) => each.number)) + 1;
  const made = connection(world, product, account, number, settings);
  const kept = others.filter((each) => each.product !== product || each.prefix !== made.prefix);
  connections.set(world, [...kept, made]);
  noteConnectionChange();
  return made;
}

/** Ends connections, all of them where no test says which. */
export function disconnect(world: World, isMeant: (connection: CloudConnection) => boolean = () => true): void {
  connections.set(
    world,
    connectionsOf(world).filter((each) => !isMeant(each)),
  );
  noteConnectionChange();
}

/** The services that the shell is connected to. */
export function connectedProducts(world: World): readonly CloudProduct[] {
  return [...new Set(connectionsOf(world).map(({ product }) => product))];
}

/** Whether somebody connected this shell to a service; what a server's own shell has from its start does not count. */
export function hasConnectedTo(world: World, product: CloudProduct): boolean {
  return (connections.get(world) ?? []).some((each) => each.product === product);
}

/** Until somebody connects or disconnects: what the administrator's own shell is connected to from its start. */
export function connectionsOf(world: World): readonly CloudConnection[] {
  const made = connections.get(world);
  if (made) return made;
  const products = accountOf(world) === null ? (getOrganization(world).connectedTo ?? []) : [];
  return products.map((product, at) => connection(world, product, null, at + 1, {}));
}

function connection(
  world: World,
  product: CloudProduct,
  account: MsolConnection | null,
  number: number,
  settings: Partial<ConnectionSettings>,
): CloudConnection {
  const uri = product === "Exchange Online" ? usualSettings.uri : "https://ps.compliance.protection.outlook.com";
  return {
    ...usualSettings,
    uri,
    ...settings,
    id: nameGuid(getOrganization(world).guid, "connection", `${product} ${number} ${world.clock.now()}`),
    number,
    product,
    account,
    since: world.clock.now(),
  };
}
