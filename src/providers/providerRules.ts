import { type Edition, edition } from "../objects/model/ambient.ts";

/** What providers and locations do differently in the two editions. */
export interface ProviderRules {
  /** Get-Content -Delimiter leaves the delimiter at the end of each part. */
  readonly keepsDelimiter: boolean;
  /** `-` and `+` as paths go back and forth in the locations. */
  readonly hasLocationHistory: boolean;
}

const rules: Readonly<Record<Edition, ProviderRules>> = {
  Desktop: { keepsDelimiter: true, hasLocationHistory: false },
  Core: { keepsDelimiter: false, hasLocationHistory: true },
};

export function providerRules(): ProviderRules {
  return rules[edition()];
}
