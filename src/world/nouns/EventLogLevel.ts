import { shellServer } from "../server/ExchangeServer.ts";
import { defineNoun, type NounDefinition, type StockObject } from "./defineNoun.ts";
import { listRows } from "./rows/listRows.ts";

/** Some of the sources and categories of Exchange 2013 to 2019 (documented); each is at Lowest after setup but those below. */
const categories: Readonly<Record<string, readonly string[]>> = {
  "MSExchange ActiveSync": ["Requests", "Configuration"],
  "MSExchange ADAccess": [
    "General",
    "Cache",
    "Topology",
    "Configuration",
    "LDAP",
    "Validation",
    "Recipient Update Service",
    "Site Update",
  ],
  "MSExchange Antispam": ["General"],
  "MSExchange Autodiscover": ["Core", "Web", "Provider"],
  "MSExchange Availability": [
    "Availability Service",
    "Availability Service General",
    "Availability Service Authentication",
    "Availability Service Authorization",
  ],
  "MSExchange BackEndRehydration": ["Configuration", "Server"],
  "MSExchange Control Panel": ["General", "Performance", "Redirect"],
  "MSExchange Extensibility": ["Transport Address Book", "MExRuntime"],
  "MSExchange Mailbox Replication": ["Service", "Mailbox Move"],
  "MSExchange OAuth": ["Configuration", "Server"],
  "MSExchange OWA": [
    "FormsRegistry",
    "Core",
    "Configuration",
    "Themes",
    "SmallIcons",
    "Proxy",
    "Transcoding",
    "ADNotifications",
  ],
  "MSExchange Push Notifications": ["General"],
  "MSExchange RBAC": ["RBAC"],
  "MSExchange Repl": ["Service", "Exchange VSS Writer"],
  MSExchangeADTopology: ["Topology"],
  MSExchangeIS: ["9000 Private", "9001 Public", "9002 System"],
  MSExchangeMailboxAssistants: ["Assistants", "Managed Folder Assistant", "Calendar Repair Assistant"],
  MSExchangeTransport: [
    "SmtpReceive",
    "SmtpSend",
    "DSN",
    "Routing",
    "Logging",
    "Components",
    "RemoteDelivery",
    "Pickup",
    "Categorizer",
    "PoisonMessage",
    "MessageSecurity",
    "TransportService",
    "Exch50",
    "Process",
    "ResourceManager",
    "Configuration",
    "Storage",
    "Agents",
    "Transport Address Book",
    "Orar",
    "ShadowRedundancy",
  ],
};

/** What setup sets higher (documented by guides to secure servers; the two that have a level between Low and Medium are shown as Low). */
const raised: ReadonlySet<string> = new Set([
  ...["MSExchange ADAccess\\Topology", "MSExchange ADAccess\\Validation", "MSExchangeADTopology\\Topology"],
  ...["MSExchange BackEndRehydration\\Configuration", "MSExchange BackEndRehydration\\Server"],
  ...["MSExchange OAuth\\Configuration", "MSExchange OAuth\\Server", "MSExchange RBAC\\RBAC"],
]);

const definition: NounDefinition = defineNoun({
  noun: "EventLogLevel",
  kind: "perServer",
  called: "event log level",
  verbs: ["Get", "Set"],
  properties: {
    EventLevel: {
      kind: "Enumeration",
      type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.EventLevel",
      values: ["Lowest", "Low", "Medium", "High", "Expert"],
      default: "Lowest",
    },
  },
  parameters: { Level: "EventLevel" },
  asksOneServer: true,
  /** A source alone, of a server or of the shell's, means its categories; a category without a server is the shell's (inferred). */
  resolve(world, identity) {
    const words = identity.toLowerCase().split("\\");
    const own = Object.entries(categories).find(([name]) => name.toLowerCase() === words[0]);
    if (own?.[1].some((each) => each.toLowerCase() === words[1]))
      return listRows(world, definition).filter(
        ({ name, owner }) => owner === shellServer(world).name && name.toLowerCase() === identity.toLowerCase(),
      );
    const source = Object.keys(categories).find((each) => each.toLowerCase() === words.at(-1));
    if (source === undefined || words.length > 2) return null;
    const server = (words.length === 1 ? shellServer(world).name : words[0].split(".")[0]).toLowerCase();
    return listRows(world, definition).filter(
      ({ name, owner }) => name.startsWith(`${source}\\`) && owner?.toLowerCase() === server,
    );
  },
  stock: (_world, server): readonly StockObject[] =>
    Object.entries(categories).flatMap(([source, names]) =>
      names.map((each) => {
        const name = `${source}\\${each}`;
        return { name, owner: server, ...(raised.has(name) ? { values: { EventLevel: "Low" } } : {}) };
      }),
    ),
  source: "documented",
});

export default definition;
