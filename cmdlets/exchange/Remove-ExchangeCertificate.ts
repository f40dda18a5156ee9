import { defineCmdlet } from "../../src/command/prelude.ts";
import { getCertificate } from "../../src/world/certificate/ExchangeCertificate.ts";
import { removeExchangeCertificate } from "../../src/world/certificate/transferCertificate.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { getExchangeServer } from "../../src/world/server/ExchangeServer.ts";
import { certificateIdentity, certificateParameters } from "./_shared/certificateParameters.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "RemoveExchangeCertificate");

export default defineCmdlet({
  name: "Remove-ExchangeCertificate",
  module: "Exchange",
  className: "Remove-ExchangeCertificate",
  remote: true,
  source: "document",
  defaultSet: "Thumbprint",
  synopsis: "Removes a certificate with its key from a server's store.",
  description: "The certificate that SMTP offers first can't be removed; another must take its place before.",
  parameters: certificateParameters,
  examples: [
    {
      title: "What would be done",
      transcript:
        "PS> Remove-ExchangeCertificate 9479CF66802E7784156B848ADDF5608BA49D8A0F -WhatIf\nWhat if: Remove certificate with thumbprint 9479CF66802E7784156B848ADDF5608BA49D8A0F from the computer's certificate store?\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const identity = certificateIdentity(world, values);
        const server = getExchangeServer(world, identity.server).name;
        const { thumbprint } = getCertificate(world, server, identity.thumbprint ?? "");
        const sentence = `Remove certificate with thumbprint ${thumbprint} from the computer's certificate store?`;
        if (cmdlet.shouldProcessSentence(sentence)) removeExchangeCertificate(world, server, thumbprint);
      }),
    };
  },
});
