import { defineCmdlet } from "../../src/command/prelude.ts";
import { fileSystem } from "../../src/objects/host/FileSystem.ts";
import { getCertificate } from "../../src/world/certificate/ExchangeCertificate.ts";
import { exportExchangeCertificate } from "../../src/world/certificate/transferCertificate.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { getExchangeServer } from "../../src/world/server/ExchangeServer.ts";
import { binaryFileObject } from "./_shared/binaryFileObject.ts";
import { certificateIdentity, certificateParameters, plainPassword } from "./_shared/certificateParameters.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "ExportExchangeCertificate");

export default defineCmdlet({
  name: "Export-ExchangeCertificate",
  module: "Exchange",
  className: "Export-ExchangeCertificate",
  remote: true,
  source: "document",
  defaultSet: "Thumbprint",
  synopsis: "Gives a certificate with its key as a PKCS#12 file, or a waiting request.",
  description:
    "The bytes are in FileData: as they are with -BinaryEncoded, else as base64 text. -FileName writes them to a file instead. A key that was not made exportable does not leave the server.",
  parameters: { ...certificateParameters, BinaryEncoded: "switch", FileName: "string", Password: "securestring" },
  examples: [
    {
      title: "A file that begins as every PKCS#12 file does",
      transcript:
        'PS> $password = ConvertTo-SecureString "a secret" -AsPlainText -Force\nPS> $file = Export-ExchangeCertificate (Get-AuthConfig).CurrentCertificateThumbprint -BinaryEncoded -Password $password\nPS> $file.FileData[0]\n48\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const identity = certificateIdentity(world, values);
        const server = getExchangeServer(world, identity.server).name;
        const { thumbprint, request } = getCertificate(world, server, identity.thumbprint ?? "");
        if (
          !cmdlet.shouldProcessSentence(
            `Exporting the certificate with thumbprint ${thumbprint} from server "${server}".`,
          )
        )
          return;
        const options = { binaryEncoded: values.BinaryEncoded, password: plainPassword(values.Password) };
        const bytes = Uint8Array.from(
          Buffer.from(exportExchangeCertificate(world, server, thumbprint, options), "base64"),
        );
        if (values.FileName !== undefined) fileSystem().writeBytes(values.FileName, bytes);
        else if (request !== null && !values.BinaryEncoded) cmdlet.write(Buffer.from(bytes).toString("latin1"));
        else cmdlet.write(binaryFileObject(world, bytes));
      }),
    };
  },
});
