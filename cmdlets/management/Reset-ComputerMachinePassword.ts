import { defineCmdlet } from "../../src/command/prelude.ts";
import { computerError, localComputer, targetComputer } from "./_shared/computers.ts";

export default defineCmdlet({
  name: "Reset-ComputerMachinePassword",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gives the computer's account in the domain a new password.",
  parameters: { Server: "string", Credential: "pscredential" },
  examples: [{ title: "A member", transcript: "PS> Reset-ComputerMachinePassword\nPS> $?\nTrue\n" }],
  steps: (cmdlet, values) => ({
    end() {
      const { machine, membership } = localComputer(cmdlet);
      if (!cmdlet.shouldProcess(machine.name)) return;
      if (membership.domain === null) {
        const text =
          "Cannot reset the secure channel password for the account of the local computer. The local computer is not currently part of a domain.";
        throw computerError("ComputerNotInDomain", text, machine.name);
      }
      if (values.Server !== undefined && targetComputer(cmdlet, values.Server) === null) {
        const text = `The specified server name ${values.Server} cannot be resolved.`;
        throw computerError("AddressResolutionException", text, values.Server);
      }
      cmdlet.verbose(
        `"The password of the secure channel between '${machine.name}' and '${membership.domain}' has been reset."`,
      );
    },
  }),
});
