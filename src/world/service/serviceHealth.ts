import { type ExchangeServer, hasRole } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { findService } from "./Service.ts";

export interface RoleHealth {
  readonly role: string;
  readonly running: readonly string[];
  readonly notRunning: readonly string[];
}

const everywhere = ["IISAdmin", "MSExchangeADTopology", "MSExchangeServiceHost", "W3Svc", "WinRM"];

/** The services that each role needs (observed). */
const required = [
  {
    role: "Mailbox Server Role",
    needs: "Mailbox",
    services: [
      ...["MSExchangeDelivery", "MSExchangeIS", "MSExchangeMailboxAssistants", "MSExchangeRepl", "MSExchangeRPC"],
      ...["MSExchangeSubmission", "MSExchangeThrottling", "MSExchangeTransportLogSearch"],
    ],
  },
  {
    role: "Client Access Server Role",
    needs: "ClientAccess",
    services: ["MSExchangeMailboxReplication", "MSExchangeRPC"],
  },
  { role: "Unified Messaging Server Role", needs: "Mailbox", services: ["MSExchangeUM"] },
  {
    role: "Hub Transport Server Role",
    needs: "Mailbox",
    services: ["MSExchangeEdgeSync", "MSExchangeTransport", "MSExchangeTransportLogSearch"],
  },
] as const;

/** Which of the services that the roles of a server need run. */
export function serviceHealth(world: World, server: ExchangeServer): readonly RoleHealth[] {
  return required
    .filter(({ needs }) => hasRole(server, needs))
    .map(({ role, services }) => {
      const names = [...everywhere, ...services].sort((left, right) =>
        left.toLowerCase() < right.toLowerCase() ? -1 : 1,
      );
      const installed = names.filter((name) => findService(world, server.name, name) !== null);
      const isRunning = (name: string): boolean => findService(world, server.name, name)?.status === "Running";
      return { role, running: installed.filter(isRunning), notRunning: installed.filter((name) => !isRunning(name)) };
    });
}
