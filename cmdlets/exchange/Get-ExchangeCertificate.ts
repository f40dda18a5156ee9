import { givenItems } from "../../src/command/givenItems.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import {
  type ExchangeCertificate,
  getCertificate,
  listCertificates,
} from "../../src/world/certificate/ExchangeCertificate.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { getExchangeServer } from "../../src/world/server/ExchangeServer.ts";
import { certificateIdentity } from "./_shared/certificateParameters.ts";
import { exchangeCertificateObject } from "./_shared/exchangeCertificateObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "GetExchangeCertificate");

export default defineCmdlet({
  name: "Get-ExchangeCertificate",
  module: "Exchange",
  className: "Get-ExchangeCertificate",
  remote: true,
  source: "observed",
  defaultSet: "Thumbprint",
  synopsis: "Shows the certificates of a server and for which services Exchange uses them.",
  description:
    "Requests that wait for an answer are listed too. -DomainName keeps those that are good for all the names given.",
  parameters: {
    Thumbprint: { type: "string", sets: { Thumbprint: { position: 1, pipeline: "both" } } },
    Identity: { type: "string", sets: { Identity: { mandatory: true } } },
    Server: { type: "string", sets: { Thumbprint: {} } },
    DomainName: "string[]",
    DomainController: "string",
    /** Documented as no longer used. */
    Instance: "psobject",
  },
  examples: [
    {
      title: "The certificate that signs tokens",
      transcript:
        "PS> $current = (Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate\nPS> $current.Subject\nCN=Microsoft Exchange Server Auth Certificate\n",
    },
    {
      title: "All that SMTP may offer",
      transcript:
        'PS> Get-ExchangeCertificate | Where-Object { $_.Services -ge "SMTP" } | ForEach-Object { "$($_.Services)" }\nSMTP\nIMAP, POP, IIS, SMTP\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const identity = certificateIdentity(world, values);
        const server = getExchangeServer(world, identity.server).name;
        const found =
          identity.thumbprint === undefined
            ? listCertificates(world, server)
            : [getCertificate(world, server, identity.thumbprint)];
        for (const certificate of found) {
          if (isGoodFor(certificate, givenItems(values.DomainName)))
            cmdlet.write(exchangeCertificateObject(world, certificate));
        }
      }),
    };
  },
});

function isGoodFor({ certificateDomains }: ExchangeCertificate, domains: readonly string[]): boolean {
  const names = certificateDomains.map((name) => name.toLowerCase());
  return domains.every((domain) => names.includes(domain.toLowerCase()));
}
