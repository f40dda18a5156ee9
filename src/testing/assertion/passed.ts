import { pesterRun } from "../run/PesterRun.ts";

/** What an assertion of Pester 6 that passes tells a filter of a mock: $true, which lets the call through. Elsewhere nothing. */
export function passed(write: (value: boolean) => void): void {
  if (pesterRun().isInMockFilter) write(true);
}
