import { psArgumentInvalid } from "../../src/objects/errors/argumentChecks.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { driveNotFound, providerNotFound } from "../../src/providers/providerErrors.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";

export default defineItemCmdlet(
  {
    name: "Get-Location",
    module: "Microsoft.PowerShell.Management",
    aliases: ["gl", "pwd"],
    synopsis: "Gets the current location, or a stack of them.",
    description:
      "Without parameters the place that relative paths start from; -PSDrive and -PSProvider give the place on other drives.",
    parameters: { PSProvider: "string[]", PSDrive: "string[]", Stack: "switch", StackName: "string[]" },
    examples: [
      {
        title: "On another drive",
        transcript: "PS> Set-Location Env:\nPS> (Get-Location).Provider.Name\nEnvironment\n",
      },
    ],
    steps: (cmdlet, values) => ({
      process() {
        const { locations, drives } = providersOf(cmdlet);
        if (cmdlet.parameterSet === "Stack") {
          for (const name of values.StackName ?? [""]) writeStack(cmdlet, name ?? "");
          return;
        }
        if (!values.PSDrive && !values.PSProvider) {
          cmdlet.write(locations.current);
          return;
        }
        for (const name of values.PSDrive ?? []) {
          const pattern = WildcardPattern.parse(name ?? "*");
          const found = drives.all().filter((drive) => pattern?.matches(drive.name));
          for (const drive of found) cmdlet.write(locations.onDrive(drive));
          if (found.length === 0 && !WildcardPattern.isPattern(name))
            cmdlet.error(driveNotFound(name, "GetLocationNoMatchingDrive"));
        }
        for (const name of values.PSProvider ?? []) {
          if (name === null) throw psArgumentInvalid("name");
          writeOfProvider(cmdlet, name);
        }
      },
    }),
  },
  { takesCredential: false },
);

function writeStack(cmdlet: Parameters<typeof providersOf>[0], name: string): void {
  try {
    cmdlet.write(providersOf(cmdlet).locations.stack(name));
  } catch (problem) {
    if (!(problem instanceof PSError)) throw problem;
    cmdlet.error(problem);
  }
}

function writeOfProvider(cmdlet: Parameters<typeof providersOf>[0], name: string): void {
  const service = providersOf(cmdlet);
  const provider = service.findProvider(name);
  if (!provider) {
    cmdlet.error(providerNotFound(name, "GetLocationNoMatchingProvider"));
    return;
  }
  const isCurrent = service.locations.drive.provider === provider.info;
  const drive = isCurrent ? service.locations.drive : service.drives.ofProvider(provider.info)[0];
  if (drive) cmdlet.write(service.locations.onDrive(drive));
}
