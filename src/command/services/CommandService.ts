import { serviceKey } from "../../base/ServiceKey.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { ClrObject } from "../../objects/values/ClrObject.ts";
import type { CmdletContext } from "../CmdletContext.ts";
import type { AbsentModule } from "../catalogue/absentCommands.ts";

export type CommandKind =
  | "Alias"
  | "Function"
  | "Filter"
  | "Cmdlet"
  | "Workflow"
  | "ExternalScript"
  | "Script"
  | "Application";

/** A command as scripts see it (CommandInfo). */
export interface CommandView extends ClrObject {
  readonly name: string;
  readonly commandType: CommandKind;
  /** The product has it, and here it ends in `NotModelled`. */
  readonly isUnmodelled?: boolean;
}

/** A parameter for syntax lines and help. */
export interface ParameterView {
  readonly name: string;
  readonly type: ClrType;
  readonly typeName: string;
  readonly isSwitch: boolean;
  readonly aliases: readonly string[];
  readonly isCommon: boolean;
  readonly mandatory: boolean;
  readonly position: number;
  readonly pipelineByValue: boolean;
  readonly pipelineByProperty: boolean;
  readonly remaining: boolean;
  readonly notModelled: boolean;
  /** Whether its attribute says that patterns are welcome. */
  readonly wildcards: boolean;
  /** The values of a validated set; none where any value may be. */
  readonly validValues: readonly string[];
  readonly help: string | null;
  /** Text of a function parameter's default value. */
  readonly defaultText: string | null;
}

export interface ParameterSetView {
  readonly name: string;
  readonly isDefault: boolean;
  readonly parameters: readonly ParameterView[];
}

/** The commands that the caller can see. */
export interface CommandService {
  /** Aliases, functions and cmdlets, each once, in this order. */
  all(): readonly CommandView[];
  /** The one script file that a path with wildcards matches. */
  script(pattern: string): CommandView | undefined;
  /** Cmdlets that the real product has or can have, and that end in `NotModelled`. */
  known(): readonly CommandView[];
  /** The programs of the system. */
  programs(): readonly CommandView[];
  /** What a name means when it is called; script files too. Only `isImported` imports no module to find it. */
  find(name: string, isImported?: boolean): CommandView | undefined;
  notFound(name: string): PSError;
  /** A module that a real server has or can have, and that is not here; null for any other. */
  absentModule(name: string): AbsentModule | null;
  moduleName(command: CommandView): string;
  /** The same command, asked for with the arguments on which its dynamic parameters depend. */
  withArguments(command: CommandView, argumentList: readonly unknown[], asking: CmdletContext): CommandView;
  /** Ends in an error where the arguments that a command was asked for with do not fit it. */
  checkArguments(command: CommandView): void;
  parameterSets(command: CommandView): readonly ParameterSetView[];
  /** Names of its parameters in the order of their declaration. */
  parameterNames(command: CommandView): readonly string[];
  /** Whether more than its name is known of it. */
  hasKnownParameters(command: CommandView): boolean;
  /** Whether common parameters exist on it. */
  isAdvanced(command: CommandView): boolean;
  /** What an alias stands for as it was given; null of any other command. */
  aliasTarget(command: CommandView): string | null;
  /** The comment that describes a function or script, its marks removed; null where there is none. */
  helpComment(command: CommandView): string | null;
  /** The comment right above each parameter of a function. */
  parameterComments(command: CommandView): ReadonlyMap<string, string>;
  /** The running calls, innermost first. */
  callStack(): readonly ClrObject[];
}

export const commandServiceKey = serviceKey<CommandService>("commands");
