import { instant } from "../base/instant.ts";
import { getProbe } from "../world/monitoring/MonitoringItem.ts";
import { nounError } from "../world/nouns/nounMessages.ts";
import { type ExchangeServer, getExchangeServer } from "../world/server/ExchangeServer.ts";
import { findService } from "../world/service/Service.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import { OAuthError } from "./OAuthError.ts";
import { ProbeFailure } from "./ProbeFailure.ts";
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
  /** The cause of a failure as a stable id, empty on success; the product does not show it. */
  readonly cause: string;
  readonly resultId: string;
  readonly resultName: string;
  readonly resultType: "Timeout" | "Poisoned" | "Succeeded" | "Failed" | "Quarantined" | "Rejected";
  readonly server: string;
}

/** One run takes a second of the session's time. */
const runMilliseconds = 1_000;

/** Runs a probe by its identity on a server. An identity or server that does not exist is a WorldError. */
export function runMonitoringProbe(
  world: World,
  cloud: Cloud,
  identity: string,
  serverIdentity: string,
): MonitoringProbeResult {
  const server = getExchangeServer(world, serverIdentity);
  const { probe } = getProbe(identity);
  const requestId = world.ids.newGuid();
  const executionStartTime = instant(world.clock.now());
  const failure = failureOf(() => work(world, cloud, server, probe.name, probe.targetResource));
  world.clock.sleep(runMilliseconds);
  return {
    monitorIdentity: identity,
    requestId,
    executionStartTime,
    executionEndTime: instant(world.clock.now()),
    error: failure?.message ?? "",
    exception: failure ? `${failure.exception}: ${failure.message}` : "",
    cause: failure?.id ?? "",
    resultId: String(world.random.nextUint32()),
    resultName: probe.targetResource === "" ? probe.name : `${probe.name}/${probe.targetResource}`,
    resultType: failure ? "Failed" : "Succeeded",
    server: server.name,
  };
}

function work(world: World, cloud: Cloud, server: ExchangeServer, name: string, target: string): void {
  if (name === "PushNotificationsEnterpriseConnectivityProbe") pushNotificationProbe(world, cloud, server);
  else if (name === "HealthManagerHeartbeatProbe") requireRunning(world, server, "MSExchangeHM");
  else if (name.endsWith("ServiceRunningProbe")) requireRunning(world, server, target);
  else throw nounError("NotModelled", { what: `The probe '${name}'` });
}

function requireRunning(world: World, server: ExchangeServer, name: string): void {
  const service = findService(world, server.name, name);
  if (service?.status !== "Running")
    throw new ProbeFailure("TargetServiceStopped", {
      name,
      server: server.name,
    });
}

function failureOf(action: () => void): ProbeFailure | OAuthError | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof ProbeFailure || error instanceof OAuthError) return error;
    throw error;
  }
}
