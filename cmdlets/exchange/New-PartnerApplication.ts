import { defineCmdlet } from "../../src/command/prelude.ts";
import { newPartnerApplication } from "../../src/world/auth/PartnerApplication.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import definition from "../../src/world/nouns/PartnerApplication.ts";
import { nounObject } from "./_noun/values/NounObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { partnerApplicationChanges, partnerApplicationParameters } from "./_shared/partnerApplicationChanges.ts";

const className = taskClass("SystemConfigurationTasks", "NewPartnerApplication");

export default defineCmdlet({
  name: "New-PartnerApplication",
  module: "Exchange",
  className: "New-PartnerApplication",
  remote: true,
  source: "document",
  defaultSet: "AuthMetadataUrl",
  synopsis: "Lets an application talk to the organisation's servers with tokens of its own.",
  description:
    "Either -ApplicationIdentifier names an application whose tokens an authorization server issues, or -AuthMetadataUrl the document of one that signs for itself.",
  parameters: {
    Name: "string",
    ...partnerApplicationParameters,
  },
  examples: [
    {
      title: "An application of the tenant",
      transcript:
        "PS> $app = New-PartnerApplication Lync -ApplicationIdentifier 00000004-0000-0ff1-ce00-000000000000\nPS> $app.Enabled, $app.UseAuthServer\nTrue\nTrue\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const name = values.Name ?? "";
        if (!cmdlet.shouldProcessSentence(`Creating the partner application "${name}".`)) return;
        const changes = partnerApplicationChanges(world, cmdlet, values);
        const application = newPartnerApplication(world, name, changes);
        cmdlet.write(nounObject(world, definition, application));
      }),
    };
  },
});
