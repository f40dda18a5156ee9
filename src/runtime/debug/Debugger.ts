import type { DebuggerService } from "../../command/services/DebuggerService.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { type Extent, startPosition } from "../../diag/Extent.ts";
import { positionMessage } from "../../diag/positionMessage.ts";
import type { SourceText } from "../../diag/SourceText.ts";
import { wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { Breakpoint, type BreakpointPlace } from "../../objects/values/shell/Breakpoint.ts";
import type { Engine } from "../Engine.ts";
import { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { BlockRunner } from "../functions/invokeBlock.ts";
import { LoopSignalThrown } from "../pipeline/signals.ts";
import { runningEngine } from "../runningEngine.ts";
import type { Frame } from "../scope/Frame.ts";
import { frameName } from "../scope/frameName.ts";
import { type Variable, variableWatch } from "../scope/Variable.ts";
import { debugPrompt } from "./debugPrompt.ts";
import { ScriptTrace } from "./ScriptTrace.ts";

const firstId: PerEdition<number> = { Desktop: 0, Core: 1 };

/**
 * The debugger of a session. The engine asks it only while there are breakpoints that are enabled, or somebody steps;
 * nothing is a stop while an action or the debugger's own prompt runs.
 */
export class Debugger implements DebuggerService {
  readonly #breakpoints = new Map<number, Breakpoint>();
  readonly #watched = new WeakSet<Variable>();
  readonly #firstOfLine = new WeakMap<SourceText, Map<number, number>>();
  #nextId: number;
  #isBusy = false;
  #isStepping = false;
  /** Whether the steps are those of a run, which end with it; else somebody asked to stop wherever something runs next. */
  #stepsOfRun = false;
  #trace: ScriptTrace | null = null;
  #wasEntered = false;
  #isWatching = false;

  constructor(readonly engine: Engine) {
    this.#nextId = firstId[engine.edition];
  }

  breakpoints(): readonly Breakpoint[] {
    return [...this.#breakpoints.values()];
  }

  add(place: BreakpointPlace, script: string | null, action: ScriptBlock | null): Breakpoint {
    const made = new Breakpoint(this.#nextId++, place, script, action);
    this.#breakpoints.set(made.id, made);
    if (place.kind === "Variable") this.#watchVariables();
    this.#attach();
    return made;
  }

  remove(breakpoint: Breakpoint): void {
    this.#breakpoints.delete(breakpoint.id);
    this.#attach();
  }

  setEnabled(breakpoint: Breakpoint, enabled: boolean): void {
    breakpoint.enabled = enabled;
    this.#attach();
  }

  stopHere(): void {
    const { frame } = this.engine;
    if (frame && !this.#isBusy) this.#stop(frame, frame.position, null);
  }

  stopNext(): void {
    this.#isStepping = true;
    this.#stepsOfRun = false;
    this.#attach();
  }

  /** Who steps through what an input runs does not step on into the prompt behind it. */
  runEnded(): void {
    if (!this.#stepsOfRun) return;
    this.#isStepping = false;
    this.#stepsOfRun = false;
    this.#attach();
  }

  setTracing(level: number, steps: boolean | undefined): void {
    this.#trace ??= new ScriptTrace(this.engine);
    this.#trace.level = level;
    if (steps !== undefined) this.#trace.isStepping = steps;
    this.#attach();
  }

  /** Called where a block begins, with the place of its brace; what the text of a script has none of. */
  enter(frame: Frame, brace: Extent | null, suffix = ""): void {
    if (this.#isBusy) return;
    this.#trace?.entered(frameName(frame) + suffix, frame.code.extent.source.fileName);
    this.point(frame, brace);
  }

  /** Whether anybody wants to know of assignments; who asks for a variable's value would else be a reader of it. */
  get tracesAssignments(): boolean {
    return this.#trace !== null && this.#trace.level > 1;
  }

  /** Called when an assignment of the script gave a variable a value. */
  assigned(name: string, value: unknown): void {
    if (!this.#isBusy) this.#trace?.assigned(name, value);
  }

  /** Called at each place before it runs: statements, conditions, the braces of blocks. */
  point(frame: Frame, extent: Extent | null): void {
    if (this.#isBusy || extent === null) return;
    if (this.#trace !== null && this.#trace.level > 0) {
      frame.position = extent;
      this.#trace.place(extent);
    }
    if (this.#isStepping) {
      this.#stop(frame, extent, null);
      return;
    }
    const { fileName } = extent.source;
    if (fileName === null) return;
    const start = startPosition(extent);
    const isFirst = this.#isFirstOfLine(extent.source, start.line, extent.start);
    this.#hit(frame, extent, ({ place, script }) => {
      if (place.kind !== "Line" || place.line !== start.line || !isSameFile(script, fileName)) return false;
      return place.column > 0 ? place.column === start.column : isFirst;
    });
  }

  /** Called before a command begins. */
  command(frame: Frame, extent: Extent, names: readonly string[]): void {
    if (this.#isBusy) return;
    const { fileName } = extent.source;
    this.#hit(frame, extent, ({ place, script }) => {
      if (place.kind !== "Command" || (script !== null && !isSameFile(script, fileName))) return false;
      const matches = wildcardMatcher(place.command);
      return names.some((name) => matches(name));
    });
  }

  #variable(name: string, access: "Read" | "Write"): void {
    const { frame } = this.engine;
    if (this.#isBusy || frame === null) return;
    const key = name.toLowerCase();
    const { fileName } = frame.position.source;
    this.#hit(frame, frame.position, ({ place, script }) => {
      if (place.kind !== "Variable" || place.variable.toLowerCase() !== key) return false;
      return place.mode.includes(access) && (script === null || isSameFile(script, fileName));
    });
  }

  #hit(frame: Frame, extent: Extent, isMeant: (breakpoint: Breakpoint) => boolean): void {
    const stops: Breakpoint[] = [];
    for (const breakpoint of this.breakpoints()) {
      if (!breakpoint.enabled || !isMeant(breakpoint)) continue;
      breakpoint.hitCount++;
      if (breakpoint.action === null || this.#actionBreaks(frame, breakpoint, breakpoint.action))
        stops.push(breakpoint);
    }
    if (stops.length > 0) this.#stop(frame, extent, stops);
  }

  /** Runs an action; `break` in it means that the debugger is to stop. */
  #actionBreaks(frame: Frame, breakpoint: Breakpoint, action: ScriptBlock): boolean {
    if (!(action instanceof CompiledScriptBlock)) return false;
    const { engine } = this;
    const { success } = engine;
    this.#isBusy = true;
    try {
      const runner = new BlockRunner(action, frame.scope, frame.streams);
      runner.run({ newScope: true, dollarUnder: breakpoint, output: () => {} });
      return false;
    } catch (thrown) {
      if (thrown instanceof LoopSignalThrown) return thrown.signal.kind === "break";
      throw thrown;
    } finally {
      this.#isBusy = false;
      engine.success = success;
    }
  }

  #stop(frame: Frame, extent: Extent, hit: readonly Breakpoint[] | null): void {
    const { engine } = this;
    const { success } = engine;
    const { host } = engine;
    const position = positionMessage(extent, ellipsis());
    if (hit) {
      if (!this.#wasEntered) host.write("Entering debug mode. Use h or ? for help.\r\n\r\n");
      this.#wasEntered = true;
      for (const breakpoint of hit) host.write(`Hit ${breakpoint.text}\r\n\r\n`);
    }
    host.write(`${position.replaceAll("\n", "\r\n")}\r\n`);
    this.#isBusy = true;
    this.#stepsOfRun = true;
    try {
      this.#isStepping = host.interactive && debugPrompt(engine, frame) === "step";
    } finally {
      this.#isBusy = false;
      engine.success = success;
      this.#attach();
    }
  }

  #attach(): void {
    const isTracing = this.#trace !== null && this.#trace.level > 0;
    const isWanted = this.#isStepping || isTracing || this.breakpoints().some(({ enabled }) => enabled);
    this.engine.debugger = isWanted ? this : null;
  }

  /** Of several places that a line has, the one that runs first is the line's. */
  #isFirstOfLine(source: SourceText, line: number, start: number): boolean {
    let lines = this.#firstOfLine.get(source);
    if (!lines) {
      lines = new Map();
      this.#firstOfLine.set(source, lines);
    }
    const known = lines.get(line);
    if (known === undefined) lines.set(line, start);
    return known === undefined || start === known;
  }

  #watchVariables(): void {
    if (!this.#isWatching) this.#watchNewVariables();
    this.#isWatching = true;
    for (let scope: typeof this.engine.currentScope | null = this.engine.currentScope; scope; scope = scope.parent)
      for (const variable of scope.variables()) this.#watch(variable);
  }

  #watchNewVariables(): void {
    const { made, assigned } = variableWatch;
    variableWatch.made = (variable) => {
      made?.(variable);
      if (runningEngine() === this.engine) this.#watch(variable);
    };
    variableWatch.assigned = (variable) => {
      assigned?.(variable);
      if (this.#watched.has(variable)) this.#variable(variable.name, "Write");
    };
  }

  /** Reading and writing the value of a variable of a watched name is told to the debugger. */
  #watch(variable: Variable): void {
    const key = variable.name.toLowerCase();
    const isMeant = this.breakpoints().some(
      ({ place }) => place.kind === "Variable" && place.variable.toLowerCase() === key,
    );
    if (!isMeant || this.#watched.has(variable)) return;
    this.#watched.add(variable);
    let { value } = variable;
    Object.defineProperty(variable, "value", {
      get: () => {
        this.#variable(variable.name, "Read");
        return value;
      },
      set: (next: unknown) => {
        value = next;
        this.#variable(variable.name, "Write");
      },
    });
  }
}

function isSameFile(script: string | null, fileName: string | null): boolean {
  return script !== null && fileName !== null && script.toLowerCase() === fileName.toLowerCase();
}
