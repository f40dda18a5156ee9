import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../../objects/host/edition.ts";

/** What the editions show of values differently. */
export interface DisplayRules {
  /** The format of numbers with a fraction in tables that no view describes; null: as they are shown elsewhere. */
  readonly fractions: "F3" | null;
  /** An entry of a dictionary is shown by its key: in .NET Framework it has no text of its own. */
  readonly showsEntriesByKey: boolean;
  /** The text of an error stands on the screen as it is; else its lines are laid out. */
  readonly errorsAreText: boolean;
  /** The id of the error for an expression of a column that fails. */
  readonly failedExpressionId: string;
}

const rules: PerEdition<DisplayRules> = {
  Desktop: {
    fractions: null,
    showsEntriesByKey: true,
    errorsAreText: false,
    failedExpressionId: "mshExpressionError",
  },
  Core: {
    fractions: "F3",
    showsEntriesByKey: false,
    errorsAreText: true,
    failedExpressionId: "PSPropertyExpressionError",
  },
};

export function displayRules(): DisplayRules {
  return rules[edition()];
}
