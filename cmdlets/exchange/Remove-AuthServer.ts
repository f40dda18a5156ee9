import { defineCmdlet } from "../../src/command/prelude.ts";
import { getAuthServer, removeAuthServer } from "../../src/world/auth/AuthServer.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { requireDomainController } from "./_shared/identity.ts";

const className = taskClass("SystemConfigurationTasks", "RemoveAuthServer");

export default defineCmdlet({
  name: "Remove-AuthServer",
  module: "Exchange",
  className: "Remove-AuthServer",
  remote: true,
  source: "document",
  synopsis: "Removes an authorization server; its tokens are not trusted any longer.",
  parameters: { Identity: "string", DomainController: "string" },
  examples: [
    {
      title: "Without a question",
      transcript:
        "PS> $null = New-AuthServer Acs -AuthMetadataUrl https://accounts.accesscontrol.windows.net/fabrikam.com/metadata/json/1\nPS> Remove-AuthServer Acs -Confirm:$false\nPS> @(Get-AuthServer).Count\n0\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const server = getAuthServer(world, values.Identity ?? "");
        if (cmdlet.shouldProcessSentence(`Removing the authorization server "${server.name}".`))
          removeAuthServer(world, server);
      }),
    };
  },
});
