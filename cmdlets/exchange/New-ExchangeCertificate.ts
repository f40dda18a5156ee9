import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { fileSystem } from "../../src/objects/host/FileSystem.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { type ExchangeCertificate, getCertificate } from "../../src/world/certificate/ExchangeCertificate.ts";
import { newExchangeCertificate } from "../../src/world/certificate/newExchangeCertificate.ts";
import { exportExchangeCertificate } from "../../src/world/certificate/transferCertificate.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { getOrganization } from "../../src/world/Organization.ts";
import type { World } from "../../src/world/World.ts";
import { binaryFileObject } from "./_shared/binaryFileObject.ts";
import { confirmDefaultSmtp, servicesOf } from "./_shared/certificateParameters.ts";
import { allowedServices, exchangeCertificateObject } from "./_shared/exchangeCertificateObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "NewExchangeCertificate");

export default defineCmdlet({
  name: "New-ExchangeCertificate",
  module: "Exchange",
  className: "New-ExchangeCertificate",
  remote: true,
  source: "observed",
  defaultSet: "Certificate",
  synopsis: "Makes a self-signed certificate in a server's store, or a request for one.",
  description:
    "The key is real and the certificate good for five years. Where SMTP is among the services it asks before the new certificate becomes the one that SMTP offers first. -GenerateRequest gives the text of a request, or writes it to -RequestFile.",
  parameters: {
    Services: { type: allowedServices },
    FriendlyName: "string",
    DomainName: "string[]",
    SubjectName: "string",
    SubjectKeyIdentifier: "string",
    KeySize: "int",
    PrivateKeyExportable: "bool",
    IncludeAcceptedDomains: "switch",
    IncludeAutoDiscover: "switch",
    IncludeServerFQDN: "switch",
    IncludeServerNetBIOSName: "switch",
    GenerateRequest: { type: "switch", sets: { Request: { mandatory: true } } },
    RequestFile: "string",
    BinaryEncoded: "switch",
    Force: "switch",
    Server: "string",
    DomainController: "string",
    /** The certificate that is renewed. */
    Instance: { type: "psobject", pipeline: "value" },
  },
  examples: [
    {
      title: "A certificate for tokens",
      transcript:
        'PS> $made = New-ExchangeCertificate -FriendlyName "Tokens" -SubjectName "CN=tokens.fabrikam.com" -Services Federation -PrivateKeyExportable $true\nPS> "$($made.Services): $($made.Subject), $($made.PublicKeySize) bits"\nFederation: CN=tokens.fabrikam.com, 2048 bits\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const old = renewed(world, values.Instance);
        const server = values.Server ?? old?.server ?? getOrganization(world).shellServer;
        const what = values.GenerateRequest ? "certificate request" : "self-signed certificate";
        if (!cmdlet.shouldProcessSentence(`Generating a new ${what} on server "${server}".`)) return;
        const certificate = newExchangeCertificate(world, {
          server,
          friendlyName: values.FriendlyName ?? old?.friendlyName,
          subjectName: values.SubjectName ?? old?.subject,
          domainName: values.DomainName ?? old?.certificateDomains,
          subjectKeyIdentifier: values.SubjectKeyIdentifier,
          keySize: values.KeySize,
          privateKeyExportable: values.PrivateKeyExportable,
          services: servicesOf(values.Services) ?? old?.services,
          includeAcceptedDomains: values.IncludeAcceptedDomains,
          includeAutoDiscover: values.IncludeAutoDiscover,
          includeServerFQDN: values.IncludeServerFQDN,
          includeServerNetBIOSName: values.IncludeServerNetBIOSName,
          generateRequest: values.GenerateRequest,
          confirmDefaultSmtp: confirmDefaultSmtp(cmdlet, values.Force),
        });
        if (values.GenerateRequest) handOver(cmdlet, world, certificate, values.BinaryEncoded, values.RequestFile);
        else cmdlet.write(exchangeCertificateObject(world, certificate));
      }),
    };
  },
});

/** A new certificate, or a request for one, has the names and the services of the one that it renews (documented). */
function renewed(world: World, instance: unknown): ExchangeCertificate | null {
  if (instance === undefined || instance === null) return null;
  const [computer] = toText(getMember(instance, "Identity")).split("\\");
  return getCertificate(world, computer.split(".")[0], toText(getMember(instance, "Thumbprint")));
}

/** The request goes to a file where one is named, else down the pipeline. */
function handOver(
  cmdlet: CmdletContext,
  world: World,
  { server, thumbprint }: ExchangeCertificate,
  binaryEncoded: boolean,
  fileName: string | undefined,
): void {
  const bytes = Buffer.from(exportExchangeCertificate(world, server, thumbprint, { binaryEncoded }), "base64");
  if (fileName !== undefined) fileSystem().writeBytes(fileName, Uint8Array.from(bytes));
  else if (binaryEncoded) cmdlet.write(binaryFileObject(world, Uint8Array.from(bytes)));
  else cmdlet.write(bytes.toString("latin1"));
}
