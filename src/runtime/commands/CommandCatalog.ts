import { pollStop } from "../../base/budget.ts";
import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import { allParameterSets, type ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { CmdletContext } from "../../command/CmdletContext.ts";
import type { AbsentModule } from "../../command/catalogue/absentCommands.ts";
import type {
  CommandService,
  CommandView,
  ParameterSetView,
  ParameterView,
} from "../../command/services/CommandService.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import type { ClrObject } from "../../objects/values/ClrObject.ts";
import { CallStackFrame } from "../debug/CallStackFrame.ts";
import type { Engine } from "../Engine.ts";
import { helpCommentOf, parameterCommentsOf, parameterDefaultsOf } from "../functions/commentHelp.ts";
import { scriptFileLookup } from "../functions/scriptFiles.ts";
import type { Scope } from "../scope/Scope.ts";
import { describeCall, metadataOf } from "../values/parameterViews.ts";
import { autoloadedCommand } from "./autoloadedCommand.ts";
import { AliasInfo, CmdletInfo, CommandInfo, ExternalScriptInfo, FunctionInfo } from "./CommandInfo.ts";
import { cmdletOnPath } from "./cmdletOnPath.ts";
import { commandNotFound, findCommand } from "./commandLookup.ts";
import { scriptOf } from "./scriptOf.ts";

/** The commands of a running session as Get-Command and Get-Help see them. */
export class CommandCatalog implements CommandService {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  all(): readonly CommandView[] {
    const { currentScope, cmdlets } = this.#engine;
    const aliases = inScopes(currentScope, (scope) => scope.aliases);
    const functions = inScopes(currentScope, (scope) => scope.functions);
    const found: CommandView[] = [...aliases, ...functions];
    for (const name of cmdlets.names()) {
      pollStop();
      const cmdlet = cmdlets.find(name);
      if (cmdlet) found.push(cmdlet);
    }
    return found;
  }

  find(name: string, isImported = false): CommandView | undefined {
    const { currentScope, cmdlets } = this.#engine;
    const key = name.toLowerCase();
    for (let at: Scope | null = currentScope; at; at = at.parent) {
      const alias = at.aliases?.get(key);
      if (alias) return alias;
    }
    const found = findCommand(this.#engine, currentScope, name);
    if (found instanceof CmdletInfo && !isImported) this.#engine.calledModules.add(found.moduleName);
    if (found || isImported) return found;
    const program = cmdlets.program(name);
    if (program) return program;
    const isUnmodelled = cmdlets.unmodelled(name) !== null;
    const autoloaded = isUnmodelled ? undefined : autoloadedCommand(this.#engine, currentScope, name);
    return autoloaded ?? cmdlets.known(name) ?? undefined;
  }

  script(pattern: string): CommandView | undefined {
    return scriptFileLookup(this.#engine, pattern, true) ?? undefined;
  }

  known(): readonly CommandView[] {
    const { cmdlets } = this.#engine;
    return [...cmdlets.knownNames()].flatMap((name) => {
      pollStop();
      return cmdlets.known(name) ?? [];
    });
  }

  programs(): readonly CommandView[] {
    return this.#engine.cmdlets.programs();
  }

  notFound(name: string): PSError {
    return commandNotFound(name);
  }

  absentModule(name: string): AbsentModule | null {
    return this.#engine.cmdlets.absentModule(name);
  }

  moduleName(command: CommandView): string {
    if (command instanceof CmdletInfo) return command.moduleName;
    return command instanceof CommandInfo ? (command.module?.name ?? "") : "";
  }

  withArguments(command: CommandView, argumentList: readonly unknown[], asking: CmdletContext): CommandView {
    if (command instanceof FunctionInfo) return command.withArguments(argumentList);
    return command instanceof CmdletInfo ? cmdletOnPath(command, argumentList, asking) : command;
  }

  checkArguments(command: CommandView): void {
    if (command instanceof FunctionInfo || command instanceof ExternalScriptInfo) describeCall(command);
  }

  parameterSets(command: CommandView): readonly ParameterSetView[] {
    const target = this.#target(command);
    const metadata = target && metadataOf(target);
    if (!target || !metadata) return [];
    const defaults = scriptOf(target) ? parameterDefaultsOf(target as FunctionInfo) : new Map<string, string>();
    const names = metadata.setNames.length > 0 ? metadata.setNames : [allParameterSets];
    return names.map((name) => {
      const mask = name === allParameterSets ? metadata.allSets : metadata.setMask(name);
      const parameters = metadata.parameters.filter((parameter) => (metadata.mask(parameter) & mask) !== 0);
      return {
        name,
        isDefault: mask === metadata.defaultSet && metadata.defaultSet !== 0,
        parameters: parameters.map((parameter) => view(metadata, parameter, mask, defaults)),
      };
    });
  }

  parameterNames(command: CommandView): readonly string[] {
    const target = this.#target(command);
    return (target && metadataOf(target)?.parameters.map(({ name }) => name)) ?? [];
  }

  aliasTarget(command: CommandView): string | null {
    return command instanceof AliasInfo ? command.definition : null;
  }

  hasKnownParameters(command: CommandView): boolean {
    const target = this.#target(command);
    return !(target instanceof CmdletInfo) || target.hasKnownParameters;
  }

  isAdvanced(command: CommandView): boolean {
    const target = this.#target(command);
    const block = target && scriptOf(target);
    return target instanceof CmdletInfo || (block?.code.isAdvanced ?? false);
  }

  helpComment(command: CommandView): string | null {
    const target = this.#target(command);
    return target instanceof FunctionInfo || target instanceof ExternalScriptInfo ? helpCommentOf(target) : null;
  }

  parameterComments(command: CommandView): ReadonlyMap<string, string> {
    const target = this.#target(command);
    return target instanceof FunctionInfo || target instanceof ExternalScriptInfo
      ? parameterCommentsOf(target)
      : new Map();
  }

  callStack(): readonly ClrObject[] {
    const frames: ClrObject[] = [];
    for (let frame = this.#engine.frame; frame; frame = frame.caller) frames.push(new CallStackFrame(frame));
    return frames;
  }

  #target(command: CommandView): CommandInfo | null {
    if (command instanceof AliasInfo)
      return findCommand(this.#engine, this.#engine.currentScope, command.definition) ?? null;
    return command instanceof CommandInfo ? command : null;
  }
}

function inScopes<T>(from: Scope, tableOf: (scope: Scope) => ReadonlyMap<string, T> | null): T[] {
  const found = new Map<string, T>();
  for (let scope: Scope | null = from; scope; scope = scope.parent) {
    for (const [key, value] of tableOf(scope) ?? []) if (!found.has(key)) found.set(key, value);
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value);
}

function view(
  metadata: CommandMetadata,
  parameter: ParameterMetadata,
  mask: number,
  defaults: ReadonlyMap<string, string>,
): ParameterView {
  const set = metadata.setData(parameter, mask);
  return {
    name: parameter.name,
    type: parameter.type,
    typeName: parameter.typeName,
    isSwitch: parameter.isSwitch,
    aliases: parameter.aliases,
    isCommon: parameter.isCommon && !/^(whatif|confirm)$/i.test(parameter.name),
    mandatory: set?.mandatory ?? false,
    position: set?.position ?? -1,
    pipelineByValue: set?.pipelineByValue ?? false,
    pipelineByProperty: set?.pipelineByProperty ?? false,
    remaining: set?.remaining ?? false,
    notModelled: parameter.notModelled,
    wildcards: parameter
      .attributes()
      .some((attribute) => typeOf(attribute).name === "System.Management.Automation.SupportsWildcardsAttribute"),
    validValues: parameter.validation.flatMap((rule) => (rule.rule === "set" ? rule.values : [])),
    help: parameter.help,
    defaultText: defaults.get(parameter.name.toLowerCase()) ?? null,
  };
}
