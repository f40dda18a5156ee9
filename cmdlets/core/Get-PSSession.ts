import { defineCmdlet } from "../../src/command/prelude.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import type { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { reachedParameters } from "./_shared/remoting/connectionParameters.ts";
import { endpoints, isReachedBy } from "./_shared/remoting/endpoint.ts";
import { chosenSessions, sessionChoiceParameters } from "./_shared/remoting/findSessions.ts";
import { meansVirtualMachine, virtualMachineChoice } from "./_shared/remoting/virtualMachines.ts";

export default defineCmdlet({
  name: "Get-PSSession",
  module: "Microsoft.PowerShell.Core",
  aliases: ["gsn"],
  synopsis: "Gets the sessions that this shell has opened on computers.",
  parameters: {
    ...reachedParameters,
    ...virtualMachineChoice,
    ComputerName: sessionChoiceParameters.ComputerName,
    Id: sessionChoiceParameters.Id,
    InstanceId: sessionChoiceParameters.InstanceId,
    Name: sessionChoiceParameters.Name,
    ConnectionUri: "uri[]",
    State: "Microsoft.PowerShell.Commands.SessionFilterState",
  },
  examples: [
    { title: "None", transcript: "PS> @(Get-PSSession).Count\n0\n" },
    {
      title: "By name",
      transcript:
        "PS> $null = New-PSSession -Name Work; Get-PSSession -Name W* | Format-Table Name, ComputerName, State -HideTableHeaders\n\nWork localhost    Opened\n\n\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (meansVirtualMachine(values)) return;
      const computers = values.ConnectionUri
        ? endpoints(values).map(({ computerName }) => computerName)
        : values.ComputerName;
      const state = (values.State as EnumValue | undefined)?.text ?? "All";
      const configuration = values.ConfigurationName;
      for (const session of chosenSessions(cmdlet, { ...values, ComputerName: computers as string[] | undefined })) {
        const fits =
          isReachedBy(session, values) &&
          (state === "All" || session.state === state) &&
          (configuration === undefined || wildcardMatcher(configuration)(session.configurationName));
        if (fits) cmdlet.write(session);
      }
    },
  }),
});
