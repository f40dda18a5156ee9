import type { ExchangeServer } from "../../server/ExchangeServer.ts";
import { findService } from "../../service/Service.ts";
import { type Given, numberGiven, wordGiven } from "../../values/given.ts";
import type { World } from "../../World.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";
import { serverNamed } from "../server/serverNamed.ts";
import { casOutcome, casTransaction } from "./casTransaction.ts";
import { signedIn, testAccountNeeded } from "./testAccount.ts";

interface MailProtocolTest {
  readonly noun: string;
  /** `IMAP4`, as the scenario of the test and the services are called. */
  readonly protocol: "IMAP4" | "POP3";
  /** The noun of its settings, and the property of a client access mailbox that lets it in. */
  readonly settings: string;
  readonly enabled: string;
}

/**
 * Whether an account can fetch its mail over a protocol: its services run, a binding has the port, the mailbox lets it in. Setup
 * makes no test account here, so that -MailboxCredential is needed.
 */
export function defineMailProtocolTest(one: MailProtocolTest): NounDefinition {
  return defineNoun({
    noun: one.noun,
    kind: "computed",
    called: `connection over ${one.protocol}`,
    verbs: ["Test"],
    ...casTransaction,
    actions: {
      Test: {
        on: null,
        takes: [
          ...["ClientAccessServer", "MailboxServer", "ConnectionType", "PortClientAccessServer", "MailboxCredential"],
          // Every certificate is trusted, no test waits, and the password of the test account never gets old.
          ...["TrustAnySSLCertificate", "LightMode", "PerConnectionTimeout", "Timeout", "MonitoringContext"],
          "ResetTestAccountCredentials",
        ],
        run: (call) => test(call, one),
      },
    },
    requires: testAccountNeeded,
    source: "inferred",
  });
}

function test({ world, given }: ActionCall, one: MailProtocolTest): readonly NounRow[] {
  const server = serverNamed(world, given, "ClientAccessServer", "MailboxServer");
  const type = wordGiven(given, "ConnectionType") ?? "Ssl";
  const { port, isOpen } = portOf(world, server, one, type, given);
  const down = isOpen ? fault(world, server, one) : `No binding has port ${port}.`;
  const account = signedIn(world, server, given.get("MailboxCredential"), down === null);
  const Error = down ?? refusal(one, account.mailbox);
  return [
    casOutcome(world, one.noun, server.name, Error, {
      ClientAccessServer: server.values.Fqdn,
      Scenario: `Test ${one.protocol} Connectivity`,
      ScenarioDescription: `Signs in over ${one.protocol} and looks into the Inbox.`,
      UserName: account.userName,
      ConnectionType: type,
      Port: port,
    }),
  ];
}

/** The port that is tested, and whether the server's settings bind it for that kind of connection. */
function portOf(
  world: World,
  server: ExchangeServer,
  { settings }: MailProtocolTest,
  type: string,
  given: Given,
): { readonly port: number; readonly isOpen: boolean } {
  const definition = nounNamed(settings);
  const row = definition && listRows(world, definition).find(({ owner }) => owner === server.name);
  const property = type.toLowerCase() === "ssl" ? "SSLBindings" : "UnencryptedOrTLSBindings";
  const bindings = definition && row ? rowValueNamed(world, definition, row, property) : [];
  const ports = (Array.isArray(bindings) ? bindings : []).map((each) => Number(/(\d+)$/.exec(String(each))?.[1]));
  const port = numberGiven(given, "PortClientAccessServer") ?? Number(ports[0] ?? 0);
  return { port, isOpen: ports.includes(port) };
}

function fault(world: World, server: ExchangeServer, { protocol }: MailProtocolTest): string | null {
  for (const name of [`MSExchange${protocol}`, `MSExchange${protocol}BE`]) {
    const service = findService(world, server.name, name);
    if (service && service.status !== "Running") return `The service ${service.displayName} isn't running.`;
  }
  return null;
}

/** What the server says to the account; empty: it lets it in. */
function refusal({ enabled, protocol }: MailProtocolTest, mailbox: NounRow | null): string {
  if (!mailbox) return "Logon failure: unknown user name or bad password.";
  return mailbox.values[enabled] === false ? `${protocol} is disabled for ${mailbox.name}.` : "";
}
