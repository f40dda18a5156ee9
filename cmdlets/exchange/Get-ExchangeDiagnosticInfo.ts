import { defineCmdlet } from "../../src/command/prelude.ts";
import { diagnosticInfo } from "../../src/world/monitoring/diagnosticInfo.ts";
import { getExchangeServer, shellServer } from "../../src/world/server/ExchangeServer.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "GetExchangeDiagnosticInfo");

export default defineCmdlet({
  name: "Get-ExchangeDiagnosticInfo",
  module: "Exchange",
  className: "Get-ExchangeDiagnosticInfo",
  remote: true,
  source: "inferred",
  synopsis: "Shows as XML what the processes of a server say of themselves.",
  description:
    "Without -Process the processes are listed; without -Component a process tells of itself. Of the components VariantConfiguration (the setting overrides) and ResourceThrottling (of EdgeTransport) are modelled.",
  parameters: {
    Server: "string",
    Process: "string",
    Component: "string",
    Argument: "string",
    /** No answer is cut. */
    Unlimited: "switch",
  },
  examples: [
    {
      title: "Which processes can be asked",
      transcript:
        "PS> [xml]$info = Get-ExchangeDiagnosticInfo; $info.Diagnostics.ProcessLocator.Process.name -contains 'EdgeTransport'\nTrue\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        const server = values.Server === undefined ? shellServer(world) : getExchangeServer(world, values.Server);
        cmdlet.write(
          diagnosticInfo(world, server, {
            process: values.Process ?? null,
            component: values.Component ?? null,
            argument: values.Argument ?? null,
          }),
        );
      }),
    };
  },
});
