import { instant } from "../../base/instant.ts";
import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { type ExchangeServer, getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { serverComponents } from "../server/serverComponents.ts";
import { findService } from "../service/Service.ts";
import type { Given } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { testAccountNeeded, testMailbox } from "./protocol/testAccount.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

/** What the test asks of a server: where it lies, and the component of the server that answers. */
interface Scenario {
  readonly name: string;
  readonly description: string;
  /** The noun whose object on the server has the address, and the property that has it. */
  readonly noun: string;
  readonly address: string;
  readonly component: string;
  readonly opensMailbox: boolean;
  /** Milliseconds, as such services take (inferred). */
  readonly latency: number;
}

const scenarios: readonly Scenario[] = [
  {
    name: "AutoDiscoverOutlookProvider",
    description: "Autodiscover: Outlook Provider",
    noun: "ClientAccessService",
    address: "AutoDiscoverServiceInternalUri",
    component: "AutoDiscoverProxy",
    opensMailbox: false,
    latency: 57,
  },
  ...[
    { name: "ExchangeWebServices", description: "Exchange Web Services", latency: 21 },
    { name: "AvailabilityService", description: "Availability Service", latency: 63 },
  ].map((each) => ({
    ...each,
    noun: "WebServicesVirtualDirectory",
    address: "InternalUrl",
    component: "EwsProxy",
    opensMailbox: true,
  })),
  {
    name: "OfflineAddressBook",
    description: "Offline Address Book",
    noun: "OabVirtualDirectory",
    address: "InternalUrl",
    component: "OabProxy",
    opensMailbox: false,
    latency: 15,
  },
];

/** Whether Outlook's web services answer for a mailbox. Without -Identity the test account is asked. */
export default defineNoun({
  noun: "OutlookWebServices",
  kind: "computed",
  called: "web services of Outlook",
  type: "Microsoft.Exchange.Monitoring.WebServicesTestOutcome",
  verbs: ["Test"],
  tail: "none",
  order: "declaration",
  properties: {
    Source: { kind: "String" },
    ServiceEndpoint: { kind: "String" },
    Scenario: { kind: "String" },
    ScenarioDescription: { kind: "String" },
    Result: { kind: "String" },
    Latency: { kind: "Int32" },
    Error: { kind: "String" },
  },
  actions: {
    Test: {
      on: null,
      takes: [
        ...["Identity", "ClientAccessServer", "AutoDiscoverServer", "TargetAddress"],
        // Every certificate is trusted, the account of the shell may ask, and no monitoring system reads the result.
        ...["TrustAnySSLCertificate", "MailboxCredential", "MonitoringContext"],
      ],
      run: test,
    },
  },
  requires: testAccountNeeded,
  source: "inferred",
});

function test({ world, given }: ActionCall): readonly NounRow[] {
  const server = serverOf(world, given);
  const identity = given.get("Identity");
  const mailbox = identity === undefined ? testMailbox(world, server) : mailboxNamed(world, identity);
  const asked = given.has("AutoDiscoverServer") ? scenarios.slice(0, 1) : scenarios;
  const now = instant(world.clock.now());
  return asked.map((scenario) => {
    const { name, description, opensMailbox, latency } = scenario;
    const error =
      faultOf(world, server, scenario) ?? (opensMailbox ? logOnToMailbox(mailbox, world)?.message : null) ?? "";
    return plainRow("OutlookWebServices", {
      guid: server.guid,
      name,
      time: now,
      values: {
        Source: shellServer(world).values.Fqdn,
        ServiceEndpoint: hostOf(addressOf(world, server, scenario)) ?? server.values.Fqdn,
        Scenario: name,
        ScenarioDescription: description,
        Result: error === "" ? "Success" : "Failure",
        Latency: latency,
        Error: error,
      },
    });
  });
}

function serverOf(world: World, given: Given): ExchangeServer {
  const named = wordOf(given.get("ClientAccessServer") ?? given.get("AutoDiscoverServer") ?? null);
  return named === null ? shellServer(world) : getExchangeServer(world, named);
}

function addressOf(world: World, server: ExchangeServer, { noun, address }: Scenario): string | null {
  const definition = nounNamed(noun);
  const row = definition && listRows(world, definition).find(({ owner }) => owner === server.name);
  const value = definition && row ? rowValueNamed(world, definition, row, address) : null;
  return typeof value === "string" && value !== "" ? value : null;
}

function hostOf(address: string | null): string | null {
  return /^https?:\/\/([^/:]+)/i.exec(address ?? "")?.[1] ?? null;
}

/** Why a server does not answer; null where it does. */
function faultOf(world: World, server: ExchangeServer, scenario: Scenario): string | null {
  const web = findService(world, server.name, "W3SVC");
  if (web && web.status !== "Running") return `The service ${web.displayName} isn't running on ${server.name}.`;
  const component = serverComponents(world, server.name).find(({ name }) => name === scenario.component);
  if (component && component.state !== "Active")
    return `The component ${scenario.component} of ${server.name} is ${component.state}.`;
  return addressOf(world, server, scenario) === null
    ? `${scenario.description} has no address on ${server.name}.`
    : null;
}
