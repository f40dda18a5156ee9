import type { ProviderPath } from "../../src/command/Provider.ts";
import type { CmdletContext } from "../../src/command/prelude.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providersOf, reporting } from "../../src/providers/itemCommand.ts";
import { joinPaths } from "../../src/providers/pathParts.ts";
import { pathNotFound } from "../../src/providers/providerErrors.ts";
import { asWritten } from "../../src/providers/resolvePath.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";

export default defineItemCmdlet({
  name: "Resolve-Path",
  module: "Microsoft.PowerShell.Management",
  aliases: ["rvpa"],
  synopsis: "Expands the wildcards of paths and gives the full paths.",
  description: "Only items that are there are given; -Relative gives them as seen from the current location.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Relative: "switch",
    RelativeBasePath: "string",
    Force: "switch",
  },
  examples: [{ title: "A relative path", transcript: "PS> Set-Location C:\\\nPS> (Resolve-Path .).Path\nC:\\\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const { locations } = providersOf(cmdlet);
      reporting(cmdlet, () => {
        requireBase(cmdlet, values.RelativeBasePath);
        forEachItem(cmdlet, fromBase(values), (found) => {
          const shown = values.Relative ? relative(cmdlet, found, values.RelativeBasePath) : null;
          cmdlet.write(shown ?? locations.pathInfo(asWritten(found)));
        });
      });
    },
  }),
});

interface Paths {
  readonly Path?: readonly string[] | undefined;
  readonly LiteralPath?: readonly string[] | undefined;
  readonly RelativeBasePath?: string | undefined;
}

function requireBase(cmdlet: CmdletContext, base: string | undefined): void {
  if (base === undefined) return;
  const { provider, path, display } = providersOf(cmdlet).unresolved(base);
  if (!provider.exists(path)) throw pathNotFound(display);
}

/** The paths as seen from -RelativeBasePath, where one is given. */
function fromBase<P extends Paths>(values: P): P {
  const { RelativeBasePath: base } = values;
  if (base === undefined) return values;
  const below = (path: string, folder: string) =>
    path.includes(":") || /^[\\/~]/.test(path) ? path : joinPaths(folder, path);
  return {
    ...values,
    Path: values.Path?.map((path) => below(path, WildcardPattern.escape(base))),
    LiteralPath: values.LiteralPath?.map((path) => below(path, base)),
  };
}

function relative(cmdlet: CmdletContext, found: ProviderPath, basePath: string | undefined): string {
  const service = providersOf(cmdlet);
  const base = basePath === undefined ? service.location.providerPath : service.unresolved(basePath).path;
  const baseNames = split(base);
  const names = split(found.path);
  if (baseNames[0]?.toLowerCase() !== names[0]?.toLowerCase()) return found.display;
  let shared = 0;
  while (
    shared < Math.min(baseNames.length, names.length - 1) &&
    baseNames[shared].toLowerCase() === names[shared].toLowerCase()
  )
    shared++;
  const up = baseNames.length - shared;
  const down = names.slice(shared);
  if (names.length === 1 && baseNames.length === 1) return ".\\";
  // To a folder above, or the same, the way leads over what is above that, as the product shows it.
  if (down.length === 1 && shared === 0)
    return Array<string>(Math.max(up - 1, 1))
      .fill("..")
      .join("\\");
  return up === 0 ? [".", ...down].join("\\") : [...Array<string>(up).fill(".."), ...down].join("\\");
}

function split(path: string): string[] {
  return path.split(/[\\/]+/).filter((name) => name !== "");
}
