import { networkFailureText } from "../../../src/base/networkFailure.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { defaultSmtpCertificate } from "../../../src/world/certificate/certificateServices.ts";
import { healthManagerService } from "../../../src/world/monitoring/HealthManager.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import { getOrganization } from "../../../src/world/Organization.ts";
import { reportFailure } from "../../../src/world/push/reportFailure.ts";
import { getExchangeServer, listExchangeServers } from "../../../src/world/server/ExchangeServer.ts";
import { findMachine, networkAddress, shellMachine } from "../../../src/world/server/Machine.ts";
import { isVersionAtLeast } from "../../../src/world/server/serverVersion.ts";
import { isAcceptedAddress } from "../../../src/world/transport/acceptedDomains.ts";
import { recipientRefusal, senderRefusal, spamVerdict } from "../../../src/world/transport/antispam/antispamAgents.ts";
import { receivingFault } from "../../../src/world/transport/mailFlowFault.ts";
import {
  connectorFor,
  connectorRules,
  intakeOf,
  listeningConnectors,
} from "../../../src/world/transport/receiveConnectors.ts";
import { maySendAs, signInOver } from "../../../src/world/transport/smtpSignIn.ts";
import type { SubmittedMessage } from "../../../src/world/transport/submitMessage.ts";
import type { World } from "../../../src/world/World.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

export interface SmtpRequest {
  readonly name: string;
  readonly port: number;
  readonly useSsl: boolean;
  /** Who signs in, null for nobody. */
  readonly credential: { readonly userName: string; readonly password: string } | null;
  readonly from: string;
  readonly recipients: readonly string[];
  /** Subject and body. */
  readonly text: string;
  /** Bytes. */
  readonly size: number;
}

/** The server that took a message, and through which of its receive connectors. */
export interface AcceptingServer {
  readonly server: string;
  readonly fqdn: string;
  readonly connector: string;
  /** Who signed in; null: nobody. */
  readonly account: NounRow | null;
  readonly recipients: readonly string[];
  /** The answers to recipients that it doesn't take, with their codes. */
  readonly refused: readonly string[];
  readonly spam: SubmittedMessage["spam"];
}

function unavailable(cmdlet: CmdletContext, answer: string): null {
  return refuse(cmdlet, `Service not available, closing transmission channel. The server response was: ${answer}`);
}

/** Names what keeps a server from taking mail in its event log. */
function reportNotTaken(world: World, server: string, source: string): void {
  const isExchange = listExchangeServers(world).some(({ name }) => name === server);
  const fault = isExchange ? receivingFault(world, server) : null;
  if (fault) reportFailure(world, server, "Taking a message over SMTP", fault, source);
}

/** Where the shell that sends stands as a server sees it. */
function clientAddress(world: World, isLoopback: boolean): string {
  return isLoopback ? "127.0.0.1" : networkAddress(world, shellMachine(world));
}

/**
 * The server that takes a message, from an account that signs in or from anybody; null where none does, which is reported
 * in .NET's words.
 */
export function smtpServer(cmdlet: CmdletContext, request: SmtpRequest): AcceptingServer | null {
  const { name } = request;
  if (name === "")
    return refuse(
      cmdlet,
      "The email cannot be sent because no SMTP server was specified. You must specify an SMTP server by using either the SmtpServer parameter or the $PSEmailServer variable.",
      "System.InvalidOperationException",
      "",
    );
  const world = cmdlet.service(worldKey);
  const isLoopback = /^(localhost|127\.0\.0\.1|::1)$/i.test(name);
  const machine = findMachine(world, isLoopback ? getOrganization(world).shellServer : name);
  if (!machine) return refuse(cmdlet, networkFailureText("UnknownHost", name));
  const listening = listeningConnectors(world, machine.name, request.port);
  if (listening.length === 0) {
    // Nobody of transport is there to say so: managed availability looks after it.
    reportNotTaken(world, machine.name, healthManagerService);
    return refuse(cmdlet, networkFailureText("NoConnection", name));
  }
  const connector = connectorFor(world, listening, clientAddress(world, isLoopback));
  if (!connector) return unavailable(cmdlet, "4.3.2 Service not available");
  const intake = intakeOf(world, connector);
  if ("refusal" in intake) {
    reportNotTaken(world, machine.name, "MSExchangeTransport");
    return unavailable(cmdlet, intake.refusal);
  }
  const { hub } = intake;
  if (request.useSsl) {
    const certificate = defaultSmtpCertificate(world, getExchangeServer(world, machine.name));
    if (!certificate || certificate.subject === certificate.issuer)
      return refuse(
        cmdlet,
        "The remote certificate is invalid according to the validation procedure.",
        "System.Security.Authentication.AuthenticationException",
        "AuthenticationException",
      );
  }
  const { allows, signIn, needsEncryption, maxMessageSize, maxRecipients } = connectorRules(world, connector);
  if (needsEncryption && !request.useSsl)
    return refuse(
      cmdlet,
      "The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.0 Must issue a STARTTLS command first",
    );
  const canSignIn = request.useSsl ? signIn.encrypted : signIn.plain;
  // A sign-in that fails leaves the client a stranger, as .NET's does.
  const account = request.credential && canSignIn ? signInOver(world, request.credential) : null;
  const forbidden = (what: string): null =>
    refuse(cmdlet, `Mailbox unavailable. The server response was: 5.7.1 Client does not have permissions to ${what}`);
  if (account && !signIn.users) return forbidden("submit mail to this server");
  if (account && !maySendAs(world, account, request.from)) return forbidden("send as this sender");
  if (!account && !allows.anonymous)
    return refuse(
      cmdlet,
      "The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.1 Client was not authenticated",
    );
  // Whoever signed in is none of the antispam agents' business.
  const denial = account ? null : senderRefusal(world, hub, request);
  if (denial !== null) return refuse(cmdlet, `Transaction failed. The server response was: ${denial.slice(4)}`);
  const recipients: string[] = [];
  const refused: string[] = [];
  const refusalOf = (address: string): string | null => {
    if (recipients.length >= maxRecipients) return "452 4.5.3 Too many recipients";
    if (account) return null;
    if (!allows.relay && !isAcceptedAddress(world, address)) return unableToRelay(world, hub);
    return recipientRefusal(world, hub, request.from, address);
  };
  for (const address of request.recipients) {
    const refusal = refusalOf(address);
    if (refusal === null) recipients.push(address);
    else refused.push(refusal);
  }
  if (recipients.length === 0) return refuseRecipients(cmdlet, refused, true);
  if (request.size > maxMessageSize)
    return refuse(
      cmdlet,
      "Exceeded storage allocation. The server response was: 5.3.4 Message size exceeds fixed maximum message size",
    );
  const spam = account ? null : spamVerdict(world, hub, { ...request, recipients });
  if (spam?.is === "refused")
    return refuse(cmdlet, `Mailbox unavailable. The server response was: ${spam.response.slice(4)}`);
  return {
    server: hub,
    fqdn: machine.fqdn,
    connector: hub === machine.name ? `${connector.owner}\\${connector.name}` : `${hub}\\Default ${hub}`,
    account,
    recipients,
    refused,
    spam,
  };
}

/**
 * Reports the recipients that a server refused, by its answers: one alone with its answer, several together (.NET's client
 * sends to the others all the same).
 */
export function refuseRecipients(cmdlet: CmdletContext, refused: readonly string[], isNobodyLeft: boolean): null {
  const [first, ...others] = refused;
  if (others.length > 0)
    return refuse(
      cmdlet,
      isNobodyLeft ? "Unable to send to all recipients." : "Unable to send to a recipient.",
      "System.Net.Mail.SmtpFailedRecipientsException",
      "SmtpFailedRecipientsException",
    );
  const said = first.startsWith("452") ? "Insufficient system storage" : "Mailbox unavailable";
  const message = `${said}. The server response was: ${first.slice(4)}`;
  return refuse(cmdlet, message, "System.Net.Mail.SmtpFailedRecipientException");
}

function refuse(
  cmdlet: CmdletContext,
  message: string,
  exception = "System.Net.Mail.SmtpException",
  id = "SmtpException",
): null {
  const target = id === "" ? null : new PropertyBag("System.Net.Mail.SmtpClient");
  cmdlet.error({ id, message, category: id === "" ? "InvalidArgument" : "InvalidOperation", exception, target });
  return null;
}

/** How a server refuses to relay: in 2013's words, and in those of later versions (both observed). */
function unableToRelay(world: World, server: string): string {
  return isVersionAtLeast(getExchangeServer(world, server).values.AdminDisplayVersion, "15.1.0.0")
    ? "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain"
    : "550 5.7.1 Unable to relay";
}
