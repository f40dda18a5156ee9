import { defineCmdlet } from "../../src/command/prelude.ts";
import { EnumValue } from "../../src/objects/model/EnumValue.ts";
import { findService, putService, type Service } from "../../src/world/service/Service.ts";
import { serviceController, serviceError, servicesOf } from "./_shared/services.ts";

export default defineCmdlet({
  name: "New-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Makes a service on the computer.",
  description: "The program of the service is not looked for: nothing runs behind it.",
  parameters: {
    Name: { type: "string", aliases: ["ServiceName"] },
    BinaryPathName: "string",
    DisplayName: "string",
    Description: "string",
    StartupType: "System.ServiceProcess.ServiceStartMode",
    DependsOn: "string[]",
  },
  examples: [
    {
      title: "A service of one's own",
      transcript: "PS> (New-Service -Name Relay -BinaryPathName C:\\relay.exe -StartupType Manual).Status\nStopped\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { world, computer } = servicesOf(cmdlet);
      const { Name: name = "", DisplayName: displayName = name } = values;
      if (!cmdlet.shouldProcess(`${displayName} (${name})`)) return;
      if (findService(world, computer, name)) {
        const text = `Service '${displayName} (${name})' cannot be created due to the following error: The specified service already exists`;
        cmdlet.error(serviceError("CouldNotNewService", "PermissionDenied", text, name));
        return;
      }
      putService(world, {
        computer,
        name,
        displayName,
        status: "Stopped",
        startType:
          values.StartupType instanceof EnumValue ? (values.StartupType.text as Service["startType"]) : "Automatic",
        delayedStart: false,
        serviceType: "Win32OwnProcess",
        servicesDependedOn: values.DependsOn ?? [],
        canStop: true,
        started: null,
        startMilliseconds: 500,
        stopMilliseconds: 500,
      });
      cmdlet.write(serviceController(world, computer, name));
    },
  }),
});
