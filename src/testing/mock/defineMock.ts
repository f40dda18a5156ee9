import type { PSError } from "../../objects/errors/PSError.ts";
import { AliasInfo, ApplicationInfo, CmdletInfo, type CommandInfo } from "../../runtime/commands/CommandInfo.ts";
import { aliasTarget } from "../../runtime/commands/commandLookup.ts";
import { resolveCommand } from "../../runtime/commands/commandStage.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { PSModule } from "../../runtime/modules/PSModule.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { type PesterRun, pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import { callMock, endMock } from "./callMock.ts";
import type { MockLog } from "./MockLog.ts";
import { type MockBehavior, MockHook } from "./MockTable.ts";
import { moduleToMockIn } from "./moduleToMockIn.ts";
import { newGuidText } from "./newGuidText.ts";
import { type StandInOptions, standInOf } from "./standIn.ts";
import { expectItems } from "./unansweredItems.ts";

export interface MockRequest extends StandInOptions {
  readonly name: string;
  readonly moduleName: string | null;
  readonly body: CompiledScriptBlock | null;
  readonly isBodyNull: boolean;
  readonly filter: CompiledScriptBlock | null;
  readonly isVerifiable: boolean;
  /** "file:line" of the body; "" where it is of no file. */
  readonly place: string;
}

/** Puts a stand-in in the place of a command, where there is none yet, and notes how it behaves. */
export function defineMock(engine: Engine, request: MockRequest): void {
  const run = pesterRun(engine);
  // Those of Pester 4 hold until their block ends, wherever they stand in it.
  const owner = run.version === 4 ? run.block : (run.test ?? run.block);
  if (!owner) return;
  // One that holds everywhere is of no module.
  const isGlobal = run.configuration.flag("Mock.Global");
  const { mockLog: log } = run;
  const moduleName = isGlobal ? null : request.moduleName;
  log?.settingUp(request.name, moduleName, request.filter !== null, run.test);
  const { module, scope } = mockPlace(engine, moduleName);
  log?.resolving(request.name, module, moduleName !== null, engine.currentScope.module === module);
  const known = findHook(run, scope, request.name);
  if (known) log?.resolved(request.name, module, moduleName !== null, known.standInName, null);
  const command = known ? known.command : loggedCommand(engine, scope, request.name, module, moduleName !== null, log);
  log?.hook(known ?? null);
  const hook = known ?? makeHook(engine, run, module, command, request);
  const behavior: MockBehavior = {
    hook,
    // Pester 4 runs a body where the mocked command is called from.
    body: run.version === 4 && module !== null ? (request.body?.bindTo(module) ?? null) : request.body,
    isBodyNull: request.isBodyNull,
    filter: request.filter,
    isVerifiable: request.isVerifiable,
    owner,
    place: request.place,
    wasCalled: false,
  };
  run.mocks.behaviors.push(behavior);
  log?.added(behavior);
}

function loggedCommand(
  engine: Engine,
  scope: Scope,
  name: string,
  module: PSModule | null,
  isNamed: boolean,
  log: MockLog | null,
): CommandInfo {
  try {
    const command = commandToMock(engine, scope, name);
    log?.resolved(name, module, isNamed, command.name, command.module);
    return command;
  } catch (thrown) {
    log?.notFound(name, module, isNamed);
    throw thrown;
  }
}

/** The session or the module whose commands are meant: that of -ModuleName, else where the call stands. */
export function mockPlace(engine: Engine, moduleName: string | null): { module: PSModule | null; scope: Scope } {
  const scope = engine.currentScope;
  if (moduleName !== null) {
    const module = moduleToMockIn(engine, moduleName);
    return { module, scope: module.scope as Scope };
  }
  return { module: scope.module, scope };
}

/** The hook that a name leads to in a scope. */
export function findHook(run: PesterRun, scope: Scope, name: string): MockHook | undefined {
  const plain = name.slice(name.lastIndexOf("\\") + 1);
  return run.mocks.byStandIn(aliasTarget(scope, name)) ?? run.mocks.byStandIn(aliasTarget(scope, plain));
}

function makeHook(
  engine: Engine,
  run: PesterRun,
  module: PSModule | null,
  command: CommandInfo,
  request: MockRequest,
): MockHook {
  const kind = module?.name ?? "script";
  // Pester 6 can have a mock hold in all modules.
  const isGlobal = run.configuration.flag("Mock.Global");
  const home = isGlobal ? engine.globalScope : (module?.scope ?? engine.currentScope.script);
  const hook = new MockHook(command, module, home, `PesterMock_${kind}_${command.name}_${newGuidText()}`);
  const standIn = standInOf(engine, command, hook.standInName, module, request, {
    begin: (frame) => void expectItems(frame),
    process: (frame, out) => void callMock(engine, hook, frame, out),
    end: (frame, out) => void endMock(engine, hook, frame, out),
  });
  home.functions ??= new Map();
  home.functions.set(hook.standInName.toLowerCase(), standIn);
  for (const name of namesOf(command)) {
    home.aliases ??= new Map();
    const key = name.toLowerCase();
    hook.aliases.push({ key, name, before: home.aliases.get(key) });
    home.aliases.set(key, new AliasInfo(name, hook.standInName));
  }
  run.mockLog?.defined(hook, hook.names);
  run.mocks.hooks.push(hook);
  return hook;
}

function namesOf(command: CommandInfo): string[] {
  // A program is called without the end of its file's name as well.
  if (command instanceof ApplicationInfo) return [command.name, command.name.replace(/\.[^.]*$/, "")];
  const module = command instanceof CmdletInfo ? command.moduleName : (command.module?.name ?? "");
  return module === "" ? [command.name] : [command.name, `${module}\\${command.name}`];
}

/** The command that a name means; throws where there is none. */
export function commandToMock(engine: Engine, scope: Scope, name: string): CommandInfo {
  try {
    if (name !== "") {
      const found = resolveCommand(engine, scope, name);
      if ("commandType" in found) return found;
    }
  } catch (thrown) {
    const id = (thrown as PSError).record?.errorId;
    // What is known alone can be mocked as well: the body answers.
    const known = id === "NotModelled" ? engine.cmdlets.known(name.slice(name.lastIndexOf("\\") + 1)) : null;
    if (known) return known;
    if (id !== "CommandNotFoundException") throw thrown;
  }
  throw scriptError(`Could not find Command ${name}`, {
    id: "CommandNotFoundException",
    category: "ObjectNotFound",
    exception: "System.Management.Automation.CommandNotFoundException",
    target: name,
  });
}
