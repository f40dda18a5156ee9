import type { Product } from "../../base/exchangeProducts.ts";
import type { World } from "../World.ts";
import type { MsolConnection } from "./Account.ts";

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
  /** Whether the shell has it from its start, beside the cmdlets of its server; the cmdlets of others hide these. */
  readonly isFromStart: boolean;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** What somebody connected a shell to. A session opens the organisation once, so its world stands for the session. */
export const madeConnections = new WeakMap<World, readonly CloudConnection[]>();

/** Whether somebody connected this shell to a service; what a server's own shell has from its start does not count. */
export function hasConnectedTo(world: World, product: CloudProduct): boolean {
  return (madeConnections.get(world) ?? []).some((each) => each.product === product);
}

/** The service that somebody connected this shell to last, whose cmdlets hide those of the other; null: none. */
export function latestService(world: World): CloudProduct | null {
  return madeConnections.get(world)?.at(-1)?.product ?? null;
}

/**
 * Whether the shell's recipient cmdlets are those of Exchange Online: somebody connected to it. Those of a server that has
 * the cloud's besides its own are the server's.
 */
export function isCloudShell(world: World): boolean {
  return hasConnectedTo(world, "Exchange Online");
}
