import type { VirtualClock } from "../base/Clock.ts";
import { type Ids, RandomIds } from "../base/Ids.ts";
import { type Random, SeededRandom } from "../base/Random.ts";
import type { Store } from "../store/Store.ts";

/**
 * The emulated estate: plain records in a store, and functions over them, one topic a file.
 *
 *   scenario/      loads an organisation from its JSON file
 *   copyScenario   a world of its own in memory with a scenario's organisation, which is loaded once
 *   openWorld      fills a new store from a scenario; where a session's clock begins and what it leaves behind
 *   worldSchema    all collections of the store
 *   Organization   names, domains, start time, session facts
 *   directory/     objects of the configuration partition: create, find by any identity, change, remove
 *   auth/          AuthConfig with certificate rotation, AuthServer, PartnerApplication
 *   certificate/   X.509 certificates with their keys: issue, import, export, services
 *   push/          the push notification app OnPrem-Proxy; what keeps an unread count from a device, as log, probe and device name it
 *   server/        Exchange servers with their versions; the Windows machine: environment, time zone
 *   service/       Windows services, whose start and stop take time
 *   mailbox/       folders and items of mailboxes: deliver, read, move, purge
 *   transport/     messages from a receive connector to a mailbox, a queue or the world outside; the tracking log
 *   device/        telephones with the mail app of a mailbox, and their badge
 *   monitoring/    health sets, probes, what the health manager has loaded
 *   tenant/        the Office 365 side: enrolment, tenants and their domains, accounts, service principals and credentials
 *   faults/        what does not work as it should: throttling, expired sessions, late replication, failing hosts
 *   history/       what changed between two moments
 *   cloud/         hosts, signing keys and faults of the cloud as data; src/cloud answers the requests
 *
 * Records hold moments as ISO texts in UTC, enumeration values as their names and bytes as base64. A function that
 * changes something makes one durable change of the store before it returns, and throws a WorldError when it refuses.
 */
export interface World {
  readonly store: Store;
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly ids: Ids;
}

/** What a session brings to the organisation in a store. */
export interface WorldParts {
  readonly clock: VirtualClock;
  /** The same seed on the same state gives the same GUIDs and keys. */
  readonly seed: string | number;
}

/**
 * A world over a store that holds an organisation. The seed is mixed with the revision of the store, so that a second
 * session with the same seed goes on instead of drawing the first one's GUIDs again.
 */
export function createWorld(store: Store, parts: WorldParts): World {
  return worldOver(store, parts.clock, new SeededRandom(`${parts.seed}/${store.revision}`));
}

/** A world over a store that draws from a source of chance; changes carry the time of the clock. */
export function worldOver(store: Store, clock: VirtualClock, random: Random): World {
  store.useClock(clock);
  return { store, clock, random, ids: new RandomIds(random) };
}
