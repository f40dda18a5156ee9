import type { Extent } from "../../diag/Extent.ts";
import type { Expression } from "./expressions.ts";
import type { NodeBase } from "./NodeBase.ts";
import type { InvocationOperator } from "./operators.ts";

/** An expression as an element of a pipeline. */
export interface CommandExpression extends NodeBase<"CommandExpression"> {
  readonly expression: Expression;
  readonly redirections: readonly Redirection[];
}

/** A command with its arguments; the first element is the name. */
export interface Command extends NodeBase<"Command"> {
  readonly commandElements: readonly CommandElement[];
  readonly redirections: readonly Redirection[];
  readonly invocationOperator: InvocationOperator;
}

/** `-Name`, or `-Name:argument` */
export interface CommandParameter extends NodeBase<"CommandParameter"> {
  readonly parameterName: string;
  readonly argument: Expression | null;
  /** The extent of `-Name` alone. */
  readonly errorPosition: Extent;
}

export type CommandElement = Expression | CommandParameter;

export type RedirectionStream = "All" | "Output" | "Error" | "Warning" | "Verbose" | "Debug" | "Information";

export interface FileRedirection extends NodeBase<"FileRedirection"> {
  readonly fromStream: RedirectionStream;
  readonly append: boolean;
  readonly location: Expression;
}

export interface MergingRedirection extends NodeBase<"MergingRedirection"> {
  readonly fromStream: RedirectionStream;
  readonly toStream: RedirectionStream;
}

export type Redirection = FileRedirection | MergingRedirection;
