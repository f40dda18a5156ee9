import { cloudKey } from "../../src/cloud/cloudKey.ts";
import { readAuthMetadata } from "../../src/cloud/readAuthMetadata.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { getAuthServer, setAuthServer } from "../../src/world/auth/AuthServer.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { onServer, taskClass, warnUnchanged } from "./_shared/exchangeError.ts";
import { pipedIdentity } from "./_shared/pipedIdentity.ts";

const className = taskClass("SystemConfigurationTasks", "SetAuthServer");

export default defineCmdlet({
  name: "Set-AuthServer",
  module: "Exchange",
  className: "Set-AuthServer",
  remote: true,
  source: "document",
  defaultSet: "AuthMetadataUrl",
  synopsis: "Changes an authorization server, or reads its metadata document again.",
  description:
    "A new -AuthMetadataUrl is read at once, and the server then has the issuer, realm, keys and endpoints of that document.",
  parameters: {
    Identity: "psobject",
    Name: "string",
    Enabled: "bool",
    AuthMetadataUrl: "string",
    /** Every certificate of the emulated network is trusted already. */
    TrustAnySSLCertificate: "switch",
    IsDefaultAuthorizationEndpoint: "bool",
    RefreshAuthMetadata: "switch",
    ApplicationIdentifier: "string",
    GraphBaseUrl: "string",
    DomainName: { type: "string[]", mandatory: false },
    DomainController: "string",
  },
  examples: [
    {
      title: "A server that is not trusted for a while",
      transcript:
        "PS> $null = New-AuthServer Acs -AuthMetadataUrl https://accounts.accesscontrol.windows.net/fabrikam.com/metadata/json/1\nPS> Set-AuthServer Acs -Enabled $false\nPS> (Get-AuthServer Acs).Enabled\nFalse\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        if (cmdlet.isBound("DomainName")) throw notModelled("The parameter -DomainName of Set-AuthServer");
        requireDomainController(world, values.DomainController);
        const server = getAuthServer(world, pipedIdentity(cmdlet));
        if (!cmdlet.shouldProcessSentence(`Setting properties for the authorization server "${server.name}".`)) return;
        const url =
          values.AuthMetadataUrl ?? (values.RefreshAuthMetadata ? (server.values.AuthMetadataUrl ?? null) : null);
        const { changed } = setAuthServer(world, server, {
          name: values.Name,
          enabled: values.Enabled,
          applicationIdentifier: values.ApplicationIdentifier,
          graphBaseUrl: values.GraphBaseUrl,
          isDefaultAuthorizationEndpoint: values.IsDefaultAuthorizationEndpoint,
          authMetadataUrl: values.AuthMetadataUrl,
          ...(url === null ? {} : { metadata: readAuthMetadata(cmdlet.service(cloudKey).network, url) }),
        });
        if (!changed) warnUnchanged(cmdlet, server.name);
      }),
    };
  },
});
