import type { PerEdition } from "../diag/Edition.ts";
import { edition } from "../objects/host/edition.ts";

/** What providers and locations do differently in the two editions. */
export interface ProviderRules {
  /** Get-Content -Delimiter leaves the delimiter at the end of each part. */
  readonly keepsDelimiter: boolean;
  /** `-` and `+` as paths go back and forth in the locations. */
  readonly hasLocationHistory: boolean;
  /** Get-ChildItem -Recurse goes on behind links to folders. */
  readonly recursesIntoLinks: boolean;
  /** As Get-PSProvider shows them. */
  readonly capabilitiesOfRegistry: string;
}

const rules: PerEdition<ProviderRules> = {
  Desktop: {
    keepsDelimiter: true,
    hasLocationHistory: false,
    recursesIntoLinks: true,
    capabilitiesOfRegistry: "ShouldProcess, Transactions",
  },
  Core: {
    keepsDelimiter: false,
    hasLocationHistory: true,
    recursesIntoLinks: false,
    capabilitiesOfRegistry: "ShouldProcess",
  },
};

export function providerRules(): ProviderRules {
  return rules[edition()];
}
