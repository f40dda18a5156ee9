import type { Edition } from "../diag/Edition.ts";

/** What scripts are checked for. */
export interface CheckTarget {
  readonly edition: Edition;
  /** Whether a person chose the edition: a script that asks for the other one does not start there. */
  readonly isEditionChosen: boolean;
  /** The products on which Exchange commands have to be there; any one of them will do. */
  readonly products: readonly string[];
  /** Whether a person chose the product; else what it lacks is only told. */
  readonly isProductChosen: boolean;
  /** Whether a script may connect to the cloud, whose cmdlets count from then on: not where a product is all that it is checked for. */
  readonly canConnect: boolean;
}
