import { clrException, PSError } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { Place } from "../functions/BlockCode.ts";
import type { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { Frame } from "../scope/Frame.ts";
import { PipelineState } from "./PipelineState.ts";
import { leavePipeline, openStages, type StageMaker } from "./pipeline.ts";
import type { Stage } from "./Stage.ts";
import type { Sink } from "./Streams.ts";
import { StopUpstreamThrown } from "./signals.ts";

/** The one pipeline of a script block, begun, fed and ended from outside: what proxy functions wrap. */
export class SteppablePipeline extends ClrObject {
  readonly #block: CompiledScriptBlock;
  readonly #makers: readonly StageMaker[];
  readonly #frame: Frame;
  #stages: readonly Stage[] = [];
  /** The stage that wants no more; what is before it is neither fed nor ended. */
  #stopped = -1;
  #expectsInput = false;
  #shownAs: Place["shownAs"] = null;
  #written: unknown[] = [];

  /** The commands are looked up and their arguments evaluated now, as the product does, and not when it begins. */
  constructor(block: CompiledScriptBlock) {
    super();
    this.#block = block;
    const { commands, fault } = block.code.steppable();
    if (commands === null) throw clrException(invalidOperation, steppableFaults[fault ?? "empty"]);
    if (block.code.parameters.length > 0) throw notModelled("A steppable pipeline of a block with parameters");
    const { engine, code } = block;
    this.#frame = Frame.inScope(engine, code, engine.currentScope, engine.currentStreams);
    this.#frame.invocation = engine.frame?.invocation ?? null;
    const state = new PipelineState(commands.length);
    this.#makers = commands.map((command, index) => command(this.#frame, this.#place(index, commands.length, state)));
  }

  /** A place in the pipeline; what Begin says of it is not known before. */
  #place(index: number, pipelineLength: number, state: PipelineState): Place {
    const expectsInput = () => index > 0 || this.#expectsInput;
    const shownAs = () => this.#shownAs;
    return {
      pipelineLength,
      pipelinePosition: index + 1,
      state,
      get expectsInput() {
        return expectsInput();
      },
      get shownAs() {
        return shownAs();
      },
    };
  }

  get clrType(): ClrType {
    return steppableType();
  }

  /**
   * Without a sink each step gives what was written in it. The commands are shown as the call of the proxy command
   * `proxy`, in errors and elsewhere, where there is one.
   */
  begin(expectsInput: boolean, out: Sink | null, proxy: Place["shownAs"] = null): void {
    this.#frame.streams = this.#block.engine.currentStreams;
    this.#expectsInput = expectsInput;
    this.#shownAs = proxy;
    const { stages, begin } = openStages(this.#makers, out ?? ((value) => this.#written.push(value)));
    this.#stages = stages;
    for (const stage of stages) this.#guard(() => stage.prepare());
    for (let index = 0; index < stages.length && this.#stopped < 0; index++) this.#guard(() => begin(index));
  }

  /** Without input (undefined) a pipeline that expects some gets none, and another one runs at once. */
  process(input: unknown): unknown[] {
    if (this.#stopped < 0 && this.#expectsInput && input !== undefined)
      this.#guard(() => this.#stages[0].process(input));
    return this.#taken();
  }

  end(): unknown[] {
    for (let index = Math.max(this.#stopped, 0); index < this.#stages.length; index++)
      this.#guard(() => this.#stages[index].end());
    this.close();
    return this.#taken();
  }

  close(): void {
    for (const stage of this.#stages) stage.dispose();
    this.#stages = [];
  }

  #taken(): unknown[] {
    const written = this.#written;
    this.#written = [];
    return written;
  }

  #guard(body: () => void): void {
    try {
      body();
    } catch (thrown) {
      const at = thrown instanceof StopUpstreamThrown ? this.#stages.indexOf(thrown.stage as Stage) : -1;
      if (at < 0) {
        leavePipeline(this.#stages, thrown);
        throw thrown instanceof PSError ? thrown.marked("passesMembers") : thrown;
      }
      this.#stopped = Math.max(this.#stopped, at);
    }
  }
}

const steppableType = lazyType("System.Management.Automation.SteppablePipeline");
const invalidOperation = "System.Management.Automation.PSInvalidOperationException";

/** Why a block cannot be taken apart into the commands of one pipeline. */
export const steppableFaults = {
  clauses:
    "The script block cannot be converted because it contains more than one clause. Expressions or control structures are not permitted. Verify that the script block contains exactly one pipeline or command.",
  empty:
    "An empty script block cannot be converted. Verify that the script block contains exactly one pipeline or command.",
  notOnePipeline:
    "Only a script block that contains exactly one pipeline or command can be converted. Expressions or control structures are not permitted. Verify that the script block contains exactly one pipeline or command.",
} as const;
