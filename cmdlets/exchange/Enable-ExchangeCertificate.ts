import { defineCmdlet } from "../../src/command/prelude.ts";
import { enableExchangeCertificate, servicesWithoutHost } from "../../src/world/certificate/certificateServices.ts";
import { findCertificate } from "../../src/world/certificate/ExchangeCertificate.ts";
import { commonName, parseSubjectName } from "../../src/world/certificate/subjectName.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { getExchangeServer } from "../../src/world/server/ExchangeServer.ts";
import {
  certificateIdentity,
  certificateParameters,
  confirmDefaultSmtp,
  servicesOf,
} from "./_shared/certificateParameters.ts";
import { allowedServices } from "./_shared/exchangeCertificateObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "EnableExchangeCertificate");

export default defineCmdlet({
  name: "Enable-ExchangeCertificate",
  module: "Exchange",
  className: "Enable-ExchangeCertificate",
  remote: true,
  source: "observed",
  defaultSet: "Thumbprint",
  synopsis: "Lets services of Exchange use a certificate.",
  description:
    "Services are added, never taken away, except that one certificate only serves IIS, IMAP, POP and unified messaging. Where SMTP is among them it asks before the certificate becomes the one that SMTP offers first.",
  parameters: {
    ...certificateParameters,
    Services: { type: allowedServices },
    Force: "switch",
    /** The web site's setting stays as it is, with it and without it. */
    DoNotRequireSsl: "switch",
    /** The account of the services may use every key anyway. */
    NetworkServiceAllowed: "switch",
  },
  examples: [
    {
      title: "One more service",
      transcript:
        'PS> $thumbprint = (Get-AuthConfig).CurrentCertificateThumbprint\nPS> Enable-ExchangeCertificate $thumbprint -Services Federation\nPS> "$((Get-ExchangeCertificate $thumbprint).Services)"\nSMTP, Federation\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const { server, thumbprint = "" } = certificateIdentity(world, values);
        if (
          !cmdlet.shouldProcessSentence(
            `Enabling the certificate with thumbprint ${thumbprint} on server "${server}" for services.`,
          )
        )
          return;
        const services = servicesOf(values.Services) ?? [];
        const certificate = findCertificate(world, getExchangeServer(world, server).name, thumbprint);
        const hostless = certificate ? servicesWithoutHost(certificate, services) : [];
        for (const service of hostless)
          cmdlet.warning(
            `This certificate with thumbprint ${thumbprint} and subject '${commonName(parseSubjectName(certificate?.subject ?? "") ?? [])}' cannot used for ${service} SSL/TLS connections because the subject is not a Fully Qualified Domain Name (FQDN). Use command Set-${service}Settings to set X509CertificateName to the FQDN of the service.`,
          );
        enableExchangeCertificate(
          world,
          server,
          thumbprint,
          services.filter((service) => !hostless.includes(service)),
          confirmDefaultSmtp(cmdlet, values.Force),
        );
      }),
    };
  },
});
