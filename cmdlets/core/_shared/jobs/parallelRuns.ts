import { clockKey } from "../../../../src/base/Clock.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { type Runspace, runspaceServiceKey } from "../../../../src/command/services/RunspaceService.ts";
import { ErrorRecord, noInvocation } from "../../../../src/objects/errors/ErrorRecord.ts";
import { newException } from "../../../../src/objects/errors/ExceptionObject.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";
import { ScriptBlock } from "../../../../src/objects/values/ScriptBlock.ts";
import type { JobItem, JobRun } from "../../../../src/objects/values/shell/JobObject.ts";

/** How ForEach-Object runs a block for many objects beside each other. */
export interface ParallelOptions {
  readonly block: ScriptBlock;
  readonly throttleLimit: number;
  /** Seconds until all that runs is stopped; 0: no limit. */
  readonly timeout: number;
  readonly newRunspaces: boolean;
}

/** Runs a block in other runspaces, as many at a time as the limit lets; objects go in and out as they are. */
export class ParallelRuns {
  readonly runs: JobRun[] = [];
  readonly #using: ReadonlyMap<string, unknown>;
  /** The runspaces that work, and when each is free again. */
  readonly #workers: { runspace: Runspace; free: number }[] = [];
  readonly #began: number;

  constructor(
    readonly cmdlet: CmdletContext,
    readonly options: ParallelOptions,
  ) {
    this.#using = cmdlet.service(runspaceServiceKey).usingValues(options.block, true);
    for (const value of this.#using.values())
      if (unwrap(value) instanceof ScriptBlock)
        throw this.#refuseBlock(
          "ParallelUsingVariableCannotBeScriptBlock",
          "A ForEach-Object -Parallel using variable cannot be a script block.",
        );
    this.#began = cmdlet.service(clockKey).now();
  }

  add(input: unknown): void {
    const { block, timeout } = this.options;
    if (unwrap(input) instanceof ScriptBlock)
      throw this.#refuseBlock(
        "ParallelPipedInputObjectCannotBeScriptBlock",
        "A ForEach-Object -Parallel piped input object cannot be a script block.",
      );
    const worker = this.#freeWorker();
    const dollarUnder = input === undefined ? null : input;
    const run = worker.runspace.run({ text: block.text, dollarUnder, using: this.#using, begins: worker.free });
    const limited = timeout > 0 ? stoppedAt(run, this.#began + timeout * 1000) : run;
    worker.free = limited.ended ?? Number.POSITIVE_INFINITY;
    this.runs.push(limited);
  }

  /** What all runs wrote, in the order of time, and behind what each wrote the error that ended it. */
  items(): JobItem[] {
    return this.runs
      .flatMap(({ items, failure, ended }) =>
        failure instanceof ErrorRecord
          ? [...items, { stream: "Error" as const, value: taskError(failure), time: ended ?? 0 }]
          : items,
      )
      .sort((left, right) => left.time - right.time);
  }

  /** When the last one ends; null: never. */
  get ended(): number | null {
    const ends = this.runs.map(({ ended }) => ended);
    return ends.includes(null) ? null : Math.max(this.#began, ...(ends as number[]));
  }

  #freeWorker(): { runspace: Runspace; free: number } {
    const { throttleLimit, newRunspaces } = this.options;
    const open = () => this.cmdlet.service(runspaceServiceKey).open();
    if (this.#workers.length < throttleLimit) {
      const made = { runspace: open(), free: this.#began };
      this.#workers.push(made);
      return made;
    }
    const worker = this.#workers.reduce((first, one) => (one.free < first.free ? one : first));
    if (newRunspaces) worker.runspace = open();
    return worker;
  }

  #refuseBlock(id: string, text: string) {
    const { cmdlet } = this;
    const message = `${text} Passed-in script block variables are not supported with ForEach-Object -Parallel, and can result in undefined behavior.`;
    const exception = "System.Management.Automation.PSArgumentException";
    const error = cmdlet.terminate({ id, message, category: "InvalidType", exception });
    error.record.targetName = "Microsoft.PowerShell.Commands.ForEachObjectCommand";
    error.record.targetTypeName = "ForEachObjectCommand";
    return error;
  }
}

/** A run that a limit cuts off. */
function stoppedAt(run: JobRun, limit: number): JobRun {
  if (run.ended !== null && run.ended <= limit) return run;
  const exception = newException(
    "System.Management.Automation.PipelineStoppedException",
    "The pipeline has been stopped.",
  );
  const failure = new ErrorRecord(exception, "PipelineStopped", "OperationStopped", null);
  return { ...run, items: run.items.filter(({ time }) => time <= limit), ended: limit, failure };
}

/** An error that ends the block of one object is an error of the whole, without a place. */
function taskError({ exception }: ErrorRecord): ErrorRecord {
  const record = new ErrorRecord(exception, "PSTaskException", "InvalidOperation", null);
  record.targetName = "System.Management.Automation.PSTasks.PSTask";
  record.targetTypeName = "PSTask";
  record.invocation = noInvocation;
  return record;
}
