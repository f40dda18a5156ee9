import { defineCmdlet } from "../../src/command/prelude.ts";
import { newTransportOption } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.WSManConfigurationOption.ts";

export default defineCmdlet({
  name: "New-PSTransportOption",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Makes an object of limits for the sessions of a session configuration.",
  parameters: {
    MaxIdleTimeoutSec: "System.Nullable[int]",
    ProcessIdleTimeoutSec: "System.Nullable[int]",
    MaxSessions: "System.Nullable[int]",
    MaxConcurrentCommandsPerSession: "System.Nullable[int]",
    MaxSessionsPerUser: "System.Nullable[int]",
    MaxMemoryPerSessionMB: "System.Nullable[int]",
    MaxProcessesPerSession: "System.Nullable[int]",
    MaxConcurrentUsers: "System.Nullable[int]",
    IdleTimeoutSec: "System.Nullable[int]",
    OutputBufferingMode: "System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode]",
  },
  examples: [{ title: "A limit", transcript: "PS> (New-PSTransportOption -MaxSessions 3).MaxSessions\n3\n" }],
  steps: (cmdlet) => ({
    end() {
      cmdlet.write(newTransportOption(cmdlet.bound));
    },
  }),
});
