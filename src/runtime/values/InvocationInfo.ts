import type { Argument } from "../../binding/Argument.ts";
import type { Extent } from "../../diag/Extent.ts";
import { positionMessage } from "../../diag/positionMessage.ts";
import type { InvocationInfoData } from "../../objects/errors/ErrorRecord.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { type CommandInfo, ScriptInfo } from "../commands/CommandInfo.ts";
import { BoundParameters } from "../scope/BoundParameters.ts";

const none: ReadonlyMap<string, unknown> = new Map();
const nothingBound = () => none;

/** $MyInvocation of a running command, and $_.InvocationInfo of an error. */
export class InvocationInfo extends ClrObject implements InvocationInfoData {
  #tellBound: () => ReadonlyMap<string, unknown> = nothingBound;
  #table: BoundParameters | null = null;
  unboundArguments: readonly unknown[] = [];
  expectingInput = false;
  pipelineLength = 0;
  pipelinePosition = 0;
  /** What goes through the pipeline, as it is counted; null where none is. */
  processed: readonly number[] | null = null;
  /** Of the first command behind an expression, the expression's value; else undefined. */
  source: unknown = undefined;
  historyId = 1;
  /** The arguments of a cmdlet's call, in their order. */
  written: readonly Argument[] = [];
  /** `Runspace` for what the session itself was told to run. */
  commandOrigin: "Internal" | "Runspace" = "Internal";

  constructor(
    /** The command, or null for an expression. */
    readonly command: CommandInfo | null,
    readonly invocationName: string,
    /** What the position lines point at; null where there is no script text. */
    readonly extent: Extent | null,
    /** Text of the whole script, which `$MyInvocation.MyCommand` of a pasted script is. */
    readonly scriptText: string | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return invocationType();
  }

  /** The one table that $PSBoundParameters is too, made when somebody asks. */
  get boundParameters(): BoundParameters {
    this.#table ??= fill(new BoundParameters(), this.#tellBound());
    return this.#table;
  }

  /** What tells the bound parameters. A table that was made already only gets what was added since. */
  bindTo(all: () => ReadonlyMap<string, unknown>, added: () => ReadonlyMap<string, unknown> = all): void {
    this.#tellBound = all;
    if (this.#table !== null) fill(this.#table, added());
  }

  get value(): unknown {
    return this;
  }

  /** The command and the place for an error, which tells neither the pipeline nor the arguments of the call. */
  forError(): InvocationInfo {
    const made = new InvocationInfo(this.command, this.invocationName, this.extent, this.scriptText);
    made.processed = this.processed;
    return made;
  }

  /** How errors name the command: as it was called, where that was by a name. */
  get commandName(): string {
    const { command } = this;
    if (command?.commandType === "ExternalScript" && "path" in command) return String(command.path);
    if (command instanceof ScriptInfo) return command.block.text;
    if (command === null) return this.scriptText ?? this.invocationName;
    return /^[&.]?$/.test(this.invocationName) ? command.name : this.invocationName;
  }

  get calledName(): string | null {
    return this.command?.name || null;
  }

  get positionMessage(): string {
    return this.extent ? positionMessage(this.extent, ellipsis()) : "";
  }
}

function fill(table: BoundParameters, values: ReadonlyMap<string, unknown>): BoundParameters {
  for (const [name, value] of values) table.set(name, value);
  return table;
}

const invocationType = lazyType("System.Management.Automation.InvocationInfo");
