import { defineCmdlet } from "../../src/command/prelude.ts";
import { getPartnerApplication, setPartnerApplication } from "../../src/world/auth/PartnerApplication.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { onServer, taskClass, warnUnchanged } from "./_shared/exchangeError.ts";
import { partnerApplicationChanges, partnerApplicationParameters } from "./_shared/partnerApplicationChanges.ts";
import { pipedIdentity } from "./_shared/pipedIdentity.ts";

const className = taskClass("SystemConfigurationTasks", "SetPartnerApplication");

export default defineCmdlet({
  name: "Set-PartnerApplication",
  module: "Exchange",
  className: "Set-PartnerApplication",
  remote: true,
  source: "document",
  defaultSet: "ACSTrustApplication",
  synopsis: "Changes a partner application, or reads its metadata document again.",
  parameters: {
    Identity: "psobject",
    Name: "string",
    RefreshAuthMetadata: "switch",
    ...partnerApplicationParameters,
  },
  examples: [
    {
      title: "Exchange Online may call",
      transcript:
        'PS> Get-PartnerApplication | Where-Object { $_.Name -eq "Exchange Online" } | Set-PartnerApplication -Enabled $true\nPS> (Get-PartnerApplication "Exchange Online").Enabled\nTrue\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const application = getPartnerApplication(world, pipedIdentity(cmdlet));
        if (!cmdlet.shouldProcessSentence(`Setting properties for the partner application "${application.name}".`))
          return;
        const refreshUrl = values.RefreshAuthMetadata ? (application.values.AuthMetadataUrl ?? null) : null;
        const changes = partnerApplicationChanges(world, cmdlet, values, refreshUrl);
        const { changed } = setPartnerApplication(world, application, changes, values.Name);
        if (!changed) warnUnchanged(cmdlet, application.name);
      }),
    };
  },
});
