import type { CmdletInfo } from "../commands/CommandInfo.ts";
import type { Engine } from "../Engine.ts";
import { PSModule } from "./PSModule.ts";

const LOADED = "param($Name) Microsoft.PowerShell.Core\\Get-Module -Name $Name -Verbose:$false";

/** The module that a cmdlet came with; null while nothing called one of its cmdlets or asked for it by its name. */
export function moduleOfCmdlet(engine: Engine, { module, moduleName }: CmdletInfo): PSModule | null {
  if (module || !engine.calledModules.has(moduleName)) return module;
  const found =
    engine.modules.get(moduleName) ?? engine.compileText(LOADED, null, engine).invokeForValue({ args: [moduleName] });
  return found instanceof PSModule ? found : null;
}
