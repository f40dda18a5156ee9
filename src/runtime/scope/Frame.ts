import type { Extent } from "../../diag/Extent.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { Engine } from "../Engine.ts";
import { reportError } from "../errors/reportError.ts";
import type { BlockCode } from "../functions/BlockCode.ts";
import type { Sink, Streams } from "../pipeline/Streams.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";
import { preference } from "./preferences.ts";
import { Scope, variableEpoch } from "./Scope.ts";
import { Variable, variableWatch } from "./Variable.ts";

/**
 * One run of a script block: a cell for each variable name that its text mentions. A cell is filled for variables of the
 * frame's own scope only; others are looked up through the scopes and remembered until a variable appears anywhere.
 */
export class Frame {
  /** Extent of the statement that runs; what an error's position lines show. */
  position: Extent;
  invocation: InvocationInfo | null = null;
  /** Makes the running [CmdletBinding()] function's context when it is first asked for; null where there is none. */
  makeCmdlet: (() => object) | null = null;
  #cmdlet: object | null = null;
  /** Where the function that runs here writes; null for a block that only shares a scope. */
  output: Sink | null = null;
  /** What stack traces call it where that is not the command's name: a method, a block that a cmdlet runs. */
  title: string | null = null;
  /** The named block that runs: `Begin`, `Process`, `End`, `Clean`; empty for one without a name. */
  clause = "";
  /** The frame that ran when this one was last entered. */
  caller: Frame | null = null;
  /** Whether code, and not a pipeline, runs the block in the scope around: its $MyInvocation is no command's. */
  isOfCode = false;
  /** Whether an error that leaves a statement ends the block, and goes to who runs it. */
  endsOnError = false;
  /** Whether a method of a script class runs here. */
  isMethod = false;
  /** What `return` gave in a method of a script class. */
  returned: unknown = undefined;
  #outer: (Variable | undefined)[] | null = null;
  #outerEpoch = 0;

  constructor(
    readonly engine: Engine,
    readonly code: BlockCode,
    readonly scope: Scope,
    readonly cells: (Variable | undefined)[],
    public streams: Streams,
  ) {
    this.position = code.extent;
  }

  /** The running [CmdletBinding()] function's context ($PSCmdlet), or null. */
  get cmdlet(): object | null {
    if (this.#cmdlet === null && this.makeCmdlet !== null) this.#cmdlet = this.makeCmdlet();
    return this.#cmdlet;
  }

  /** A frame that runs in a scope of its own. */
  static inNewScope(
    engine: Engine,
    code: BlockCode,
    parent: Scope | null,
    streams: Streams,
    kind: "global" | "script" | "local" = "local",
  ): Frame {
    const cells: (Variable | undefined)[] = new Array(code.layout.names.length).fill(undefined);
    return new Frame(engine, code, new Scope(parent, code.layout, cells, kind), cells, streams);
  }

  /** A frame that runs in a scope that is there already (dot-sourcing, ForEach-Object's blocks). */
  static inScope(engine: Engine, code: BlockCode, scope: Scope, streams: Streams): Frame {
    return new Frame(engine, code, scope, new Array(code.layout.names.length).fill(undefined), streams);
  }

  /** Whether the block runs in a scope of its own, and not in that of the session or of who dotted it. */
  get ownsScope(): boolean {
    return this.cells === this.scope.cells;
  }

  /** The variable of a slot that is not in the cells: of this scope, or of one further out; undefined where none is. */
  variable(slot: number): Variable | undefined {
    const key = this.code.layout.names[slot].toLowerCase();
    if (!this.ownsScope) {
      const own = this.scope.find(key);
      if (own !== undefined) {
        if (!own.isPrivate) this.cells[slot] = own;
        return own;
      }
    }
    if (this.#outer === null || this.#outerEpoch !== variableEpoch()) {
      this.#outer = [];
      this.#outerEpoch = variableEpoch();
    } else {
      const known = this.#outer[slot];
      if (known !== undefined) return known;
    }
    const found = this.scope.lookUp(key);
    this.#outer[slot] = found;
    return found;
  }

  /** The value behind a slot whose cell is empty. */
  readOuter(slot: number, extent: Extent | null = null, strictFrom = 1): unknown {
    const variable = this.variable(slot);
    if (variable !== undefined) return variable.value;
    return this.undefinedVariable(this.code.layout.names[slot], extent, strictFrom);
  }

  /** A non-terminating error of this very block. */
  reportNonTerminating(record: ErrorRecord): void {
    reportError(this.engine, this.streams, record, preference(this.scope, "ErrorAction"));
  }

  /** $null, or an error from the version of strict mode on that forbids it. */
  undefinedVariable(name: string, extent: Extent | null = null, strictFrom = 1): null {
    if (this.scope.effectiveStrictMode < strictFrom) return null;
    const error = runtimeError("VariableIsUndefined", [name], { target: name });
    if (extent) error.record.invocation = new InvocationInfo(null, "", extent);
    throw error;
  }

  /** Assigns to a slot in this scope, making the variable where it is not there. */
  assign(slot: number, value: unknown): void {
    const cell = this.cells[slot] ?? this.#ownVariable(slot);
    if (cell === undefined) this.create(slot, value);
    else if (cell.plain) cell.value = value;
    else cell.assign(value);
  }

  create(slot: number, value: unknown): Variable {
    const variable = new Variable(this.code.layout.names[slot], value);
    if (this.ownsScope) this.cells[slot] = variable;
    else {
      this.scope.put(variable);
      this.cells[slot] = variable;
    }
    variableWatch.assigned?.(variable);
    return variable;
  }

  /** A variable that its scope has no longer is not read from the cells of a block that runs in that scope. */
  forget(variable: Variable): void {
    const slot = this.cells.indexOf(variable);
    if (slot >= 0) this.cells[slot] = undefined;
  }

  /** The variable of this very scope, or undefined: where an assignment goes. AllScope ones count from any scope. */
  ownVariable(slot: number): Variable | undefined {
    return this.cells[slot] ?? this.#ownVariable(slot);
  }

  #ownVariable(slot: number): Variable | undefined {
    const key = this.code.layout.names[slot].toLowerCase();
    const own = this.ownsScope ? undefined : this.scope.find(key);
    if (own !== undefined) {
      this.cells[slot] = own;
      return own;
    }
    if (this.scope.parent === null || this.scope === this.scope.global) return undefined;
    return this.scope.sharedVariable(key);
  }
}
