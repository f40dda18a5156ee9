import { isProgramsModules, programsModules } from "../../../src/command/catalogue/programsModules.ts";
import { cmdlabModuleKey, cmdlabModuleName, cmdlabModuleVersion } from "../../../src/command/cmdlabModule.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { commandServiceKey } from "../../../src/command/services/CommandService.ts";
import { type ModuleView, moduleServiceKey } from "../../../src/command/services/ModuleService.ts";
import { meets, type VersionWish } from "./moduleFiles.ts";

export function isCmdlabModule(name: string): boolean {
  return name.toLowerCase() === cmdlabModuleName.toLowerCase();
}

/** The module of cmdlab's own commands, where a folder of modules is the one in which it stands. */
export function cmdlabModules(cmdlet: CmdletContext, folder = programsModules): ModuleView[] {
  if (!isProgramsModules(folder)) return [];
  const commands = cmdlet.service(commandServiceKey);
  const cmdlets = () =>
    commands
      .all()
      .filter((command) => commands.moduleName(command) === cmdlabModuleName)
      .map(({ name }) => name);
  const path = `${programsModules}\\${cmdlabModuleName}\\${cmdlabModuleVersion}\\${cmdlabModuleName}.psd1`;
  const module = cmdlet
    .service(moduleServiceKey)
    .describe({ name: cmdlabModuleName, path, functions: [], aliases: [], cmdlets });
  module.moduleType = "Manifest";
  module.version = cmdlabModuleVersion;
  module.manifest = (key) => (key === "CompatiblePSEditions" ? ["Desktop", "Core"] : undefined);
  return [module];
}

/** Lists the module as loaded, and has done what its import brings; null where it is not the version wanted. */
export function importCmdlabModule(cmdlet: CmdletContext, wish: VersionWish): ModuleView | null {
  const service = cmdlet.service(moduleServiceKey);
  const loaded = service.loaded().find((module) => isCmdlabModule(module.name));
  const [found] = loaded ? [loaded] : cmdlabModules(cmdlet);
  if (!found || !meets(found, wish)) return null;
  if (!loaded) service.register(found, null);
  cmdlet.service(cmdlabModuleKey).imported();
  return found;
}
