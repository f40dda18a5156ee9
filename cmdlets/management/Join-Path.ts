import type { CmdletContext } from "../../src/command/prelude.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { flatPath, joinFlat } from "../../src/providers/flatPath.ts";
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
          const joined = joinedPath(cmdlet, path, first ?? "", more);
          if (!values.Resolve) cmdlet.write(joined);
          else for (const found of providersOf(cmdlet).resolve(joined)) cmdlet.write(found.display);
        });
      }
    },
  }),
});

function joinedPath(cmdlet: CmdletContext, path: string, first: string, more: readonly (string | null)[]): string {
  checkDrive(cmdlet, path);
  const below = (start: string) => more.reduce<string>((joined, child) => joinPaths(joined, child ?? ""), start);
  const isOfProvider = path.slice(0, qualifierLength(path)).endsWith("::");
  const flat = isOfProvider ? null : flatPath(providersOf(cmdlet), path);
  // Beginning with a separator, what is not on a drive is a path of folders.
  if (flat === null || (flat.drive === "" && /^[\\/]/.test(path))) return below(joinPaths(path, first));
  return joinFlat(flat, below(first));
}

/** The drive of a path must be there. */
function checkDrive(cmdlet: CmdletContext, path: string): void {
  const colon = path.indexOf(":");
  if (colon <= 0 || path.slice(0, qualifierLength(path)).endsWith("::")) return;
  if (!providersOf(cmdlet).drives.find(path.slice(0, colon))) throw driveNotFound(path.slice(0, colon));
}
