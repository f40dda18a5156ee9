import type { Edition } from "../diag/Edition.ts";
import type { PSError } from "../objects/errors/PSError.ts";
import type { CmdletContext } from "./CmdletContext.ts";
import type { TestFrameworkVersion } from "./catalogue/testFramework.ts";
import type { ParameterTable, ParameterValues } from "./ParameterDefinition.ts";

/** What `steps` returns: the three blocks of a cmdlet. `values` change between two calls of `process`. */
export interface CmdletSteps {
  begin?(): void;
  process?(): void;
  end?(): void;
  /** Runs at the end in any case, also after an error or a stop. */
  dispose?(): void;
}

export interface CmdletExample {
  readonly title: string;
  /** Prompt lines "PS> ..." (continued by ">> ...") and exactly what follows on the screen; a transcript that tests run. */
  readonly transcript: string;
}

export interface DynamicParameters {
  /** All that there can be; the catalogue's word on them does not count. */
  readonly all: ParameterTable;
  /** Those that are there for these arguments; `unbound`: values that found no parameter yet. */
  of(context: CmdletContext, bound: ReadonlyMap<string, unknown>, unbound: readonly unknown[]): ParameterTable;
}

/** One cmdlet: everything that help, completion, binding, tests and coverage know of it. */
export interface CmdletDefinition {
  readonly name: string;
  readonly module: string;
  /** The .NET class, which is the tail of its errors' ids; absent: by the module's rule (`cmdletClass`). */
  readonly className?: string;
  readonly aliases?: readonly string[];
  readonly synopsis: string;
  readonly description?: string;
  readonly parameters: ParameterTable;
  /** The parameters in versions of the test framework where they are other ones; `parameters` has all that `steps` knows. */
  readonly versions?: Readonly<Partial<Record<TestFrameworkVersion, ParameterTable>>>;
  /** Why parameters of the catalogue are not modelled, by name in lower case, where more is known than that they are not. */
  readonly unmodelled?: Readonly<Record<string, string>>;
  /**
   * Its steps where a parameter that is not modelled was given: what the real product refuses before it comes to that;
   * what `refusal` makes is thrown where it refuses nothing. Absent: `NotModelled` at once.
   */
  readonly unmodelledSteps?: (cmdlet: CmdletContext, refusal: () => PSError) => CmdletSteps;
  readonly defaultSet?: string;
  readonly shouldProcess?: boolean;
  readonly confirmImpact?: "None" | "Low" | "Medium" | "High";
  readonly outputs?: readonly string[];
  readonly examples: readonly CmdletExample[];
  /** Editions that have the cmdlet; absent: both. */
  readonly editions?: readonly CmdletEdition[];
  /** Where the behaviour is known from; the default for PowerShell's own modules is "observed". */
  readonly source?: "document" | "observed" | "inferred";
  readonly remarks?: readonly string[];
  /** Parameters that exist depending on others (those of the path's provider). */
  readonly dynamicParameters?: DynamicParameters;
  /** Parameters that are not there for these arguments: those of another provider than the path's. */
  readonly unavailableParameters?: (context: CmdletContext, bound: ReadonlyMap<string, unknown>) => readonly string[];
  /** False: it is known and ends in `NotModelled` (`unmodelledCmdlet`). */
  readonly modelled?: false;
  /** It follows from a noun's declaration, and has no file of its own. */
  readonly derived?: true;
  /** Whether the cmdlet runs on the emulated server, so that its errors have the remote form. */
  readonly remote?: boolean;
  /** Editions in which a script's call of it binds nothing: what it is given and what it gets are dropped. */
  readonly unboundIn?: readonly Edition[];
  /** Whether it sees the PSObjects around its arguments and its input: it adds members to them. */
  readonly keepsWrappers?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: the table of all definitions forgets each one's own parameter types.
  readonly steps: (cmdlet: CmdletContext, values: any) => CmdletSteps;
}

/**
 * An edition that has a cmdlet; "CoreOnWindows": PowerShell 7 has it on Windows alone. No product has the others: those of
 * "Prompt" are there where a person works at cmdlab's own prompt, those of "Screen" also in pages and labs.
 */
export type CmdletEdition = Edition | "CoreOnWindows" | "Prompt" | "Screen";

/** Loads a definition; what lists of commands need is known before. */
export interface CmdletLoader {
  load(): CmdletDefinition;
  readonly module: string;
  /** Null: both. */
  readonly editions: readonly CmdletEdition[] | null;
  /** False: lists of commands show it as known, and its call ends in `NotModelled` unless the product refuses it before. */
  readonly modelled?: false;
}

type Typed<D extends ParameterTable> = Omit<CmdletDefinition, "parameters" | "steps"> & {
  readonly parameters: D;
  /**
   * Called once per pipeline; keep state in variables of the closure. `values` has the bound parameters in JavaScript's
   * terms; `cmdlet.raw(name)` gives a value of the model as it was bound.
   */
  readonly steps: (cmdlet: CmdletContext, values: ParameterValues<D>) => CmdletSteps;
};

/** Gives a definition its types: the names and kinds of `values` follow from `parameters`. */
export function defineCmdlet<const D extends ParameterTable>(definition: Typed<D>): CmdletDefinition {
  return definition;
}
