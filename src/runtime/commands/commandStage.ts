import { type Argument, positional } from "../../binding/Argument.ts";
import { whereIs } from "../../command/catalogue/absentCommands.ts";
import { unmodelledReason } from "../../command/catalogue/unmodelledReasons.ts";
import type { ProgramCall } from "../../command/ProgramCall.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { newException } from "../../objects/errors/ExceptionObject.ts";
import { commandNotModelled, knownAndAbsent, notModelled, runtimeError } from "../../objects/errors/runtimeError.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Engine } from "../Engine.ts";
import { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { FunctionStage } from "../functions/FunctionStage.ts";
import { scriptFilesKey } from "../functions/scriptFiles.ts";
import { setLastExitCode } from "../functions/setLastExitCode.ts";
import type { PSModule } from "../modules/PSModule.ts";
import type { Stage } from "../pipeline/Stage.ts";
import type { Scope } from "../scope/Scope.ts";
import { autoloadedCommand } from "./autoloadedCommand.ts";
import { CmdletStage } from "./CmdletStage.ts";
import type { CommandCall } from "./CommandCall.ts";
import {
  AliasInfo,
  ApplicationInfo,
  CmdletInfo,
  type CommandInfo,
  ExternalScriptInfo,
  FunctionInfo,
} from "./CommandInfo.ts";
import { aliasTarget, calledNotFound, commandNotFound, findCommand } from "./commandLookup.ts";

/**
 * What a call names: a name, or with & and . a script block, a CommandInfo or text. Throws CommandNotFoundException, or
 * `NotModelled` for a command of the real product that is missing here.
 */
export function resolveCommand(
  engine: Engine,
  scope: Scope,
  named: unknown,
  operator: "&" | "." = "&",
): CommandInfo | CompiledScriptBlock {
  const target = unwrap(named);
  if (target instanceof CompiledScriptBlock) return target;
  if (target instanceof AliasInfo) return resolveCommand(engine, scope, target.definition);
  if (target instanceof FunctionInfo || target instanceof CmdletInfo || target instanceof ExternalScriptInfo)
    return readyToRun(target, engine);
  if (target instanceof ApplicationInfo) return target;
  const name = target === null || target === undefined ? "" : typeof target === "string" ? target : toText(target);
  if (name === "") throw runtimeError("BadExpression", [operator], { target });
  const answered = engine.preCommandLookup === null ? undefined : engine.preCommandLookup.answer(name);
  if (answered === null) throw commandNotFound(name);
  const found = answered ?? findCommand(engine, scope, name) ?? missingCommand(engine, scope, aliasTarget(scope, name));
  if (found instanceof CmdletInfo) engine.calledModules.add(found.moduleName);
  if (found.visibility === "Private" && engine.frame?.caller === null) throw commandNotFound(name);
  return readyToRun(found, engine);
}

/** A command of a module that is not loaded yet; throws where there is none. */
function missingCommand(engine: Engine, scope: Scope, name: string): CommandInfo {
  const program = engine.cmdlets.program(name);
  if (program) return program;
  const unmodelled = engine.cmdlets.unmodelled(name);
  const refusing = unmodelled === null ? null : engine.cmdlets.refusing(unmodelled);
  if (refusing !== null) return refusing;
  if (unmodelled !== null) throw commandNotModelled(name, unmodelled, unmodelledReason(unmodelled));
  const found = autoloadedCommand(engine, scope, name) ?? getCommandOf(engine, scope, name);
  if (found) return found;
  const absent = engine.cmdlets.absent(name);
  if (absent === null) {
    engine.cmdlets.notFound(name);
    throw calledNotFound(engine, name);
  }
  const command = engine.cmdlets.refusing(absent.name);
  if (command !== null) return command;
  throw knownAndAbsent(absent.name, whereIs(absent.module), engine.cmdlets.hintText(absent), absent.name);
}

/** A noun alone stands for the Get command of it, where nothing else has the name. */
function getCommandOf(engine: Engine, scope: Scope, name: string): CommandInfo | undefined {
  if (/[-\\/:.]/.test(name)) return undefined;
  const full = aliasTarget(scope, `Get-${name}`);
  const unmodelled = findCommand(engine, scope, full) === undefined ? engine.cmdlets.unmodelled(full) : null;
  if (unmodelled !== null) throw notModelled(unmodelled);
  return findCommand(engine, scope, full) ?? autoloadedCommand(engine, scope, full);
}

/** A script file runs only where the policy lets it and its `#requires` lines are met. */
export function readyToRun(command: CommandInfo, engine: Engine): CommandInfo {
  if (!(command instanceof ExternalScriptInfo)) return command;
  if (engine.hasService(scriptFilesKey)) engine.service(scriptFilesKey).refuseByPolicy(command.path);
  command.block.source.refuseUnmetRequirements(command.name, engine);
  return command;
}

/** The stage that runs a resolved command. `module` is the & $module { } form's. */
export function stageOf(
  command: CommandInfo | CompiledScriptBlock,
  invocationName: string,
  call: CommandCall,
  module: PSModule | null = null,
): Stage {
  if (!(command instanceof CompiledScriptBlock) && asksForHelp(call.args)) {
    // "-?" asks what the command does, in place of running it.
    const help = findCommand(call.engine, call.scope, "Get-Help");
    if (help && help !== command)
      return stageOf(help, "Get-Help", { ...call, args: [positional(command.name)], dotSourced: false });
  }
  if (command instanceof CmdletInfo) return new CmdletStage(command, invocationName, call);
  if (command instanceof CompiledScriptBlock) {
    const block = module ? command.bindTo(module) : command;
    const inModule = module?.scope ? { ...call, scope: module.scope } : call;
    return new FunctionStage({ block, command: null, invocationName }, inModule);
  }
  if (command instanceof FunctionInfo)
    return new FunctionStage({ block: command.block, command, invocationName }, call);
  if (command instanceof ExternalScriptInfo)
    return new FunctionStage({ block: blockOfScript(command, call.scope), command, invocationName }, call);
  if (command instanceof ApplicationInfo) return programStage(command, call);
  throw notModelled(`A command of type ${command.commandType}`);
}

/** A program that shows a window is started, and nobody waits for it; another PowerShell runs at once. */
function programStage(program: ApplicationInfo, call: CommandCall): Stage {
  const { does, name, path } = program;
  if (does !== null && does !== "window") {
    const loaded = does(programCall(call));
    const inPlace = new CmdletInfo(name, "", () => loaded);
    return stageOf(inPlace, name, { ...call, args: [positional(programWords(call.args))], dotSourced: false });
  }
  const start = does === null ? undefined : findCommand(call.engine, call.engine.globalScope, "Start-Process");
  if (!start) throw commandNotModelled(name);
  const words = programWords(call.args).map(toText);
  const args = [positional(path), ...(words.length > 0 ? [positional(words)] : [])];
  return stageOf(start, "Start-Process", { ...call, args, dotSourced: false });
}

/** Arguments as a program gets them: names with their hyphens, the items of an array one by one. */
function programWords(args: readonly Argument[]): unknown[] {
  return args.flatMap(({ name, value }) => [
    ...(name === null ? [] : [`-${name}`]),
    ...(value === undefined ? [] : (enumerate(value) ?? [value])),
  ]);
}

/** Lines of a program's standard error are records of the error stream that are no errors of the session. */
function programCall({ engine, streams, state }: CommandCall): ProgramCall {
  let lines = 0;
  return {
    errorLine(text) {
      const exception = newException("System.Management.Automation.RemoteException", text);
      const id = lines++ === 0 ? "NativeCommandError" : "NativeCommandErrorMessage";
      streams.error(new ErrorRecord(exception, id, "NotSpecified", text));
    },
    ended(code) {
      setLastExitCode(engine.globalScope, code);
      if (code !== 0 && state) state.failed = true;
    },
  };
}

/** A script's code belongs to the module whose code calls it. */
function blockOfScript({ block }: ExternalScriptInfo, { module }: Scope): CompiledScriptBlock {
  return block.module === module ? block : block.bindTo(module);
}

function asksForHelp(args: readonly Argument[]): boolean {
  for (const argument of args) if (argument.name === "?") return true;
  return false;
}
