import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";

/** What stands for text that was cut away: three points, in PowerShell 7 as one character. */
export type Ellipsis = "…" | "...";

const ellipses: PerEdition<Ellipsis> = { Desktop: "...", Core: "…" };

export function ellipsis(): Ellipsis {
  return ellipses[edition()];
}
