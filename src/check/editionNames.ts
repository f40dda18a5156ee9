import type { PerEdition } from "../diag/Edition.ts";

/** The products as the sentences of the check call them. */
export const editionNames: PerEdition<string> = { Desktop: "Windows PowerShell 5.1", Core: "PowerShell 7" };

/** How a script says that it is for that edition alone. */
export const requirementOf: PerEdition<string> = {
  Desktop: "'#requires -PSEdition Desktop'",
  Core: "'#requires -Version 7'",
};
