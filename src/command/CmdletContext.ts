import type { ServiceKey } from "../base/ServiceKey.ts";
import type { Edition } from "../diag/Edition.ts";
import type { ErrorCategoryName } from "../diag/ErrorCategoryName.ts";
import type { ErrorRecord } from "../objects/errors/ErrorRecord.ts";
import type { ExceptionObject } from "../objects/errors/ExceptionObject.ts";
import type { PSError } from "../objects/errors/PSError.ts";
import type { ScriptBlock } from "../objects/values/ScriptBlock.ts";
import type { SessionState } from "./SessionState.ts";
import type { ProgressRecord } from "./services/ProgressRecord.ts";
import type { PSHost } from "./services/PSHost.ts";

/** An error as a cmdlet reports it. */
export interface ErrorSpec {
  /** The part of FullyQualifiedErrorId before the comma. */
  readonly id: string;
  readonly message: string;
  /** The exception's own text, where `message` is that of the record's details. */
  readonly exceptionMessage?: string;
  readonly category: ErrorCategoryName;
  readonly target?: unknown;
  /** Full exception type; absent: System.Exception. */
  readonly exception?: string;
  readonly inner?: ExceptionObject | null;
  /** The parameter whose argument the error is shown at; absent: the whole command. */
  readonly argumentOf?: string;
}

/** What a running cmdlet can do. Everything that it writes goes through here, in order. */
export interface CmdletContext {
  readonly edition: Edition;
  readonly host: PSHost;
  readonly state: SessionState;
  /** Name of the chosen parameter set. */
  readonly parameterSet: string;
  /** The cmdlet's own name, whatever it was called by (an alias, `&`). */
  readonly name: string;
  /** The InvocationInfo that scripts see as $MyInvocation. */
  readonly invocation: unknown;
  /** The $MyInvocation of the code that calls; of a class's method the place where that was called. */
  readonly callerInvocation: unknown;

  /** Writes one object to the pipeline, not enumerated. `undefined` writes nothing. */
  write(value: unknown): void;
  /** Gives on what a script wrote, as it is: what the cmdlet writes itself is in a PSObject. */
  pass(value: unknown): void;
  /** Writes what PowerShell enumerates of a value: the items of a collection, or the value itself. */
  writeEnumerated(value: unknown): void;
  /** A non-terminating error; the common parameter -ErrorAction decides what becomes of it. */
  error(spec: ErrorSpec | PSError | ErrorRecord): void;
  /** Makes the error that ends the cmdlet: `throw cmdlet.terminate({ ... })`. */
  terminate(spec: ErrorSpec): PSError;
  warning(text: string): void;
  verbose(text: string): void;
  debug(text: string): void;
  /** A verbose, debug or information record that was let through where it was made: it is shown whatever is preferred here. */
  passRecord(stream: "Verbose" | "Debug" | "Information", record: unknown): void;
  information(value: unknown, tags?: readonly string[], source?: string | null): void;
  /** Tells the host how far an activity has come, where $ProgressPreference lets it. */
  progress(record: ProgressRecord): void;

  /** Whether -WhatIf or its preference says that nothing is to be done. */
  readonly isWhatIf: boolean;
  /** -WhatIf and -Confirm: "Performing the operation "action" on target "target"."; true: go on. */
  shouldProcess(target: string, action?: string): boolean;
  /** The form of cmdlets with sentences of their own (Exchange): the verbose, the what-if and the confirm sentence. */
  shouldProcessSentence(sentence: string): boolean;
  /** Asks in any case, unless -Force was the cmdlet's own reason not to call. */
  shouldContinue(query: string, caption: string, standard?: "yes" | "no"): boolean;

  /** Whether the parameter was bound (by the caller, the pipeline or $PSDefaultParameterValues). */
  isBound(name: string): boolean;
  /** The bound value in the value model, or undefined. */
  raw(name: string): unknown;
  /** All bound parameters by name. */
  readonly bound: ReadonlyMap<string, unknown>;
  /** Whether the cmdlet receives input from the pipeline. */
  readonly expectsInput: boolean;

  /** Runs a script block in the caller's scope with $_ set; what it writes goes to `output`. */
  invokeBlock(block: ScriptBlock, options: BlockOptions): void;
  /**
   * The same for a block that runs for each of many objects, which it sees as $_ and $input: what does not change between
   * them is decided once. The object may be undefined: nothing came. `isOfCode`: its $MyInvocation is no command's.
   */
  eachBlock(block: ScriptBlock, output: (value: unknown) => void, isOfCode?: boolean): (input: unknown) => void;
  /** The same, collected. */
  collectBlock(block: ScriptBlock, options: Omit<BlockOptions, "output">): unknown[];
  /** Ends the pipeline as Select-Object -First does: upstream commands are stopped, downstream ones finish. */
  stopUpstream(): never;
  /** Polls the stop flag and the limits; call in long loops. */
  checkStop(): void;
  /** A service of the session: the world, the file system, the clock ... */
  service<T>(key: ServiceKey<T>): T;
  /** Whether the session has the service at all: a session without an organisation has no world. */
  offers(key: ServiceKey<unknown>): boolean;
}

export interface BlockOptions {
  /** Its $MyInvocation is that of the code that called the cmdlet. */
  readonly sharesInvocation?: boolean;
  /** Its $MyInvocation is no command's. */
  readonly isOfCode?: boolean;
  readonly dollarUnder?: unknown;
  readonly args?: readonly unknown[];
  readonly input?: readonly unknown[];
  /** Its $input is the collection that streams have, and no array. */
  readonly collectsInput?: boolean;
  readonly newScope?: boolean;
  readonly output: (value: unknown) => void;
}
