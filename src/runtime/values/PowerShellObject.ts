import type { RecordedItem, RunspaceRequest, RunspaceRun } from "../../command/services/RunspaceService.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { RunspaceHandle } from "./RunspaceHandle.ts";
import { runHere } from "./runHere.ts";

/** One command or script of a PowerShell object's pipeline. */
interface Element {
  readonly text: string;
  readonly isScript: boolean;
  readonly local: boolean;
  readonly positional: unknown[];
  readonly named: Map<string, unknown>;
}

export type StreamName = "Error" | "Warning" | "Verbose" | "Debug" | "Information";

/** [powershell]: commands that are put together and then run in a runspace. */
export class PowerShellObject extends ClrObject {
  readonly #statements: Element[][] = [[]];
  readonly streams: Readonly<Record<StreamName, ListObject>>;
  readonly instanceId = ambient().newGuid();
  hadErrors = false;
  state: "NotStarted" | "Completed" | "Failed" | "Disposed" = "NotStarted";
  reason: unknown = null;
  #runspace: RunspaceHandle | null = null;

  /** `isNested`: it runs in the session itself and not beside it. */
  constructor(readonly isNested = false) {
    super();
    const list = (name: string) =>
      new ListObject(
        typeByName(`System.Collections.ObjectModel.Collection[System.Management.Automation.${name}Record]`),
        [],
      );
    this.streams = {
      Error: list("Error"),
      Warning: list("Warning"),
      Verbose: list("Verbose"),
      Debug: list("Debug"),
      Information: list("Information"),
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

  add(text: string, isScript: boolean, local = false): this {
    this.#statements[this.#statements.length - 1].push({ text, isScript, local, positional: [], named: new Map() });
    return this;
  }

  addStatement(): this {
    if (this.#statements[this.#statements.length - 1].length > 0) this.#statements.push([]);
    return this;
  }

  addArgument(value: unknown): this {
    this.#last().positional.push(value);
    return this;
  }

  addParameter(name: string, value: unknown): this {
    this.#last().named.set(name.replace(/^-/, "").replace(/:$/, ""), value);
    return this;
  }

  clear(): void {
    this.#statements.splice(0, this.#statements.length, []);
  }

  /** Runs everything and waits for its end; what it wrote to other streams is kept. */
  invoke(input: readonly unknown[] | null): unknown[] {
    const run = this.start(input);
    this.finish(run);
    return outputOf(run);
  }

  /** The same for code that goes on meanwhile, which nothing in the session itself can. */
  startBeside(input: readonly unknown[] | null): RunspaceRun {
    if (this.isNested)
      throw invalid("A nested PowerShell instance cannot be invoked asynchronously. Use the Invoke method.");
    return this.start(input);
  }

  /** Runs everything in its own time; `finish` waits for the end. */
  start(input: readonly unknown[] | null): RunspaceRun {
    const elements = this.#statements.flat();
    if (elements.length === 0) throw invalid("No commands are specified.");
    const given = input ? { input } : {};
    const run = (request: RunspaceRequest) => (this.isNested ? runHere(request) : this.runspace.run(request));
    const [only] = elements;
    if (elements.length === 1 && only.isScript && !(this.isNested && only.named.size > 0)) {
      const { text, positional, named, local } = only;
      return run({ text, args: positional, named, keepsScope: !local, ...given });
    }
    return run({ text: this.#script(input !== null), args: [elements.map(splatted)], ...given });
  }

  finish(run: RunspaceRun): void {
    const wait = (run.ended ?? 0) - ambient().now();
    if (wait > 0) ambient().sleep?.(wait);
    for (const { stream, value } of run.items) if (stream !== "Output") this.#keep(stream, value);
    this.state = run.failure ? "Failed" : "Completed";
    if (!run.failure) return;
    this.hadErrors = true;
    const record = run.failure as ErrorRecord;
    this.reason = record.exception;
    throw new PSError(record);
  }

  #keep(stream: StreamName, value: unknown): void {
    if (stream === "Error") this.hadErrors = true;
    this.streams[stream].items.push(value);
  }

  #last(): Element {
    const last = this.#statements[this.#statements.length - 1].at(-1);
    if (!last)
      throw invalid(
        "A command is required to add a parameter. A command must be added to the PowerShell instance before adding a parameter.",
      );
    return last;
  }

  /** The pipelines as a script over the elements, which it gets as its argument. */
  #script(hasInput: boolean): string {
    const lines: string[] = [];
    const pipelines: string[] = [];
    let index = 0;
    for (const statement of this.#statements) {
      const parts = statement.map((element) => {
        lines.push(`$a${index} = $args[0][${index}].Arguments; $n${index} = $args[0][${index}].Parameters`);
        const what = `$args[0][${index}].Text`;
        const call = element.isScript ? `${element.local ? "&" : "."} ([scriptblock]::Create(${what}))` : `& ${what}`;
        return `${call} @a${index} @n${index++}`;
      });
      if (parts.length > 0) pipelines.push(parts.join(" | "));
    }
    if (hasInput && pipelines.length > 0) pipelines[0] = `$input | ${pipelines[0]}`;
    // What ends one of them ends the whole: it is the caller's exception.
    return [...lines, "try {", ...pipelines, "} catch { throw }"].join("\n");
  }
}

function invalid(text: string): PSError {
  return psError("InvalidOperation", "InvalidOperation", text, {
    exception: "System.Management.Automation.PSInvalidOperationException",
  });
}

export function outputOf(run: RunspaceRun): unknown[] {
  return run.items.filter(({ stream }: RecordedItem) => stream === "Output").map(({ value }) => value);
}

/** An element as the script over the elements reads it. */
function splatted(element: Element): unknown {
  const table = (entries: Iterable<readonly [string, unknown]>) => {
    const made = GenericDictionary.of("System.String", "System.Object", true);
    for (const [name, value] of entries) made.set(name, value);
    return made;
  };
  return table([
    ["Text", element.text],
    ["Arguments", element.positional],
    ["Parameters", table(element.named)],
  ]);
}
