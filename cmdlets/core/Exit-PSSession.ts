import { defineCmdlet } from "../../src/command/prelude.ts";
import { runspaceServiceKey } from "../../src/command/services/RunspaceService.ts";

export default defineCmdlet({
  name: "Exit-PSSession",
  module: "Microsoft.PowerShell.Core",
  aliases: ["exsn"],
  synopsis: "Leaves the session on a computer that Enter-PSSession went into; outside of one it does nothing.",
  parameters: {},
  examples: [{ title: "Outside of a session", transcript: "PS> Exit-PSSession\n" }],
  steps: (cmdlet) => ({
    end() {
      cmdlet.service(runspaceServiceKey).leave();
    },
  }),
});
