import type { Provider } from "../../src/command/Provider.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { PSDriveInfo } from "../../src/objects/values/shell/PSDriveInfo.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providersOf, reporting } from "../../src/providers/itemCommand.ts";
import type { ProviderService } from "../../src/providers/ProviderService.ts";

export default defineItemCmdlet({
  name: "New-PSDrive",
  module: "Microsoft.PowerShell.Management",
  aliases: ["mount", "ndr"],
  synopsis: "Makes a drive: a name for a place of a provider.",
  description:
    "The drive is seen in the scope that made it and below, and goes with that scope; -Scope Global keeps it.",
  parameters: {
    Name: "string",
    PSProvider: "string",
    Root: "string",
    Description: "string",
    Scope: "string",
    Persist: "switch",
  },
  examples: [
    {
      title: "A folder as a drive",
      transcript:
        "PS> $null = New-Item C:\\lab -ItemType Directory -Force\nPS> $null = New-PSDrive Lab FileSystem C:\\lab\nPS> Test-Path Lab:\\\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (values.Persist) throw notModelled("New-PSDrive -Persist");
      const service = providersOf(cmdlet);
      const { Name: name = "", Root: root = "" } = values;
      reporting(cmdlet, () => {
        const provider = service.provider(values.PSProvider ?? "");
        const text = `Name: ${name} Provider: ${provider.info.fullName} Root: ${root}`;
        if (!cmdlet.shouldProcess(text, "New drive")) return;
        const draft = new PSDriveInfo(name, provider.info, root);
        let drive: PSDriveInfo;
        service.drives.checkName(name);
        requireScope(service, draft, values.Scope);
        try {
          service.drives.check(draft, values.Scope);
          const letter = root.slice(0, 1);
          drive = new PSDriveInfo(
            name,
            provider.info,
            provider.newDriveRoot(ownRoot(service, provider, root), root),
            () => (provider === service.fileSystem ? service.fileSystem.files.space(letter) : null),
          );
        } catch (problem) {
          throw withTarget(problem, draft);
        }
        drive.description = values.Description ?? null;
        service.drives.add(drive, values.Scope);
        cmdlet.write(drive);
      });
    },
  }),
});

/** A root on another drive of a provider is the place that the provider has there. Folders find theirs by themselves, but for one that is told from where the session stands. */
function ownRoot(service: ProviderService, provider: Provider, root: string): string {
  const isRelative = provider === service.fileSystem && !/^(?:[\\/]|[^:\\/]+:)/.test(root);
  if (isRelative && service.locations.drive.provider === provider.info) return service.unresolved(root).path;
  const there = provider === service.fileSystem ? undefined : service.drives.find(/^([^:\\/]+):/.exec(root)?.[1] ?? "");
  return there?.provider === provider.info ? service.unresolved(root).path : root;
}

/** A scope that cannot be is an error about the drive. */
function requireScope(service: ProviderService, drive: PSDriveInfo, scope: string | undefined): void {
  try {
    service.drives.checkScope(scope);
  } catch (problem) {
    if (!(problem instanceof PSError)) throw problem;
    throw new PSError(new ErrorRecord(problem.exception, "NewDriveError", "InvalidArgument", drive));
  }
}

/** A root that cannot be is an error about the drive. */
function withTarget(problem: unknown, drive: PSDriveInfo): unknown {
  if (!(problem instanceof PSError) || problem.record.errorId !== "DriveRootError") return problem;
  return new PSError(new ErrorRecord(problem.exception, "DriveRootError", "ReadError", drive));
}
