import { defineCmdlet } from "../../src/command/prelude.ts";
import { enableExchangeCertificate } from "../../src/world/certificate/certificateServices.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
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
        enableExchangeCertificate(
          world,
          server,
          thumbprint,
          servicesOf(values.Services) ?? [],
          confirmDefaultSmtp(cmdlet, values.Force),
        );
      }),
    };
  },
});
