import { defineCmdlet } from "../../src/command/prelude.ts";
import { notedService } from "./_Get-Service/notedService.ts";
import { selectServices } from "./_shared/services.ts";

export default defineCmdlet({
  name: "Get-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["gsv"],
  synopsis: "Gets the services of the computer.",
  description: "All services, or those whose names fit; also those that a service needs or that need it.",
  parameters: {
    Name: { type: "string[]", aliases: ["ServiceName"] },
    ComputerName: "string[]",
    DependentServices: "switch",
    RequiredServices: "switch",
    Include: "string[]",
    Exclude: "string[]",
    DisplayName: "string[]",
    InputObject: "System.ServiceProcess.ServiceController[]",
  },
  examples: [
    {
      title: "The health manager",
      transcript: "PS> (Get-Service MSExchangeHM).DisplayName\nMicrosoft Exchange Health Manager\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const noted = notedService[cmdlet.edition];
      for (const computer of values.ComputerName ?? [undefined])
        for (const service of selectServices(cmdlet, values, computer)) {
          if (values.DependentServices) for (const each of service.handle.dependents()) cmdlet.write(noted(each));
          if (values.RequiredServices) for (const each of service.handle.required()) cmdlet.write(noted(each));
          if (!values.DependentServices && !values.RequiredServices) cmdlet.write(noted(service));
        }
    },
  }),
});
