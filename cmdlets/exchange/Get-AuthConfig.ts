import { defineCmdlet } from "../../src/command/prelude.ts";
import { getAuthConfig } from "../../src/world/auth/AuthConfig.ts";
import { authConfigObject } from "./_shared/authConfigObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { requireDomainController } from "./_shared/identity.ts";

const className = taskClass("SystemConfigurationTasks", "GetAuthConfig");

export default defineCmdlet({
  name: "Get-AuthConfig",
  module: "Exchange",
  className: "Get-AuthConfig",
  remote: true,
  source: "observed",
  synopsis: "Shows how the organisation signs the tokens with which its servers prove themselves to partners.",
  description:
    "There is one such object. It names the current, the previous and the next certificate by thumbprint, and the application that the organisation's servers act as.",
  parameters: { DomainController: "string" },
  examples: [
    {
      title: "The certificate that signs now",
      transcript: "PS> (Get-AuthConfig).CurrentCertificateThumbprint\n9479CF66802E7784156B848ADDF5608BA49D8A0F\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        cmdlet.write(authConfigObject(world, getAuthConfig(world)));
      }),
    };
  },
});
