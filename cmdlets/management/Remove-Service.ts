import { defineCmdlet } from "../../src/command/prelude.ts";
import { getService, removeService } from "../../src/world/service/Service.ts";
import { selectServices, servicesOf } from "./_shared/services.ts";

export default defineCmdlet({
  name: "Remove-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["CoreOnWindows"],
  synopsis: "Takes a service off the computer.",
  description: "Whether it runs and which services need it does not matter.",
  defaultSet: "Name",
  shouldProcess: true,
  parameters: {
    InputObject: { type: "System.ServiceProcess.ServiceController", sets: { InputObject: { pipeline: "value" } } },
    Name: {
      type: "string",
      aliases: ["ServiceName", "SN"],
      sets: { Name: { position: 0, mandatory: true, pipeline: "both" } },
    },
  },
  examples: [
    {
      title: "One's own service",
      transcript:
        "PS> New-Service -Name Relay -BinaryPathName C:\\relay.exe | Remove-Service\nPS> (Get-Service).Name -contains 'Relay'\nFalse\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { Name: name, InputObject: input } = values;
      const chosen = name === undefined ? { InputObject: input ? [input] : [] } : { Name: [name] };
      for (const service of selectServices(cmdlet, chosen)) {
        if (!cmdlet.shouldProcess(service.title)) continue;
        const { world, computer } = servicesOf(cmdlet);
        removeService(world, getService(world, computer, service.snapshot.name));
      }
    },
  }),
});
