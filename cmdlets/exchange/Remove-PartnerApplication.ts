import { defineCmdlet } from "../../src/command/prelude.ts";
import { getPartnerApplication, removePartnerApplication } from "../../src/world/auth/PartnerApplication.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { requireDomainController } from "./_shared/identity.ts";

const className = taskClass("SystemConfigurationTasks", "RemovePartnerApplication");

export default defineCmdlet({
  name: "Remove-PartnerApplication",
  module: "Exchange",
  className: "Remove-PartnerApplication",
  remote: true,
  source: "document",
  synopsis: "Removes a partner application; its tokens are refused from then on.",
  parameters: { Identity: "string", DomainController: "string" },
  examples: [
    {
      title: "What would be done",
      transcript:
        'PS> Remove-PartnerApplication "Exchange Online" -WhatIf\nWhat if: Removing the partner application "Exchange Online".\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const application = getPartnerApplication(world, values.Identity ?? "");
        const sentence = `Removing the partner application "${application.name}".`;
        if (cmdlet.shouldProcessSentence(sentence)) removePartnerApplication(world, application);
      }),
    };
  },
});
