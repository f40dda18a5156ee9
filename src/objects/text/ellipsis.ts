import { edition, type PerEdition } from "../host/ambient.ts";

/** What stands for text that was cut away: three points, in PowerShell 7 as one character. */
export type Ellipsis = "…" | "...";

const ellipses: PerEdition<Ellipsis> = { Desktop: "...", Core: "…" };

export function ellipsis(): Ellipsis {
  return ellipses[edition()];
}
