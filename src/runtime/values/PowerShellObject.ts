import type { RecordedItem, RunspaceRequest, RunspaceRun } from "../../command/services/RunspaceService.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { ExceptionObject, newException } from "../../objects/errors/ExceptionObject.ts";
import { ClrException, clrException, PSError, psError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { newLine } from "../../objects/text/newLine.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { dataCollection } from "../../objects/values/collections/dataCollection.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import type { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { InvocationSettings } from "./InvocationSettings.ts";
import { type CommandObject, PSCommandObject } from "./PSCommandObject.ts";
import { RunspaceHandle } from "./RunspaceHandle.ts";
import { runHere } from "./runHere.ts";

/** How far a PowerShell object is. */
export type PowerShellState = "NotStarted" | "Running" | "Completed" | "Stopped" | "Failed" | "Disposed";

export type StreamName = "Error" | "Warning" | "Verbose" | "Debug" | "Information" | "Progress";

/** [powershell]: commands that are put together and then run in a runspace. */
export class PowerShellObject extends ClrObject {
  commands = new PSCommandObject();
  readonly streams: Readonly<Record<StreamName, ListObject>>;
  readonly instanceId = ambient().newGuid();
  hadErrors = false;
  reason: unknown = null;
  #state: PowerShellState = "NotStarted";
  /** What was begun and nobody waited for yet. */
  #begun: RunspaceRun | null = null;
  readonly #stopped = new Set<RunspaceRun>();
  #runspace: RunspaceHandle | null = null;

  /** `isNested`: it runs in the session itself and not beside it. */
  constructor(readonly isNested = false) {
    super();
    const list = (name: string) => dataCollection(`System.Management.Automation.${name}Record`, []);
    this.streams = {
      Error: list("Error"),
      Warning: list("Warning"),
      Verbose: list("Verbose"),
      Debug: list("Debug"),
      Information: list("Information"),
      Progress: list("Progress"),
    };
  }

  get clrType(): ClrType {
    return typeByName("System.Management.Automation.PowerShell");
  }

  get runspace(): RunspaceHandle {
    this.#runspace ??= new RunspaceHandle().open();
    return this.#runspace;
  }

  set runspace(value: RunspaceHandle) {
    this.#runspace = value;
  }

  get state(): PowerShellState {
    const run = this.#begun;
    if (run === null || this.#state !== "Running") return this.#state;
    if (run.ended === null || run.ended > ambient().now()) return "Running";
    return endState(run);
  }

  dispose(): void {
    this.#state = "Disposed";
    this.#runspace = null;
  }

  get isDisposed(): boolean {
    return this.#state === "Disposed";
  }

  checkNotDisposed(): void {
    if (!this.isDisposed) return;
    const text = 'Cannot perform operation because object "PowerShell" has already been disposed.';
    throw clrException(
      "System.Management.Automation.PSObjectDisposedException",
      `${text}${newLine()}Object name: 'PowerShell'.`,
    );
  }

  /** Ends what was begun and has not ended yet; what it would have written later is not written. */
  stop(): void {
    const run = this.#begun;
    // What was begun at this very moment has not come far.
    if (run === null || (this.state !== "Running" && ambient().now() > run.began)) return;
    if (this.#state !== "Running") return;
    this.#stopped.add(run);
    this.#state = "Stopped";
    this.reason = stoppedException();
  }

  /** What says that code which runs in the session itself cannot go on beside it. */
  refuseNested(): ClrException {
    return clrException(
      "System.Management.Automation.PSInvalidOperationException",
      "Nested PowerShell instances cannot be invoked asynchronously. Use the Invoke method.",
    );
  }

  /** Whether a run was stopped; it ends then. */
  isStopped(run: RunspaceRun): boolean {
    return this.#stopped.has(run);
  }

  /** Runs everything and waits for its end; what it wrote to other streams is kept. */
  invoke(input: readonly unknown[] | null, settings: InvocationSettings | null = null): unknown[] {
    const run = this.start(input, settings);
    this.finish(run);
    return outputOf(run);
  }

  /** The same for code that goes on meanwhile, which nothing in the session itself can. */
  startBeside(input: readonly unknown[] | null): RunspaceRun {
    if (this.isNested) throw this.refuseNested();
    this.#begun = this.start(input);
    this.#state = "Running";
    return this.#begun;
  }

  /** Runs everything in its own time; `finish` waits for the end. */
  start(input: readonly unknown[] | null, settings: InvocationSettings | null = null): RunspaceRun {
    const elements = this.commands.all;
    if (elements.length === 0) throw invalid("No commands are specified.");
    this.checkNotDisposed();
    if (!this.isNested) this.runspace.checkOpened();
    const given = {
      ...(input ? { input } : {}),
      ...(settings?.addToHistory ? { entered: elements.map(({ text }) => text) } : {}),
    };
    const { statements } = this.commands;
    return elements.some(({ isEndOfStatement }) => isEndOfStatement)
      ? this.#runInTurn(statements, given)
      : this.#runStatement(elements, given);
  }

  /**
   * What ends one of several statements is an error among others, and the next one follows; only -ErrorAction Stop
   * ends all of them, and is the caller's exception.
   */
  #runInTurn(statements: readonly (readonly CommandObject[])[], given: Omit<RunspaceRequest, "text">): RunspaceRun {
    const runs: RunspaceRun[] = [];
    for (const statement of statements) {
      runs.push(this.#runStatement(statement, given));
      if (isStopped(runs[runs.length - 1])) break;
    }
    const last = runs[runs.length - 1];
    const stopped = isStopped(last);
    const items = runs.flatMap((run) => [...run.items, ...(run === last && stopped ? [] : endingOf(run))]);
    const whole = { ...last, items, began: runs[0].began };
    return stopped ? whole : { ...whole, failure: null, exception: null };
  }

  #runStatement(commands: readonly CommandObject[], given: Omit<RunspaceRequest, "text">): RunspaceRun {
    const run = (request: RunspaceRequest) => (this.isNested ? runHere(request) : this.runspace.run(request));
    const [only] = commands;
    const { positional, named } = argumentsOf(only);
    if (commands.length === 1 && only.isScript && !(this.isNested && named.size > 0)) {
      return run({ text: only.text, args: positional, named, keepsScope: only.useLocalScope !== true, ...given });
    }
    const text = this.#script(commands, given.input !== undefined);
    return run({ text, args: [commands.map(splatted)], endsOnError: true, ...given });
  }

  finish(run: RunspaceRun): void {
    if (this.#stopped.has(run)) throw new ClrException(stoppedException());
    const wait = (run.ended ?? 0) - ambient().now();
    if (wait > 0) ambient().sleep?.(wait);
    for (const { stream, value } of run.items) if (stream !== "Output") this.#keep(stream, value);
    this.#state = endState(run);
    if (!run.failure) return;
    this.hadErrors = true;
    const record = run.failure as ErrorRecord;
    this.reason = run.exception;
    throw record.errorId === "NotModelled" || !(run.exception instanceof ExceptionObject)
      ? new PSError(record)
      : new ClrException(run.exception);
  }

  #keep(stream: StreamName, value: unknown): void {
    if (stream === "Error") this.hadErrors = true;
    this.streams[stream].items.push(value);
  }

  /** A pipeline as a script over its elements, which it gets as its argument. */
  #script(commands: readonly CommandObject[], hasInput: boolean): string {
    const lines: string[] = [];
    const parts: string[] = hasInput ? ["$input"] : [];
    for (const [index, command] of commands.entries()) {
      lines.push(`$a${index} = $args[0][${index}].Arguments; $n${index} = $args[0][${index}].Parameters`);
      const what = `$args[0][${index}].Text`;
      const sign = command.useLocalScope === true ? "&" : ".";
      const call = command.isScript ? `${sign} ([scriptblock]::Create(${what}))` : `& ${what}`;
      parts.push(`${call} @a${index} @n${index}${command.mergesErrors ? " 2>&1" : ""}`);
    }
    // What ends it is the caller's exception. Where the caller's session runs it, a trap says so.
    return [...(this.isNested ? ["trap { break }"] : []), ...lines, parts.join(" | ")].join("\n");
  }
}

/** What ended a run, as an error among the others. */
function endingOf({ failure, ended }: RunspaceRun): RecordedItem[] {
  return failure === null ? [] : [{ stream: "Error", value: failure, time: ended ?? ambient().now() }];
}

function isStopped({ exception }: RunspaceRun): boolean {
  const name = "System.Management.Automation.ActionPreferenceStopException";
  return exception instanceof ExceptionObject && exception.type.name === name;
}

/** An error that ended the last of several statements is no failure of the whole, but how it ended. */
function endState({ exited, exitCode }: RunspaceRun): PowerShellState {
  return exitCode !== 0 && !exited ? "Failed" : "Completed";
}

function stoppedException(): ExceptionObject {
  return newException("System.Management.Automation.PipelineStoppedException", "The pipeline has been stopped.");
}

function invalid(text: string): PSError {
  return psError("InvalidOperation", "InvalidOperation", text, {
    exception: "System.Management.Automation.PSInvalidOperationException",
  });
}

export function outputOf(run: RunspaceRun): unknown[] {
  return run.items.filter(({ stream }: RecordedItem) => stream === "Output").map(({ value }) => value);
}

function argumentsOf(command: CommandObject): { readonly positional: unknown[]; readonly named: Map<string, unknown> } {
  const positional = command.given.filter(({ name }) => name === null).map(({ value }) => value);
  const named = new Map(command.given.flatMap(({ name, value }) => (name === null ? [] : [[name, value] as const])));
  return { positional, named };
}

/** A command as the script over the commands reads it. */
function splatted(command: CommandObject): unknown {
  const table = (entries: Iterable<readonly [string, unknown]>) => {
    const made = GenericDictionary.of("System.String", "System.Object", true);
    for (const [name, value] of entries) made.set(name, value);
    return made;
  };
  const { positional, named } = argumentsOf(command);
  return table([
    ["Text", command.cmdlet ?? command.text],
    ["Arguments", positional],
    ["Parameters", table(named)],
  ]);
}
