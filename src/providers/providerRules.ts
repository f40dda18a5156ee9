import type { PerEdition } from "../diag/Edition.ts";
import { edition } from "../objects/host/edition.ts";

/** What providers and locations do differently in the two editions. */
export interface ProviderRules {
  /** Get-Content -Delimiter leaves the delimiter at the end of each part. */
  readonly keepsDelimiter: boolean;
  /** `-` and `+` as paths go back and forth in the locations. */
  readonly hasLocationHistory: boolean;
  /** Set-Location without a path goes home; else it stays (PowerShell/PowerShell#6791). */
  readonly goesHome: boolean;
  /** A literal path with characters of patterns that is not there is no error (PowerShell/PowerShell#5197). */
  readonly missesLiteralPatterns: boolean;
  /** -Depth counts for -Include and -Exclude, too (PowerShell/PowerShell#4985). */
  readonly limitsDepthOfSelection: boolean;
  /** -Include and -Exclude count for -LiteralPath, too (PowerShell/PowerShell#5462). */
  readonly selectsFromLiteralPaths: boolean;
  /** Get-ChildItem -Recurse goes on behind links to folders. */
  readonly recursesIntoLinks: boolean;
  /** As Get-PSProvider shows them. */
  readonly capabilitiesOfRegistry: string;
}

const rules: PerEdition<ProviderRules> = {
  Desktop: {
    keepsDelimiter: true,
    hasLocationHistory: false,
    goesHome: false,
    missesLiteralPatterns: true,
    limitsDepthOfSelection: false,
    selectsFromLiteralPaths: false,
    recursesIntoLinks: true,
    capabilitiesOfRegistry: "ShouldProcess, Transactions",
  },
  Core: {
    keepsDelimiter: false,
    hasLocationHistory: true,
    goesHome: true,
    missesLiteralPatterns: false,
    limitsDepthOfSelection: true,
    selectsFromLiteralPaths: true,
    recursesIntoLinks: false,
    capabilitiesOfRegistry: "ShouldProcess",
  },
};

export function providerRules(): ProviderRules {
  return rules[edition()];
}
