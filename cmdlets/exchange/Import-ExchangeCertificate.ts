import { defineCmdlet } from "../../src/command/prelude.ts";
import { fileSystem } from "../../src/objects/host/FileSystem.ts";
import { certificateError } from "../../src/world/certificate/certificateMessages.ts";
import { importExchangeCertificate } from "../../src/world/certificate/transferCertificate.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { getOrganization } from "../../src/world/Organization.ts";
import { parameterBytes } from "./_shared/binaryFileObject.ts";
import { plainPassword } from "./_shared/certificateParameters.ts";
import { exchangeCertificateObject } from "./_shared/exchangeCertificateObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "ImportExchangeCertificate");

export default defineCmdlet({
  name: "Import-ExchangeCertificate",
  module: "Exchange",
  className: "Import-ExchangeCertificate",
  remote: true,
  source: "observed",
  defaultSet: "FileData",
  synopsis: "Puts a certificate into a server's store.",
  description:
    "Takes PKCS#12, and a certificate alone as DER, PEM or base64; the answer to a waiting request gets the request's key. No service uses it until Enable-ExchangeCertificate.",
  parameters: {
    FileData: { type: "byte[]", sets: { FileData: { mandatory: true } } },
    FileName: { type: "string", sets: { Instance: { mandatory: true } } },
    Password: "securestring",
    PrivateKeyExportable: "bool",
    FriendlyName: "string",
    Server: "string",
    DomainController: "string",
    /** Documented as no longer used. */
    Instance: "psobject",
  },
  examples: [
    {
      title: "Removed and brought back",
      transcript:
        'PS> $thumbprint = (Get-AuthConfig).CurrentCertificateThumbprint\nPS> $password = ConvertTo-SecureString "a secret" -AsPlainText -Force\nPS> $file = Export-ExchangeCertificate $thumbprint -BinaryEncoded -Password $password\nPS> Remove-ExchangeCertificate $thumbprint -Confirm:$false\nPS> (Import-ExchangeCertificate -FileData $file.FileData -Password $password).Thumbprint\n9479CF66802E7784156B848ADDF5608BA49D8A0F\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const server = values.Server ?? getOrganization(world).shellServer;
        if (!cmdlet.shouldProcessSentence(`Importing a certificate on server "${server}".`)) return;
        const file = values.FileName === undefined ? parameterBytes(values.FileData) : read(server, values.FileName);
        const certificate = importExchangeCertificate(world, server, Buffer.from(file).toString("base64"), {
          password: plainPassword(values.Password),
          privateKeyExportable: values.PrivateKeyExportable,
          friendlyName: values.FriendlyName,
        });
        cmdlet.write(exchangeCertificateObject(world, certificate));
      }),
    };
  },
});

function read(server: string, fileName: string): Uint8Array {
  const files = fileSystem();
  if (files.entry(fileName)?.isDirectory !== false) throw certificateError("ImportFailed", { server });
  return files.readBytes(fileName);
}
