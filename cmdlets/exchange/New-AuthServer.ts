import { cloudKey } from "../../src/cloud/cloudKey.ts";
import { readAuthMetadata } from "../../src/cloud/readAuthMetadata.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { newAuthServer, newSecretAuthServer } from "../../src/world/auth/AuthServer.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import definition from "../../src/world/nouns/AuthServer.ts";
import { nounObject } from "./_noun/values/NounObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "NewAuthServer");

export default defineCmdlet({
  name: "New-AuthServer",
  module: "Exchange",
  className: "New-AuthServer",
  remote: true,
  source: "document",
  defaultSet: "AuthMetadataUrl",
  synopsis: "Makes an authorization server known to the organisation.",
  description:
    "Issuer, realm, keys and endpoints are read from the metadata document behind -AuthMetadataUrl, so the server must answer. -Type is what the document says unless it is given, and then must agree with it.",
  parameters: {
    Name: "string",
    AuthMetadataUrl: "string",
    Type: { type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.AuthServerType" },
    Enabled: { type: "bool", default: true },
    /** Every certificate of the emulated network is trusted already. */
    TrustAnySSLCertificate: "switch",
    ApplicationIdentifier: "string",
    GraphBaseUrl: "string",
    DomainName: { type: "string[]", mandatory: false },
    DomainController: "string",
  },
  examples: [
    {
      title: "The token service of a tenant",
      transcript:
        "PS> $server = New-AuthServer WindowsAzureACS -AuthMetadataUrl https://accounts.accesscontrol.windows.net/fabrikam.com/metadata/json/1\nPS> $server.TokenIssuingEndpoint\nhttps://accounts.accesscontrol.windows.net/098b79e7-a672-45ef-b24e-a15eb79dce3b/tokens/OAuth/2\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        if (cmdlet.isBound("DomainName")) throw notModelled("The parameter -DomainName of New-AuthServer");
        requireDomainController(world, values.DomainController);
        if (!cmdlet.shouldProcessSentence(`Creating the authorization server "${values.Name}".`)) return;
        const type = values.Type instanceof EnumValue ? values.Type.text : null;
        if (values.AuthMetadataUrl === undefined && type !== null && values.ApplicationIdentifier !== undefined) {
          const own = { Type: type, ApplicationIdentifier: values.ApplicationIdentifier };
          cmdlet.write(nounObject(world, definition, newSecretAuthServer(world, values.Name ?? "", own)));
          return;
        }
        const authMetadataUrl = values.AuthMetadataUrl ?? "";
        const metadata = readAuthMetadata(cmdlet.service(cloudKey).network, authMetadataUrl);
        if (type !== null && type !== metadata.type)
          throw notModelled(`An authorization server of type ${type} with a document of type ${metadata.type}`);
        const server = newAuthServer(world, {
          name: values.Name ?? "",
          authMetadataUrl,
          metadata,
          enabled: values.Enabled,
          graphBaseUrl: values.GraphBaseUrl,
        });
        cmdlet.write(nounObject(world, definition, server));
      }),
    };
  },
});
