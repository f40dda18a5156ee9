import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import type { CmdletDefinition } from "../../command/CmdletDefinition.ts";
import type { AbsentCommandType } from "../../command/catalogue/absentCommands.ts";
import type { ProgramCall } from "../../command/ProgramCall.ts";
import type { CommandKind } from "../../command/services/CommandService.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { ProgramFile } from "../../objects/values/machine/ProgramFile.ts";
import type { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import type { PSModule } from "../modules/PSModule.ts";
import type { VariableOption } from "../scope/Variable.ts";

/** A command that can be called; what Get-Command shows. */
export abstract class CommandInfo extends ClrObject {
  abstract readonly commandType: CommandKind;
  module: PSModule | null = null;
  /** "Private": functions and scripts may call it, what is typed at the prompt does not find it. */
  visibility: "Public" | "Private" = "Public";
  /** Arguments that Get-Command asked with, on which dynamic parameters may depend. */
  argumentList: readonly unknown[] = [];

  constructor(readonly name: string) {
    super();
  }
}

export class FunctionInfo extends CommandInfo {
  /** What an import put into its name; its module tells its name with it. */
  prefix = "";
  options: readonly VariableOption[] = [];
  description = "";

  /** The same function as Get-Command -ArgumentList gives it. */
  withArguments(argumentList: readonly unknown[]): FunctionInfo {
    const made = new FunctionInfo(this.name, this.block);
    made.options = this.options;
    made.description = this.description;
    made.module = this.module;
    made.argumentList = argumentList;
    return made;
  }

  constructor(
    name: string,
    readonly block: CompiledScriptBlock,
  ) {
    super(name);
    this.module = block.module;
  }

  get commandType(): "Function" | "Filter" | "Workflow" {
    if (this.block.source.isWorkflow) return "Workflow";
    return this.block.isFilter ? "Filter" : "Function";
  }

  get clrType(): ClrType {
    if (this.block.source.isWorkflow) return workflowType();
    return this.block.isFilter ? filterType() : functionType();
  }
}

/** What the definition of a cmdlet and the catalogue say together. */
export interface LoadedCmdlet {
  readonly definition: CmdletDefinition;
  /** Tail of the ids of its errors: "Microsoft.PowerShell.Commands.GetItemCommand". */
  readonly className: string;
  readonly metadata: CommandMetadata;
  readonly supportsShouldProcess: boolean;
  readonly confirmImpact: "None" | "Low" | "Medium" | "High";
}

/** A cmdlet by name; its definition is loaded when something asks for more. */
export class CmdletInfo extends CommandInfo {
  options: readonly VariableOption[] = [];
  description = "";
  #loaded: LoadedCmdlet | null = null;

  constructor(
    name: string,
    readonly moduleName: string,
    readonly load: () => LoadedCmdlet,
    /** Where it is no cmdlet, the product has it in a script module, whose script is not modelled. */
    readonly commandType: AbsentCommandType = "Cmdlet",
    /** The product has it, and here it ends in `NotModelled`, which lists of commands mark. */
    readonly isUnmodelled = false,
    /** Whether more than its name is known of it. */
    readonly hasKnownParameters = true,
  ) {
    super(name);
  }

  get loaded(): LoadedCmdlet {
    this.#loaded ??= this.load();
    return this.#loaded;
  }

  /** Takes on another definition: that of a command which scripts extend. */
  redefine(load: () => LoadedCmdlet): void {
    this.#loaded = load();
  }

  /** Asks for its definition anew where that hangs on the version of its module. */
  renew(): void {
    if (this.#loaded?.definition.versions) this.#loaded = null;
  }

  /** Whether its arguments are bound as those of a function, since that is what it is in the product. */
  get isFunction(): boolean {
    return this.commandType !== "Cmdlet";
  }

  get definition(): CmdletDefinition {
    return this.loaded.definition;
  }

  get className(): string {
    return this.loaded.className;
  }

  get metadata(): CommandMetadata {
    return this.loaded.metadata;
  }

  get supportsShouldProcess(): boolean {
    return this.loaded.supportsShouldProcess;
  }

  get confirmImpact(): LoadedCmdlet["confirmImpact"] {
    return this.loaded.confirmImpact;
  }

  get clrType(): ClrType {
    if (this.commandType === "Workflow") return workflowType();
    return this.commandType === "Cmdlet" ? cmdletType() : functionType();
  }
}

export class AliasInfo extends CommandInfo {
  readonly commandType = "Alias";
  description = "";
  options: readonly VariableOption[] = [];

  constructor(
    name: string,
    readonly definition: string,
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return aliasType();
  }
}

export class ExternalScriptInfo extends CommandInfo {
  readonly commandType = "ExternalScript";

  constructor(
    name: string,
    readonly path: string,
    readonly block: CompiledScriptBlock,
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return scriptType();
  }
}

/** A program of the system. */
export class ApplicationInfo extends CommandInfo {
  readonly commandType = "Application";

  /** `does`: it shows a window, and its caller goes on; or what runs in its place. What other programs do is not modelled. */
  constructor(
    name: string,
    readonly path: string,
    readonly version: string,
    readonly does: "window" | ((call: ProgramCall) => LoadedCmdlet) | null,
    /** What its version resource says; null where nobody knows. */
    readonly file: ProgramFile | null = null,
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return applicationType();
  }
}

/** What $MyInvocation.MyCommand is in a script block that has no name. */
export class ScriptInfo extends CommandInfo {
  readonly commandType = "Script";

  constructor(readonly block: CompiledScriptBlock) {
    super("");
  }

  get clrType(): ClrType {
    return scriptInfoType();
  }
}

const scriptInfoType = lazyType("System.Management.Automation.ScriptInfo");
const functionType = lazyType("System.Management.Automation.FunctionInfo");
const workflowType = lazyType("System.Management.Automation.WorkflowInfo");
const filterType = lazyType("System.Management.Automation.FilterInfo");
const cmdletType = lazyType("System.Management.Automation.CmdletInfo");
const aliasType = lazyType("System.Management.Automation.AliasInfo");
const applicationType = lazyType("System.Management.Automation.ApplicationInfo");
const scriptType = lazyType("System.Management.Automation.ExternalScriptInfo");
