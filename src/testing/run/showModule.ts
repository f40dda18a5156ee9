import { testFrameworkKey, testFrameworkName } from "../../command/catalogue/testFramework.ts";
import { commandServiceKey } from "../../command/services/CommandService.ts";
import { moduleServiceKey } from "../../command/services/ModuleService.ts";
import { testFrameworkModule } from "../../command/testFrameworkModule.ts";
import { FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { PSModule } from "../../runtime/modules/PSModule.ts";
import { configurationObject } from "../configuration/configurationObject.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";

/** What code that runs in the module asks it about the machine, by name. */
const functions: ReadonlyMap<string, string> = new Map([
  ["GetPesterOs", "if ($IsLinux) { 'Linux' } elseif ($IsMacOS) { 'macOS' } else { 'Windows' }"],
  ["GetPesterPsVersion", "$PSVersionTable.PSVersion.Major"],
]);

/** The module of this runner that the session lists; undefined where it lists none, or the published one. */
export function ownModule(engine: Engine): PSModule | undefined {
  return engine.modules.named(testFrameworkName).find(({ isDescribed }) => isDescribed);
}

/** Who calls a command of the runner has its module loaded; code that runs in that sees the options of the run. */
export function showModule(engine: Engine, configuration: PesterConfiguration): void {
  if (!engine.modules.has(testFrameworkName)) {
    const modules = engine.service(moduleServiceKey);
    const { version } = engine.service(testFrameworkKey);
    modules.register(testFrameworkModule(modules, engine.service(commandServiceKey), version), null);
  }
  const module = ownModule(engine);
  if (!module?.scope) return;
  module.scope.create("PesterPreference", configurationObject(configuration, engine));
  if (module.scope.functions === null) module.scope.functions = moduleFunctions(engine, module);
}

function moduleFunctions(engine: Engine, module: PSModule): Map<string, FunctionInfo> {
  const made = new Map<string, FunctionInfo>();
  for (const [name, text] of functions) {
    const info = new FunctionInfo(name, engine.compileText(text, null, engine).bindTo(module));
    info.module = module;
    made.set(name.toLowerCase(), info);
  }
  return made;
}
