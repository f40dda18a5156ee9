import type { ParameterDetails } from "../../command/ParameterDefinition.ts";

/** A call of Should with one operator. `actual` is the value, or all values where the operator takes a list. */
export interface ShouldCall {
  readonly actual: unknown;
  /** Arguments by name, as they were bound. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly negated: boolean;
  /** ` because {reason},`, or nothing. */
  readonly because: string;
}

/** One operator of Should: what it asks, and what it says where the answer is no. */
export interface ShouldOperator {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Sees all values of the pipeline at once. */
  readonly takesList: boolean;
  readonly parameters: Readonly<Record<string, ParameterDetails>>;
  /** Null where it holds; else the message. */
  readonly test: (call: ShouldCall) => string | null;
}

export function defineOperator(operator: ShouldOperator): ShouldOperator {
  return operator;
}
