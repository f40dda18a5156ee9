import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providersOf, reporting } from "../../src/providers/itemCommand.ts";
import { driveNotFound, providerNotFound } from "../../src/providers/providerErrors.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";

export default defineItemCmdlet(
  {
    name: "Get-PSDrive",
    module: "Microsoft.PowerShell.Management",
    aliases: ["gdr"],
    synopsis: "Gets the drives of the session.",
    parameters: { Name: "string[]", LiteralName: "string[]", Scope: "string", PSProvider: "string[]" },
    examples: [{ title: "One drive", transcript: "PS> (Get-PSDrive Env).Provider.Name\nEnvironment\n" }],
    steps: (cmdlet, values) => ({
      process() {
        const service = providersOf(cmdlet);
        reporting(cmdlet, () => {
          const wanted = values.PSProvider?.flatMap((name) => {
            const pattern = WildcardPattern.parse(name);
            const found = service
              .providers()
              .filter(({ info }) => pattern?.matches(info.name) || pattern?.matches(info.fullName));
            if (found.length === 0 && !WildcardPattern.isPattern(name))
              throw providerNotFound(name, "GetLocationNoMatchingDrive", cmdlet.raw("PSProvider"));
            return found;
          });
          const drives = service.drives
            .all(values.Scope)
            .filter((drive) => wanted === undefined || wanted.some(({ info }) => info === drive.provider))
            .sort((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1));
          // A drive that another provider has is not there for those that were asked for.
          const missingId = (name: string): string =>
            values.Scope === undefined && !service.drives.find(name)
              ? "GetLocationNoMatchingDrive"
              : "GetDriveNoMatchingDrive";
          for (const name of values.LiteralName ?? values.Name ?? ["*"]) {
            const isLiteral = values.LiteralName !== undefined;
            const pattern = WildcardPattern.parse(isLiteral ? WildcardPattern.escape(name) : name);
            const found = drives.filter((drive) => pattern?.matches(drive.name));
            for (const drive of found) cmdlet.write(drive);
            if (found.length === 0 && (isLiteral || !WildcardPattern.isPattern(name)))
              cmdlet.error(driveNotFound(name, missingId(name)));
          }
        });
      },
    }),
  },
  { takesCredential: false },
);
