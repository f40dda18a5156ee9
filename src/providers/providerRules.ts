import { type Edition, edition } from "../objects/host/ambient.ts";

/** What providers and locations do differently in the two editions. */
export interface ProviderRules {
  /** Get-Content -Delimiter leaves the delimiter at the end of each part. */
  readonly keepsDelimiter: boolean;
  /** `-` and `+` as paths go back and forth in the locations. */
  readonly hasLocationHistory: boolean;
  /** Get-ChildItem -Recurse goes on behind links to folders. */
  readonly recursesIntoLinks: boolean;
}

const rules: Readonly<Record<Edition, ProviderRules>> = {
  Desktop: { keepsDelimiter: true, hasLocationHistory: false, recursesIntoLinks: true },
  Core: { keepsDelimiter: false, hasLocationHistory: true, recursesIntoLinks: false },
};

export function providerRules(): ProviderRules {
  return rules[edition()];
}
