import type { Service } from "./Service.ts";

/** What a product installs as a service. */
export interface ServiceDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly startType: Service["startType"];
  /** Whether it runs on a server at rest. */
  readonly running: boolean;
  readonly servicesDependedOn: readonly string[];
  /** Whom it runs as; absent: the system. */
  readonly account?: "NT AUTHORITY\\NetworkService";
  readonly role?: "ClientAccess";
  /** The first version of Exchange that has it, and the first that has it no more. */
  readonly from?: string;
  readonly until?: string;
  /** False for what Windows cannot live without. */
  readonly canStop?: boolean;
}

/** How long services take unless a scenario says otherwise: below the two seconds after which the cmdlets warn. */
export const usualStartMilliseconds = 1_000;
export const usualStopMilliseconds = 1_000;
