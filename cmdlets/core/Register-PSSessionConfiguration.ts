import { defineCmdlet } from "../../src/command/prelude.ts";
import { newConfiguration } from "../../src/providers/machine/SessionConfiguration.ts";
import { configurationsHere, noteRestart } from "./_shared/remoting/changeConfigurations.ts";
import { configurationObject } from "./_shared/remoting/configurationObject.ts";
import { changedConfiguration, configurationParameters } from "./_shared/remoting/configurationParameters.ts";

export default defineCmdlet({
  name: "Register-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Makes a session configuration: a way in for sessions from elsewhere.",
  parameters: {
    ...configurationParameters,
    ProcessorArchitecture: "string",
    SessionType: "System.Management.Automation.Runspaces.PSSessionType",
  },
  examples: [
    {
      title: "One, and a session through it",
      transcript: `PS> $null = Register-PSSessionConfiguration Helpdesk -Force
PS> (New-PSSession -ConfigurationName Helpdesk).ConfigurationName
Helpdesk
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const name = values.Name ?? "";
      const table = configurationsHere(cmdlet);
      if (table.has(name))
        throw cmdlet.terminate({
          id: "Microsoft.PowerShell.Commands.WriteErrorException",
          message: `The session configuration "${name}" already exists.`,
          category: "NotSpecified",
          exception: "Microsoft.PowerShell.Commands.WriteErrorException",
        });
      if (!values.Force && !cmdlet.shouldProcess(`Name: ${name}`, "Register-PSSessionConfiguration")) return;
      const configuration = changedConfiguration(cmdlet, newConfiguration(name), values);
      table.set(name, configuration);
      noteRestart(cmdlet, values.NoServiceRestart);
      cmdlet.write(configurationObject(configuration));
    },
  }),
});
