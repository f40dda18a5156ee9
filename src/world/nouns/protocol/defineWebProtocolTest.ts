import { networkFailureText } from "../../../base/networkFailure.ts";
import { logOnToMailbox } from "../../mailbox/logOnToMailbox.ts";
import { type ExchangeServer, listExchangeServers, shellServer } from "../../server/ExchangeServer.ts";
import { serverComponents } from "../../server/serverComponents.ts";
import { findService } from "../../service/Service.ts";
import { wordGiven } from "../../values/given.ts";
import type { World } from "../../World.ts";
import { type ActionCall, defineNoun, type NounDefinition, type ParameterRule } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";
import { serverNamed } from "../server/serverNamed.ts";
import { casOutcome, casTransaction } from "./casTransaction.ts";
import { signedIn, testAccountNeeded } from "./testAccount.ts";

interface WebProtocolTest {
  readonly noun: string;
  readonly called: string;
  /** The noun of the virtual directory that answers, and the component of the server behind it. */
  readonly directory: string;
  readonly component: string;
  /** The property of a client access mailbox that lets it in; absent: every mailbox may. */
  readonly enabled?: string;
  /** What is tested one after the other, with the milliseconds that a healthy server takes (inferred). */
  readonly scenarios: readonly { readonly name: string; readonly description: string; readonly latency: number }[];
  readonly takes?: readonly string[];
  readonly parameters?: Readonly<Record<string, ParameterRule>>;
  /** The parameter with an account; absent: MailboxCredential; null: nobody signs in. */
  readonly credential?: string | null;
  /** The parameter with an address in place of a server. */
  readonly address?: string;
}

/**
 * Whether an account gets through to its mailbox over a web protocol: the web server runs, the component is active, the virtual
 * directory has an address, the mailbox lets it in and its database is mounted. Without a credential the test account signs in.
 */
export function defineWebProtocolTest(one: WebProtocolTest): NounDefinition {
  return defineNoun({
    noun: one.noun,
    kind: "computed",
    called: one.called,
    verbs: ["Test"],
    ...casTransaction,
    parameters: { ...one.parameters },
    actions: {
      Test: {
        on: null,
        takes: [
          ...["ClientAccessServer", "MailboxServer", ...(one.takes ?? [])],
          ...[credentialOf(one), one.address ?? null].filter((each) => each !== null),
          // Every certificate is trusted, no test waits, nobody reads the result, and no password gets old.
          ...["TrustAnySSLCertificate", "LightMode", "Timeout", "MonitoringContext", "ResetTestAccountCredentials"],
        ],
        run: (call) => test(call, one),
      },
    },
    ...(credentialOf(one) === null ? {} : { requires: testAccountNeeded }),
    source: "inferred",
  });
}

function credentialOf({ credential }: WebProtocolTest): string | null {
  return credential === undefined ? "MailboxCredential" : credential;
}

function test({ world, given }: ActionCall, one: WebProtocolTest): readonly NounRow[] {
  const address = one.address === undefined ? null : wordGiven(given, one.address);
  const server =
    address === null ? serverNamed(world, given, "ClientAccessServer", "MailboxServer") : at(world, one, address);
  const parameter = credentialOf(one);
  const directory = server ? directoryOf(world, server, one) : null;
  const down =
    server && directory
      ? serverFault(world, server, one, directory.url)
      : networkFailureText("UnknownHost", /\/\/([^/:]+)/.exec(address ?? "")?.[1] ?? String(address));
  const account =
    parameter === null ? null : signedIn(world, server ?? shellServer(world), given.get(parameter), down === null);
  const error = down ?? (account ? refusal(world, one, account.mailbox) : "");
  const scenarios = error === "" ? one.scenarios : one.scenarios.slice(0, 1);
  return scenarios.map(({ name, description, latency }) =>
    casOutcome(world, one.noun, server?.name ?? "", error, {
      ClientAccessServer: server?.values.Fqdn ?? null,
      VirtualDirectoryName: directory?.name ?? null,
      Url: address ?? directory?.url ?? null,
      Scenario: name,
      ScenarioDescription: description,
      PerformanceCounterName: `${name} Latency`,
      UserName: account?.userName ?? null,
      ...(error === "" ? { Latency: `00:00:00.${String(latency).padStart(3, "0")}0000` } : {}),
    }),
  );
}

function directoryOf(world: World, server: ExchangeServer, { directory }: WebProtocolTest) {
  const definition = nounNamed(directory);
  const row = definition && listRows(world, definition).find(({ owner }) => owner === server.name);
  const addresses = ["InternalUrl", "ExternalUrl"].map((name) =>
    definition && row ? rowValueNamed(world, definition, row, name) : null,
  );
  const [url, outside] = addresses.map((each) => (typeof each === "string" && each !== "" ? each : null));
  return { name: row?.name ?? null, url, outside };
}

/** The server that answers at an address; null: none does. */
function at(world: World, one: WebProtocolTest, address: string): ExchangeServer | null {
  const plain = (url: string | null) => url?.replace(/\/$/, "").toLowerCase();
  const isAt = (server: ExchangeServer): boolean => {
    const { url, outside } = directoryOf(world, server, one);
    return [url, outside].some((each) => plain(each) === plain(address));
  };
  return listExchangeServers(world).find(isAt) ?? null;
}

function serverFault(
  world: World,
  server: ExchangeServer,
  { component, directory }: WebProtocolTest,
  url: string | null,
): string | null {
  const web = findService(world, server.name, "W3SVC");
  if (web && web.status !== "Running") return `The service ${web.displayName} isn't running on ${server.name}.`;
  const found = serverComponents(world, server.name).find(({ name }) => name === component);
  if (found && found.state !== "Active") return `The component ${component} of ${server.name} is ${found.state}.`;
  return url === null ? `No ${directory} of ${server.name} has an InternalUrl.` : null;
}

function refusal(world: World, { enabled }: WebProtocolTest, mailbox: NounRow | null): string {
  if (!mailbox) return "The remote server returned an error: (401) Unauthorized.";
  if (enabled !== undefined && mailbox.values[enabled] === false)
    return "The remote server returned an error: (403) Forbidden.";
  return logOnToMailbox(mailbox, world)?.message ?? "";
}
