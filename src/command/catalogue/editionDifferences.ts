import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";

interface EditionDifferences {
  /** By the only edition on Windows that has them. */
  readonly commands: PerEdition<readonly string[]>;
  /** Parameter to type, by cmdlet. */
  readonly parameters: PerEdition<Readonly<Record<string, Readonly<Record<string, string>>>>>;
}

/**
 * What one edition lacks on Windows though the tables, which come from Windows PowerShell's reference and from PowerShell 7 on
 * Linux, do not say so (`data/edition-differences.json`, which names its source).
 */
const table = once(() => JSON.parse(readDataFile("edition-differences.json")) as EditionDifferences);

const onlyIn = once(
  (): PerEdition<ReadonlySet<string>> => ({
    Desktop: folded(table().commands.Desktop),
    Core: folded(table().commands.Core),
  }),
);

/** The only edition that has a cmdlet on Windows; null where both do, or none is known to. */
function onlyEdition(cmdlet: string): Edition | null {
  const key = cmdlet.toLowerCase();
  if (onlyIn().Desktop.has(key)) return "Desktop";
  return onlyIn().Core.has(key) ? "Core" : null;
}

/** Whether an edition has a cmdlet on Windows, as far as is known. */
export function isInEdition(cmdlet: string, edition: Edition): boolean {
  const only = onlyEdition(cmdlet);
  return only === null || only === edition;
}

/** Names of all cmdlets that only one edition has. */
export function oneEditionNames(): readonly string[] {
  return [...table().commands.Desktop, ...table().commands.Core];
}

/** Parameters of a cmdlet, as it is written, that only one edition has on Windows: names with their types. */
export function onlyParameters(cmdlet: string, edition: Edition): Readonly<Record<string, string>> {
  return table().parameters[edition][cmdlet] ?? {};
}

function folded(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
