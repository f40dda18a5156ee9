import { copyStatus, databaseCopies } from "../database/databaseCopies.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import type { World } from "../World.ts";
import { findService, type Service } from "./Service.ts";

/** The programs of services that have processes of their own, the service's own first (as servers of Exchange list them). */
const programs: Readonly<Record<string, string>> = {
  ClusSvc: "clussvc",
  FMS: "FMS",
  HostControllerService: "hostcontrollerservice",
  IISADMIN: "inetinfo",
  MSExchangeADTopology: "Microsoft.Exchange.Directory.TopologyService",
  MSExchangeAntispamUpdate: "Microsoft.Exchange.AntispamUpdateSvc",
  MSExchangeDiagnostics: "Microsoft.Exchange.Diagnostics.Service",
  MSExchangeEdgeSync: "Microsoft.Exchange.EdgeSyncSvc",
  MSExchangeFastSearch: "Microsoft.Exchange.Search.Service",
  MSExchangeFrontEndTransport: "MSExchangeFrontendTransport",
  MSExchangeHM: "MSExchangeHMHost MSExchangeHMWorker",
  MSExchangeImap4: "Microsoft.Exchange.Imap4Service Microsoft.Exchange.Imap4",
  MSExchangeIMAP4BE: "Microsoft.Exchange.Imap4Service Microsoft.Exchange.Imap4",
  MSExchangeIS: "Microsoft.Exchange.Store.Service",
  MSExchangePop3: "Microsoft.Exchange.Pop3Service Microsoft.Exchange.Pop3",
  MSExchangePOP3BE: "Microsoft.Exchange.Pop3Service Microsoft.Exchange.Pop3",
  MSExchangeRepl: "msexchangerepl",
  MSExchangeRPC: "Microsoft.Exchange.RpcClientAccess.Service",
  MSExchangeServiceHost: "Microsoft.Exchange.ServiceHost",
  MSExchangeTransport: "MSExchangeTransport EdgeTransport",
  MSExchangeUM: "umservice UMWorkerProcess",
  MSExchangeUMCR: "Microsoft.Exchange.UM.CallRouter",
};

export interface ServiceProcess {
  readonly name: string;
  readonly id: number;
}

/** The processes that a service has started: one a database, an application pool, a node of search. */
const workers: Readonly<Record<string, (world: World, service: Service) => readonly (readonly [string, string])[]>> = {
  HostControllerService: (world, { computer }) =>
    hasVersion(world, computer, "15.2.0.0") ? [] : searchNodes.map((node) => ["noderunner", node] as const),
  MSExchangeIS: (world, { computer }) =>
    databasesServed(world, computer).map((database) => ["Microsoft.Exchange.Store.Worker", database] as const),
  W3SVC: (world, { computer }) =>
    Object.entries(applicationPools)
      .filter(([from]) => hasVersion(world, computer, from))
      .flatMap(([, pools]) => pools.split(" ").map((pool) => ["w3wp", `MSExchange${pool}AppPool`] as const)),
};

/** What a server of 2013 and 2016 searches with. */
const searchNodes = ["AdminNode1", "ContentEngineNode1", "IndexNode1", "InteractionEngineNode1"];

/** The application pools of a server of Exchange, with the version that brought them. */
const applicationPools: Readonly<Record<string, string>> = {
  "15.0.0.0":
    "Autodiscover ECP OAB OWA OWACalendar PowerShell PowerShellFrontEnd PushNotifications RpcProxy RpcProxyFrontEnd Services Sync",
  "15.0.847.32": "MapiFrontEnd MapiMailbox",
  "15.1.0.0": "MapiAddressBook Rest RestFrontEnd",
};

function hasVersion(world: World, computer: string, version: string): boolean {
  const server = listExchangeServers(world).find(({ name }) => name === computer);
  return server !== undefined && isVersionAtLeast(server.values.AdminDisplayVersion, version);
}

/** The databases whose mounted or replaying copy a server has. */
function databasesServed(world: World, computer: string): readonly string[] {
  const definition = nounNamed("MailboxDatabase");
  return (definition ? listRows(world, definition) : [])
    .filter((row) =>
      databaseCopies(world, row).some(
        (copy) => copy.server.name === computer && ["Mounted", "Healthy"].includes(copyStatus(world, row, copy)),
      ),
    )
    .map(({ guid }) => guid);
}

/** All processes of a service, its own first. */
export function processesOf(world: World, service: Service): readonly ServiceProcess[] {
  const started = (workers[service.name]?.(world, service) ?? []).map(([name, of]) => ({
    name,
    id: processIdOf(service, `${name} ${of}`),
  }));
  return [...ownProcesses(service), ...started];
}

/** The process that serves a database on a server; null where none does. */
export function databaseProcess(world: World, computer: string, database: string): number | null {
  const store = findService(world, computer, "MSExchangeIS");
  if (!store || !databasesServed(world, computer).includes(database)) return null;
  return processIdOf(store, `Microsoft.Exchange.Store.Worker ${database}`);
}

/** A service's own processes; Exchange's are called after the service where nothing else is known. Others share one. */
export function ownProcesses(service: Service): readonly ServiceProcess[] {
  const names = programs[service.name]?.split(" ") ?? (service.name.startsWith("MSExchange") ? [service.name] : []);
  return names.map((name, at) => ({ name, id: processIdOf(service, at === 0 ? "" : name) }));
}

/** A number that is the process's as long as it runs: it follows from the service, its program and when it started. */
function processIdOf({ name, started }: Service, program: string): number {
  let hash = 7;
  for (const letter of `${name}${started ?? ""}${program}`) hash = (hash * 31 + letter.charCodeAt(0)) % 8191;
  return 1024 + hash * 4;
}
