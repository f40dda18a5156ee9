import { instant } from "../base/instant.ts";
import { offlineDatabase } from "../world/mailbox/offlineMailbox.ts";
import { healthManagerService } from "../world/monitoring/HealthManager.ts";
import type { MonitoringItemDefinition } from "../world/monitoring/healthSets.ts";
import { itemFault } from "../world/monitoring/itemFault.ts";
import { getProbe } from "../world/monitoring/MonitoringItem.ts";
import { PushFailure } from "../world/push/PushFailure.ts";
import type { PushCause } from "../world/push/pushCauses.ts";
import { reportFailure } from "../world/push/reportFailure.ts";
import { type ExchangeServer, getExchangeServer } from "../world/server/ExchangeServer.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import { pushNotificationProbe } from "./pushNotificationProbe.ts";

/** What Invoke-MonitoringProbe shows of one run. */
export interface MonitoringProbeResult {
  /** As it was typed. */
  readonly monitorIdentity: string;
  readonly requestId: string;
  readonly executionStartTime: string;
  readonly executionEndTime: string;
  /** Empty on success. */
  readonly error: string;
  readonly exception: string;
  /** The cause of a failure, null on success; the product does not show it. */
  readonly cause: PushCause | null;
  readonly resultId: string;
  readonly resultName: string;
  readonly resultType: "Timeout" | "Poisoned" | "Succeeded" | "Failed" | "Quarantined" | "Rejected";
  readonly server: string;
}

/** One run takes a second of the session's time. */
const runMilliseconds = 1_000;

/**
 * Runs a probe by its identity on a server, and opens a mailbox of a database with it, where one is given. An identity or
 * server that does not exist is a WorldError.
 */
export function runMonitoringProbe(
  world: World,
  cloud: Cloud,
  identity: string,
  serverIdentity: string,
  database: string | null = null,
): MonitoringProbeResult {
  const server = getExchangeServer(world, serverIdentity);
  const { probe } = getProbe(identity);
  const requestId = world.ids.newGuid();
  const executionStartTime = instant(world.clock.now());
  const failure = failureOf(() => {
    work(world, cloud, server, probe);
    const offline = database === null ? null : offlineDatabase(world, database);
    if (offline) throw new PushFailure("DatabaseOffline", { database: offline, server: server.name });
  });
  if (failure) reportFailure(world, server.name, `The probe ${probe.name}`, failure, healthManagerService);
  world.clock.sleep(runMilliseconds);
  return {
    monitorIdentity: identity,
    requestId,
    executionStartTime,
    executionEndTime: instant(world.clock.now()),
    error: failure?.message ?? "",
    exception: failure ? `${failure.exception}: ${failure.message}` : "",
    cause: failure?.pushCause ?? null,
    resultId: String(world.random.nextUint32()),
    resultName: probe.targetResource === "" ? probe.name : `${probe.name}/${probe.targetResource}`,
    resultType: failure ? "Failed" : "Succeeded",
    server: server.name,
  };
}

function work(world: World, cloud: Cloud, server: ExchangeServer, probe: MonitoringItemDefinition): void {
  if (probe.name === "PushNotificationsEnterpriseConnectivityProbe") {
    pushNotificationProbe(world, cloud, server);
    return;
  }
  const fault = itemFault(world, server, probe);
  if (!fault) return;
  if ("database" in fault) throw new PushFailure("DatabaseOffline", { database: fault.database, server: server.name });
  if ("pool" in fault) throw new PushFailure("TargetPoolStopped", { name: fault.pool, server: server.name });
  throw new PushFailure(
    transportServices.includes(fault.service) ? "TransportServiceStopped" : "TargetServiceStopped",
    {
      name: fault.service,
      server: server.name,
    },
  );
}

/** Services whose stop stops mail. */
const transportServices = [
  "MSExchangeTransport",
  "MSExchangeFrontEndTransport",
  "MSExchangeDelivery",
  "MSExchangeSubmission",
];

function failureOf(action: () => void): PushFailure | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof PushFailure) return error;
    throw error;
  }
}
