import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providersOf, reporting } from "../../src/providers/itemCommand.ts";
import { driveNotFound, invalidOperation } from "../../src/providers/providerErrors.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";

export default defineItemCmdlet(
  {
    name: "Remove-PSDrive",
    module: "Microsoft.PowerShell.Management",
    aliases: ["rdr"],
    synopsis: "Removes drives from the session.",
    description: "What the drive shows stays; the drive that the session stands on cannot go.",
    parameters: { Name: "string[]", LiteralName: "string[]", PSProvider: "string[]", Scope: "string", Force: "switch" },
    examples: [
      {
        title: "A drive of one's own",
        transcript:
          "PS> $null = New-PSDrive Lab FileSystem C:\\\nPS> Remove-PSDrive Lab\nPS> Test-Path Lab:\\\nFalse\n",
      },
    ],
    steps: (cmdlet, values) => ({
      process() {
        const service = providersOf(cmdlet);
        for (const name of values.LiteralName ?? values.Name ?? []) {
          reporting(cmdlet, () => {
            const pattern = WildcardPattern.parse(values.LiteralName ? WildcardPattern.escape(name) : name);
            const found = service.drives
              .all(values.Scope)
              .filter(
                (drive) =>
                  pattern?.matches(drive.name) &&
                  (values.PSProvider?.some((each) => each.toLowerCase() === drive.provider.name.toLowerCase()) ?? true),
              );
            if (found.length === 0 && !WildcardPattern.isPattern(name)) cmdlet.error(driveNotFound(name));
            for (const drive of found) {
              const text = `Name: ${drive.name} Provider: ${drive.provider.fullName} Root: ${drive.root}`;
              if (!cmdlet.shouldProcess(text, "Remove Drive")) continue;
              if (service.locations.drive !== drive || values.Force) service.drives.remove(drive.name, values.Scope);
              else cmdlet.error(invalidOperation(`Cannot remove drive '${drive.name}' because it is in use.`));
            }
          });
        }
      },
    }),
  },
  { takesCredential: false },
);
