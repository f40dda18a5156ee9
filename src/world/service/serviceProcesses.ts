import type { Service } from "./Service.ts";

/** The programs of services that have processes of their own, the service's own first (as servers of Exchange list them). */
const programs: Readonly<Record<string, string>> = {
  FMS: "FMS",
  HostControllerService: "hostcontrollerservice",
  MSExchangeADTopology: "Microsoft.Exchange.Directory.TopologyService",
  MSExchangeAntispamUpdate: "Microsoft.Exchange.AntispamUpdateSvc",
  MSExchangeDiagnostics: "Microsoft.Exchange.Diagnostics.Service",
  MSExchangeEdgeSync: "Microsoft.Exchange.EdgeSyncSvc",
  MSExchangeFastSearch: "Microsoft.Exchange.Search.Service",
  MSExchangeFrontEndTransport: "MSExchangeFrontendTransport",
  MSExchangeHM: "MSExchangeHMHost MSExchangeHMWorker",
  MSExchangeImap4: "Microsoft.Exchange.Imap4Service Microsoft.Exchange.Imap4",
  MSExchangeIMAP4BE: "Microsoft.Exchange.Imap4Service Microsoft.Exchange.Imap4",
  MSExchangeIS: "Microsoft.Exchange.Store.Service Microsoft.Exchange.Store.Worker",
  MSExchangePop3: "Microsoft.Exchange.Pop3Service Microsoft.Exchange.Pop3",
  MSExchangePOP3BE: "Microsoft.Exchange.Pop3Service Microsoft.Exchange.Pop3",
  MSExchangeRepl: "msexchangerepl",
  MSExchangeRPC: "Microsoft.Exchange.RpcClientAccess.Service",
  MSExchangeServiceHost: "Microsoft.Exchange.ServiceHost",
  MSExchangeTransport: "MSExchangeTransport EdgeTransport",
  MSExchangeUM: "umservice UMWorkerProcess",
  MSExchangeUMCR: "Microsoft.Exchange.UM.CallRouter",
  W3SVC: "w3wp",
};

export interface ServiceProcess {
  readonly name: string;
  readonly id: number;
}

/** A service's processes; Exchange's are called after the service where nothing else is known. Others share one. */
export function processesOf(service: Service): readonly ServiceProcess[] {
  const names = programs[service.name]?.split(" ") ?? (service.name.startsWith("MSExchange") ? [service.name] : []);
  return names.map((name, at) => ({ name, id: processIdOf(service, at === 0 ? "" : name) }));
}

/** A number that is the process's as long as it runs: it follows from the service, its program and when it started. */
function processIdOf({ name, started }: Service, program: string): number {
  let hash = 7;
  for (const letter of `${name}${started ?? ""}${program}`) hash = (hash * 31 + letter.charCodeAt(0)) % 8191;
  return 1024 + hash * 4;
}
