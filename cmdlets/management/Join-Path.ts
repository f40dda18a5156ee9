import type { CmdletContext } from "../../src/command/prelude.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { providersOf, reporting } from "../../src/providers/itemCommand.ts";
import { joinPaths, qualifierLength } from "../../src/providers/pathParts.ts";
import { driveNotFound } from "../../src/providers/providerErrors.ts";

export default defineItemCmdlet({
  name: "Join-Path",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Puts a path and names below it together.",
  description: "Takes care of the separators; with -Resolve the paths must be there and patterns are expanded.",
  parameters: {
    Path: "string[]",
    ChildPath: { type: "string[]", desktopType: "string" },
    AdditionalChildPath: "string[]",
    Resolve: "switch",
  },
  examples: [{ title: "A file in a folder", transcript: "PS> Join-Path C:\\logs today.txt\nC:\\logs\\today.txt\n" }],
  steps: (cmdlet, values) => ({
    process() {
      for (const path of values.Path ?? []) {
        reporting(cmdlet, () => {
          const [first, ...more] = [values.ChildPath ?? [], values.AdditionalChildPath ?? []].flat();
          let joined = joinPaths(onDrive(cmdlet, path), first ?? "");
          for (const child of more) joined = joinPaths(joined, child ?? "");
          if (!values.Resolve) cmdlet.write(joined);
          else for (const found of providersOf(cmdlet).resolve(joined)) cmdlet.write(found.display);
        });
      }
    },
  }),
});

/** The path on a drive that must be there. Drives of the session itself are called by the name that they have. */
function onDrive(cmdlet: CmdletContext, path: string): string {
  const colon = path.indexOf(":");
  if (colon <= 0 || path.slice(0, qualifierLength(path)).endsWith("::")) return path;
  const service = providersOf(cmdlet);
  const drive = service.drives.find(path.slice(0, colon));
  if (!drive) throw driveNotFound(path.slice(0, colon));
  return service.providerOf(drive.provider).supports("navigation") ? path : drive.name + path.slice(colon);
}
