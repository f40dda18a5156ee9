import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";

/** What .NET and .NET Framework do differently with the texts of numbers. */
export interface NumberRules {
  /** Whole numbers and decimals have the format R, too. */
  readonly hasRoundTripOfAll: boolean;
  /** Whole numbers have the format B. */
  readonly hasBinary: boolean;
  /** A floating number has as many digits as it needs where no precision is given; else 15, and 7 of a [float]. */
  readonly isShortestByDefault: boolean;
  /** A floating number below zero keeps its sign where it is shown as zero, or is zero. */
  readonly signsZero: boolean;
  /** Names of infinity and NaN are read in any case, and with a sign. */
  readonly readsNamesFreely: boolean;
  /** Digits beyond the largest floating number are refused; else they are infinite. */
  readonly refusesInfiniteDigits: boolean;
  /** A letter with ten digits and more is refused; else it is a custom format. */
  readonly refusesLongPrecision: boolean;
}

const rules: PerEdition<NumberRules> = {
  Desktop: {
    hasRoundTripOfAll: false,
    hasBinary: false,
    isShortestByDefault: false,
    signsZero: false,
    readsNamesFreely: false,
    refusesInfiniteDigits: true,
    refusesLongPrecision: false,
  },
  Core: {
    hasRoundTripOfAll: true,
    hasBinary: true,
    isShortestByDefault: true,
    signsZero: true,
    readsNamesFreely: true,
    refusesInfiniteDigits: false,
    refusesLongPrecision: true,
  },
};

export function numberRules(): NumberRules {
  return rules[edition()];
}
