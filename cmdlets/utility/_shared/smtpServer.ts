import type { CmdletContext } from "../../../src/command/prelude.ts";
import { PropertyBag } from "../../../src/objects/model/PropertyBag.ts";
import { defaultSmtpCertificate } from "../../../src/world/certificate/certificateServices.ts";
import { getOrganization } from "../../../src/world/Organization.ts";
import { getExchangeServer } from "../../../src/world/server/ExchangeServer.ts";
import { findMachine } from "../../../src/world/server/Machine.ts";
import { findService } from "../../../src/world/service/Service.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

export interface SmtpRequest {
  readonly name: string;
  readonly port: number;
  readonly useSsl: boolean;
  readonly recipients: readonly string[];
}

/**
 * The FQDN of the server that takes a message from somebody who has not signed in; null where none does, which is
 * reported in .NET's words.
 */
export function smtpServer(cmdlet: CmdletContext, request: SmtpRequest): string | null {
  const { name } = request;
  if (name === "")
    return refuse(
      cmdlet,
      "The email cannot be sent because no SMTP server was specified. You must specify an SMTP server by using either the SmtpServer parameter or the $PSEmailServer variable.",
      "System.InvalidOperationException",
      "",
    );
  const world = cmdlet.service(worldKey);
  const machine = findMachine(
    world,
    /^(localhost|127\.0\.0\.1|::1)$/i.test(name) ? getOrganization(world).shellServer : name,
  );
  if (!machine) return refuse(cmdlet, `The remote name could not be resolved: '${name}'`);
  const listens = [
    [25, "MSExchangeFrontEndTransport"],
    [587, "MSExchangeFrontEndTransport"],
    [2525, "MSExchangeTransport"],
  ] as const;
  const service = listens.find(([port]) => port === request.port)?.[1];
  if (service === undefined || findService(world, machine.name, service)?.status !== "Running")
    return refuse(cmdlet, "Unable to connect to the remote server");
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
  const domains = getOrganization(world).acceptedDomains.map((domain) => domain.toLowerCase());
  if (request.recipients.some((address) => !domains.includes(address.split("@")[1].toLowerCase())))
    return refuse(cmdlet, "Mailbox unavailable. The server response was: 5.7.1 Unable to relay");
  return machine.fqdn;
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
