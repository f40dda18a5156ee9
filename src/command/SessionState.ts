import type { ErrorRecord } from "../objects/errors/ErrorRecord.ts";
import type { ClrType } from "../objects/types/ClrType.ts";
import type { ClrObject } from "../objects/values/ClrObject.ts";
import type { ScriptBlock } from "../objects/values/ScriptBlock.ts";
import type { CmdletDefinition } from "./CmdletDefinition.ts";

export type ScopeName = "Global" | "Local" | "Script" | "Private" | `${number}`;
export type ScopedItemOption = "ReadOnly" | "Constant" | "Private" | "AllScope" | "Unspecified";

/** A variable as Get-Variable shows it; `clr` is the PSVariable object that scripts see. */
export interface VariableView {
  readonly name: string;
  value: unknown;
  description: string;
  options: readonly ScopedItemOption[];
  readonly visibility: "Public" | "Private";
  readonly moduleName: string;
  readonly clr: ClrObject;
}

export interface AliasView {
  readonly name: string;
  readonly definition: string;
  readonly description: string;
  readonly options: readonly ScopedItemOption[];
  /** The AliasInfo that scripts see; not needed where an alias is set. */
  readonly clr?: ClrObject;
}

export interface FunctionView {
  readonly name: string;
  readonly body: ScriptBlock;
  readonly options: readonly ScopedItemOption[];
  readonly clr: ClrObject;
}

/** Types that a session got at run time, by the source that they are of. */
export interface AddedTypes {
  ofSource(source: string): ClrType[] | undefined;
  add(source: string, types: ClrType[]): void;
}

/** Scopes, variables, functions, aliases, drives of the running session, for the cmdlets that act on them. */
export interface SessionState {
  getVariable(name: string, scope?: ScopeName): VariableView | undefined;
  /** Names seen from the current scope (or of one scope), each once, innermost first. */
  variables(scope?: ScopeName): VariableView[];
  /** Sets or makes; throws the error of a read-only variable. `force` overrides ReadOnly; undefined leaves the value as it is. */
  setVariable(name: string, value: unknown, options?: SetVariableOptions): VariableView;
  removeVariable(name: string, scope?: ScopeName, force?: boolean): void;

  getAlias(name: string, scope?: ScopeName): AliasView | undefined;
  aliases(scope?: ScopeName): AliasView[];
  setAlias(alias: AliasView, scope?: ScopeName, force?: boolean): void;
  removeAlias(name: string, scope?: ScopeName, force?: boolean): void;

  /** Functions and filters; `clr` is the FunctionInfo. */
  getFunction(name: string, scope?: ScopeName): FunctionView | undefined;
  functions(scope?: ScopeName): Omit<FunctionView, "options">[];
  /** Throws FunctionNotWritable for a read-only one unless `force`. */
  setFunction(name: string, body: ScriptBlock, scope?: ScopeName, options?: SetFunctionOptions): void;
  /** Throws FunctionNotRemovable for a read-only one unless `force`. */
  removeFunction(name: string, scope?: ScopeName, force?: boolean): void;

  /** An object for each live scope, innermost first: what drives made in a scope hang on. */
  scopes?(): readonly object[];

  /** A type by name as the session knows it: script classes, accelerators, .NET types. */
  findType(name: string): ClrType | null;
  /** Verbs that a script made approved ones, in lower case. */
  readonly addedVerbs: ReadonlySet<string>;
  /** What Add-Type added to the session. */
  readonly addedTypes: AddedTypes;

  /** The cmdlet of that name in this session's edition, or undefined. */
  getCmdlet(name: string): CmdletDefinition | undefined;
  cmdletNames(): Iterable<string>;
  /** Names of the modules that the session's cmdlets are of. */
  cmdletModules(): Iterable<string>;

  /** Parses and makes a script block; a syntax error is thrown as PowerShell's ParseException. */
  createScriptBlock(text: string): ScriptBlock;
  /** Runs the text as Invoke-Expression does: in the caller's scope. */
  invokeText(text: string, output: (value: unknown) => void): void;
  /** Calls a command by name with arguments as a script would; what it writes is collected. `onError` takes its errors. */
  callCommand(
    name: string,
    positional: readonly unknown[],
    named?: ReadonlyMap<string, unknown>,
    input?: readonly unknown[],
    onError?: ((record: ErrorRecord) => void) | null,
  ): unknown[];
  /** Set-StrictMode's level as seen from here: 0 is off, 3 the latest. */
  strictVersion(): number;
  /** Sets the level of the current scope; 0 is off. */
  setStrictVersion(version: number): void;
  /** $Error, newest first. */
  readonly errors: unknown[];
}

export interface SetFunctionOptions {
  readonly option?: readonly ScopedItemOption[];
  readonly force?: boolean;
}

export interface SetVariableOptions {
  readonly scope?: ScopeName;
  readonly option?: readonly ScopedItemOption[];
  readonly description?: string;
  readonly force?: boolean;
  /** Fails where the name exists already (New-Variable). */
  readonly mustBeNew?: boolean;
  readonly visibility?: "Public" | "Private";
  /** A variable that is there loses its type and its attributes. */
  readonly isUntyped?: boolean;
}
