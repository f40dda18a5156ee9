import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { PipelineState } from "../pipeline/PipelineState.ts";
import type { StageMaker } from "../pipeline/pipeline.ts";
import type { Sink } from "../pipeline/Streams.ts";
import type { Signal } from "../pipeline/signals.ts";
import type { Frame } from "../scope/Frame.ts";
import type { Layout } from "../scope/Layout.ts";
import type { VariableConstraint } from "../scope/Variable.ts";

/** A compiled statement: runs, writes to `out`, says how it ended. */
export type Execute = (frame: Frame, out: Sink) => Signal | undefined;
/** A compiled expression. */
export type Evaluate = (frame: Frame) => unknown;

/** A compiled script block. */
export interface BlockCode {
  readonly layout: Layout;
  readonly parameters: readonly CompiledParameter[];
  /** [CmdletBinding()] or a [Parameter()] attribute: bound as a cmdlet is. */
  readonly isAdvanced: boolean;
  /** Whether a call needs the binder, where all its arguments are positional ones. */
  readonly needsBinder: () => boolean;
  readonly binding: CmdletBinding | null;
  readonly begin: Execute | null;
  readonly process: Execute | null;
  readonly end: Execute | null;
  readonly clean: Execute | null;
  readonly dynamicParameters: Execute | null;
  /** True where `begin`, `process`, `end` were written as named blocks. */
  readonly hasNamedBlocks: boolean;
  readonly slots: AutomaticSlots;
  readonly extent: Extent;
  readonly isFilter: boolean;
  readonly outputTypes: readonly string[];
  /** The text of [Obsolete('...')] of the block, of which a call warns; null without one. */
  readonly obsolete: string | null;
  /** The type that a text means here: the session's own, .NET's, and those of the namespaces that are used. */
  readonly findType: (name: string) => ClrType | null;
  /** What a steppable pipeline runs. */
  readonly steppable: () => SteppableCode;
}

/** Where a command stands in its pipeline. */
export interface Place {
  readonly expectsInput: boolean;
  readonly pipelineLength: number;
  readonly pipelinePosition: number;
  /** Whose call the commands are shown as, where a proxy command hands its own on; null: they are their own. */
  readonly shownAs?: { readonly invocationName: string; readonly extent: Extent | null } | null;
  readonly state: PipelineState;
}

/** A compiled command: resolves it and evaluates its arguments; what it gives makes the stage once the sink is known. */
export type PipelineCommand = (frame: Frame, place: Place) => StageMaker;

/** The commands of a block that is one pipeline; null, with the number of its statements, where it is none. */
export interface SteppableCode {
  readonly commands: readonly PipelineCommand[] | null;
  /** Why there are no commands. */
  readonly fault: "clauses" | "empty" | "notOnePipeline" | null;
}

export interface CmdletBinding {
  readonly defaultParameterSetName: string;
  readonly positionalBinding: boolean;
  readonly supportsShouldProcess: boolean;
  readonly confirmImpact: "None" | "Low" | "Medium" | "High";
  readonly supportsPaging: boolean;
}

export interface CompiledParameter {
  readonly name: string;
  readonly slot: number;
  /** Where its variable is, of one that is written with a scope; the scope is part of `name` as well. */
  readonly place?: { readonly variable: string; readonly scope: string };
  readonly metadata: ParameterMetadata;
  readonly defaultValue: Evaluate | null;
  /** A parameter set that two of its [Parameter()] name, which refuses every call; null where each is named once. */
  readonly repeatedSet: string | null;
  /** The text of [Obsolete('...')], which a call that binds the parameter warns with; null without one. */
  readonly obsolete: string | null;
  /** The declared type was written; a value of null then becomes the type's default. */
  readonly isTyped: boolean;
  /** To the declared type, for the default value, which no rule checks; null for an untyped parameter. */
  readonly conversion: ((value: unknown) => unknown) | null;
  /** Conversion and validation of later assignments to the variable; null for an untyped parameter. */
  readonly constraint: VariableConstraint | null;
}

/** Slots of automatic variables that the block mentions; -1 where it does not. */
export interface AutomaticSlots {
  readonly args: number;
  readonly input: number;
  readonly underscore: number;
  readonly item: number;
  readonly self: number;
  readonly boundParameters: number;
  readonly invocation: number;
  readonly cmdlet: number;
}

/** Whether a block has more than parameters and a clean block, which alone is never reached. */
export function hasBody({ begin, process, end }: BlockCode): boolean {
  return begin !== null || process !== null || end !== null;
}
