import { defineCmdlet } from "../../src/command/prelude.ts";
import { secureChannel } from "./_shared/secureChannel.ts";

export default defineCmdlet({
  name: "Reset-ComputerMachinePassword",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gives the computer's account in the domain a new password.",
  parameters: { Server: "string", Credential: "pscredential" },
  examples: [{ title: "A member", transcript: "PS> Reset-ComputerMachinePassword\nPS> $?\nTrue\n" }],
  steps: (cmdlet, values) => ({
    end() {
      const channel = secureChannel(
        cmdlet,
        values.Server,
        "Cannot reset the secure channel password for the account of the local computer.",
      );
      if (channel === null) return;
      cmdlet.verbose(
        `"The password of the secure channel between '${channel.computer}' and '${channel.domain}' has been reset."`,
      );
    },
  }),
});
