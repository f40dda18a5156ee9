import type { Product } from "../../base/exchangeProducts.ts";
import type { World } from "../World.ts";
import { WorldSurrounding } from "../WorldSurrounding.ts";
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
  /** Whether the organisation's own shell has it before anybody connects; it counts beside what somebody connected to. */
  readonly isStanding: boolean;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** What somebody connected a shell to. A session opens the organisation once, so its world stands for the session. */
export const madeConnections = new WeakMap<World, readonly CloudConnection[]>();

/** The prefix of the connection whose cmdlet runs, where it has one: cmdlets with another prefix, or none, know nothing of it. */
const answering = new WorldSurrounding<string>();

/** The prefix of the connection that answers now; empty: those without one, and the server. */
export function answeringPrefix(world: World): string {
  return answering.of(world) ?? "";
}

/** Runs something as the connection with a prefix answers it. */
export function answeredBy<T>(world: World, prefix: string, run: () => T): T {
  return answeringPrefix(world) === prefix ? run() : answering.during(world, prefix, run);
}

/** A cmdlet's name as a connection with a prefix brings it. */
export function prefixedName(name: string, prefix: string): string {
  const at = name.indexOf("-") + 1;
  return `${name.slice(0, at)}${prefix}${name.slice(at)}`;
}

/** What somebody connected the shell to, of what answers now; what stands from the start counts beside it. */
function heardConnections(world: World): readonly CloudConnection[] {
  const prefix = answeringPrefix(world);
  const own = (madeConnections.get(world) ?? []).filter((each) => each.prefix === prefix);
  return own.every(({ isStanding }) => isStanding) ? [] : own;
}

/** Whether somebody connected this shell to a service; what a server's own shell has from its start does not count. */
export function hasConnectedTo(world: World, product: CloudProduct): boolean {
  return heardConnections(world).some((each) => each.product === product);
}

/** The service that somebody connected this shell to last, whose cmdlets hide those of the other; null: none. */
export function latestService(world: World): CloudProduct | null {
  return heardConnections(world).at(-1)?.product ?? null;
}

/**
 * Whether the shell's recipient cmdlets are those of Exchange Online: somebody connected to it. Those of a server that has
 * the cloud's besides its own are the server's.
 */
export function isCloudShell(world: World): boolean {
  return hasConnectedTo(world, "Exchange Online");
}
