import { defineCmdlet } from "../../src/command/prelude.ts";
import { secureChannel } from "./_shared/secureChannel.ts";

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
      const channel = secureChannel(
        cmdlet,
        values.Server,
        "Cannot verify the secure channel password for the local computer.",
      );
      if (channel === null) return;
      const subject = `The secure channel between the local computer and the domain ${channel.domain}`;
      cmdlet.verbose(`${subject} ${values.Repair ? "was successfully repaired" : "is in good condition"}.`);
      cmdlet.write(true);
    },
  }),
});
