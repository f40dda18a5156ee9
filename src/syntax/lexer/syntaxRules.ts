import type { PerEdition } from "../../diag/Edition.ts";

/** What scripts can be written with in one edition alone. */
export interface SyntaxRules {
  /** `? :`, `??`, `??=`, `?.` and `?[` */
  readonly hasNullOperators: boolean;
  /** `&&` and `||` between pipelines */
  readonly hasPipelineChains: boolean;
  /** `&` behind a pipeline */
  readonly hasBackground: boolean;
  /** A line may begin with the `|` of the pipeline before it. */
  readonly pipesBeginLines: boolean;
  readonly hasCleanBlocks: boolean;
  /** What stands between named blocks is told to belong into one; else the script block ends there without its bracket. */
  readonly asksForNamedBlocks: boolean;
  /** `$list.OfType[int]()` */
  readonly hasMethodTypeArguments: boolean;
  /** `enum Size : byte { }` */
  readonly enumsHaveBaseTypes: boolean;
  readonly hasConfigurations: boolean;
  readonly hasWorkflows: boolean;
  /** `0b1010` */
  readonly hasBinaryNumbers: boolean;
  /** Digits beyond the largest floating number are infinite; else they are no number. */
  readonly hasInfiniteNumbers: boolean;
  /** What is wrong with a number is told of the whole of it, not of the place behind it. */
  readonly tellsWholeNumber: boolean;
  /** `1y`, `1s`, `1n` and `1u` with them and alone, beside `1d` and `1l` */
  readonly hasSuffixesOfAllTypes: boolean;
  /** `` `e `` and `` `u{263a} `` */
  readonly hasUnicodeEscapes: boolean;
  /** `[void] Process() { }` in a class: so since 7.0 (PowerShell/PowerShell#9812). */
  readonly keywordsNameMethods: boolean;
  /** A new line ends the pair of a hash literal whose value is `if` without `else`: so since 6.1 (#7002). */
  readonly lineEndsIfInTable: boolean;
  /** `break` and `continue` may end a switch within `finally`: so since 6.1 (#7273). */
  readonly finallyHasSwitches: boolean;
}

export const syntaxRules: PerEdition<SyntaxRules> = {
  Desktop: {
    hasNullOperators: false,
    hasPipelineChains: false,
    hasBackground: false,
    pipesBeginLines: false,
    hasCleanBlocks: false,
    asksForNamedBlocks: false,
    hasMethodTypeArguments: false,
    enumsHaveBaseTypes: false,
    hasConfigurations: true,
    hasWorkflows: true,
    hasBinaryNumbers: false,
    hasInfiniteNumbers: false,
    tellsWholeNumber: false,
    hasSuffixesOfAllTypes: false,
    hasUnicodeEscapes: false,
    keywordsNameMethods: false,
    lineEndsIfInTable: false,
    finallyHasSwitches: false,
  },
  Core: {
    hasNullOperators: true,
    hasPipelineChains: true,
    hasBackground: true,
    pipesBeginLines: true,
    hasCleanBlocks: true,
    asksForNamedBlocks: true,
    hasMethodTypeArguments: true,
    enumsHaveBaseTypes: true,
    hasConfigurations: false,
    hasWorkflows: false,
    hasBinaryNumbers: true,
    hasInfiniteNumbers: true,
    tellsWholeNumber: true,
    hasSuffixesOfAllTypes: true,
    hasUnicodeEscapes: true,
    keywordsNameMethods: true,
    lineEndsIfInTable: true,
    finallyHasSwitches: true,
  },
};
