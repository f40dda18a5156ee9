/** What there is to see of an organisation at one moment. */
export interface OrganizationView {
  readonly name: string;
  /** The virtual clock, in milliseconds since 1970. */
  readonly time: number;
  readonly servers: readonly ServerView[];
  readonly databases: readonly { readonly name: string; readonly server: string; readonly isMounted: boolean }[];
  readonly queues: readonly QueueView[];
  readonly devices: readonly DeviceView[];
  /** The last changes, newest first. */
  readonly changes: readonly ChangeView[];
}

export interface ServerView {
  readonly name: string;
  readonly version: string;
  readonly roles: readonly string[];
  readonly health: readonly {
    readonly role: string;
    readonly running: number;
    /** Services that the role needs and that do not run. */
    readonly notRunning: readonly string[];
  }[];
}

export interface QueueView {
  readonly identity: string;
  readonly nextHop: string;
  readonly status: string;
  readonly messages: number;
}

export interface DeviceView {
  readonly name: string;
  readonly address: string;
  readonly badge: number;
  readonly isSubscribed: boolean;
  readonly log: readonly { readonly time: string; readonly text: string }[];
}

export interface ChangeView {
  /** Counts up; the number of the change in the store. */
  readonly number: number;
  readonly kind: "made" | "changed" | "removed";
  /** The collection of the store, as it is called there. */
  readonly collection: string;
  readonly name: string;
  /** Members that differ. */
  readonly members: readonly string[];
}
