import { defineCmdlet } from "../../src/command/prelude.ts";
import { credentialOf } from "../../src/providers/machine/credentialOf.ts";
import { findService, putService } from "../../src/world/service/Service.ts";
import { serviceController, serviceError, servicesOf, startOf, startupType } from "./_shared/services.ts";

export default defineCmdlet({
  name: "New-Service",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Makes a service on the computer.",
  description:
    "As Windows does it, the service is made whether its program and the services that it depends on are there; it starts only where they are. Nothing runs behind it.",
  parameters: {
    Name: { type: "string", aliases: ["ServiceName"] },
    BinaryPathName: "string",
    DisplayName: "string",
    Description: "string",
    StartupType: startupType,
    DependsOn: "string[]",
    Credential: "pscredential",
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
      const account = credentialOf(values.Credential)?.userName;
      if (account !== undefined && !isAccount(account, computer)) {
        const text = `Service '${displayName} (${name})' cannot be created due to the following error: The account name is invalid or does not exist, or the password is invalid for the account name specified`;
        cmdlet.error(serviceError("CouldNotNewService", "PermissionDenied", text, name));
        return;
      }
      putService(world, {
        computer,
        name,
        displayName,
        status: "Stopped",
        startType: "Automatic",
        delayedStart: false,
        ...startOf(values.StartupType),
        serviceType: "Win32OwnProcess",
        servicesDependedOn: values.DependsOn ?? [],
        canStop: true,
        ...(values.BinaryPathName === undefined ? {} : { binaryPath: values.BinaryPathName }),
        ...(values.Description === undefined ? {} : { description: values.Description }),
        ...(account === undefined ? {} : { account }),
        started: null,
        startMilliseconds: 500,
        stopMilliseconds: 500,
      });
      cmdlet.write(serviceController(world, computer, name));
    },
  }),
});

/** Whether an account can be one: of the computer (".\name"), of a domain ("DOMAIN\name", "name@domain"). */
function isAccount(account: string, computer: string): boolean {
  const [, place, name] = /^(?:(.*?)\\)?(.+)$/s.exec(account) ?? [];
  if (name === undefined || /["/[\]:;|=,+*?<>]/.test(name)) return false;
  if (place !== undefined) return place !== "";
  return name.includes("@") || name.toLowerCase() === "localsystem" || name.toLowerCase() === computer.toLowerCase();
}
