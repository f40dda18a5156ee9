import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { isStopped } from "../web/webServer.ts";
import type { PushCause } from "./pushCauses.ts";

/** What of a server's web server is stopped. */
export interface WebFault {
  readonly kind: "service" | "web site" | "application pool";
  readonly name: string;
  /** With the name that people read, where it is a service. */
  readonly displayName: string;
}

/** Services without which no application pool answers. */
const webServices = ["WAS", "W3SVC"];

/** Why an application of a server does not answer: its service, its site or its application pool is stopped; null when it answers. */
export function webFault(world: World, server: string, site: string, pool: string): WebFault | null {
  for (const each of webServices) {
    const service = findService(world, server, each);
    if (service && service.status !== "Running")
      return { kind: "service", name: service.name, displayName: `${service.displayName} (${service.name})` };
  }
  if (isStopped(world, server, "Sites", site)) return { kind: "web site", name: site, displayName: site };
  if (isStopped(world, server, "AppPools", pool)) return { kind: "application pool", name: pool, displayName: pool };
  return null;
}

export function causeOfWebFault({ kind }: WebFault): PushCause {
  return kind === "service" ? "ServiceStopped" : "ApplicationStopped";
}
