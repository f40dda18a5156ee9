import { defineCmdlet } from "../../src/command/prelude.ts";
import { computerError, localComputer, targetComputer } from "./_shared/computers.ts";

export default defineCmdlet({
  name: "Test-ComputerSecureChannel",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Tells whether the computer and its domain trust each other.",
  description: "In the organisation they do, as long as the computer is in the domain.",
  parameters: { Repair: "switch", Server: "string", Credential: "pscredential" },
  examples: [{ title: "A member", transcript: "PS> Test-ComputerSecureChannel\nTrue\n" }],
  steps: (cmdlet, values) => ({
    end() {
      const { machine, membership } = localComputer(cmdlet);
      if (!cmdlet.shouldProcess(machine.name)) return;
      if (membership.domain === null) {
        const text =
          "Cannot verify the secure channel password for the local computer. The local computer is not currently part of a domain.";
        throw computerError("ComputerNotInDomain", text, machine.name);
      }
      if (values.Server !== undefined && targetComputer(cmdlet, values.Server) === null) {
        const text = `The specified server name ${values.Server} cannot be resolved.`;
        throw computerError("AddressResolutionException", text, values.Server);
      }
      const channel = `The secure channel between the local computer and the domain ${membership.domain}`;
      cmdlet.verbose(`${channel} ${values.Repair ? "was successfully repaired" : "is in good condition"}.`);
      cmdlet.write(true);
    },
  }),
});
