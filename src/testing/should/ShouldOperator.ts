import type { ParameterDetails } from "../../command/ParameterDefinition.ts";

/** A call of Should with one operator. `actual` is the value; all values, as an array, where the operator takes a list. */
export interface ShouldCall {
  readonly actual: unknown;
  /** Arguments by name, as they were bound. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly negated: boolean;
  /** ` because {reason},`, or nothing. */
  readonly because: string;
  /** Writes what the assertion gives to the pipeline. */
  readonly write: (value: unknown) => void;
}

/** Another width than that of the screen, and how many characters are shown behind the difference. */
export interface ScreenWidth {
  readonly width?: number;
  readonly context?: number;
}

/** What is said of two values besides the answer, for functions of the module that test suites call. */
interface EqualityTexts {
  failed(expected: unknown, actual: unknown, because: string): string;
  failedNot(expected: unknown, because: string): string;
  /** What two texts are told; nothing where they are the same. */
  texts(expected: string, actual: string, because: string, shown: ScreenWidth): string;
}

/** One operator of Should: what it asks, and what it says where the answer is no. */
export interface ShouldOperator {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Sees all values of the pipeline at once. */
  readonly takesList: boolean;
  readonly parameters: Readonly<Record<string, ParameterDetails>>;
  /** A test added it: its block converts what it is given. */
  readonly isCustom?: boolean;
  /** The function that the test says decides it. */
  readonly internalName?: string | null;
  readonly told?: EqualityTexts;
  /** Null where it holds; else the message. */
  readonly test: (call: ShouldCall) => string | null;
}

/** What most operators have: an expected value in the first place, and a reason. */
export const expectedAndBecause: ShouldOperator["parameters"] = {
  ExpectedValue: { type: "psobject", position: 0 },
  Because: { type: "string", position: 1 },
};

export const becauseAlone: ShouldOperator["parameters"] = { Because: { type: "string", position: 0 } };

export function defineOperator(operator: ShouldOperator): ShouldOperator {
  return operator;
}

/** Null where the answer is as wanted, else the text for it or for its opposite. */
export function verdict(
  holds: boolean,
  negated: boolean,
  failed: () => string,
  failedNot: () => string,
): string | null {
  if (holds !== negated) return null;
  return negated ? failedNot() : failed();
}

/** What a pipeline makes of the values: nothing, the one, or all. */
export function unrolled(values: unknown): unknown {
  if (!Array.isArray(values)) return values;
  return values.length === 0 ? null : values.length === 1 ? values[0] : values;
}
