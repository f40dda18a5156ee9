import type { Edition } from "../diag/Edition.ts";

/** What scripts are checked for. */
export interface CheckTarget {
  readonly edition: Edition;
  /** Whether a person chose the edition; else a script may ask for the other one. */
  readonly isEditionChosen: boolean;
  /** The products on which Exchange commands have to be there; any one of them will do. */
  readonly products: readonly string[];
  /** Whether a person chose the product; else what it lacks is only told. */
  readonly isProductChosen: boolean;
}
