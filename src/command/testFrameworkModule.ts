import { type TestFrameworkVersion, testFrameworkName } from "./catalogue/testFramework.ts";
import type { CommandService } from "./services/CommandService.ts";
import type { ModuleService, ModuleView } from "./services/ModuleService.ts";

/** The folder of modules in which the test framework stands. */
export const testFrameworkShelf = "C:\\Program Files\\WindowsPowerShell\\Modules";

/** The module of the test framework in a version: one of scripts, in which blocks can run; the session does not list it yet. */
export function testFrameworkModule(
  modules: ModuleService,
  commands: CommandService,
  version: TestFrameworkVersion,
): ModuleView {
  const module = modules.describe({
    name: testFrameworkName,
    path: testFrameworkPath(version),
    functions: () =>
      commands
        .all()
        .filter((command) => commands.moduleName(command) === testFrameworkName)
        .map(({ name }) => name),
    aliases: [],
    cmdlets: [],
    hasScope: true,
  });
  module.moduleType = "Script";
  module.version = version;
  module.manifest = (key) => (key === "CompatiblePSEditions" ? ["Desktop", "Core"] : undefined);
  return module;
}

export function testFrameworkPath(version: TestFrameworkVersion): string {
  return `${testFrameworkShelf}\\${testFrameworkName}\\${version}\\${testFrameworkName}.psd1`;
}
