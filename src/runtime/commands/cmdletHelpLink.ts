import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../../objects/host/edition.ts";

/** Where the help of a cmdlet stands on the web: nowhere, or null where that is not known. */
export function cmdletHelpLink(name: string): string | null {
  return linkOf[edition()](name);
}

const linkOf: PerEdition<(cmdlet: string) => string | null> = {
  Desktop: () => null,
  Core: (cmdlet) => links().get(cmdlet) ?? "",
};

/** Observed: PowerShell 7.6. */
const links = once(
  () =>
    new CaseInsensitiveMap(Object.entries(JSON.parse(readDataFile("core-help-links.json")) as Record<string, string>)),
);
