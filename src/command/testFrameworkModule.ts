import { programsModules } from "./catalogue/programsModules.ts";
import { type TestFrameworkVersion, testFrameworkName } from "./catalogue/testFramework.ts";
import type { CommandService } from "./services/CommandService.ts";
import type { ModuleService, ModuleView } from "./services/ModuleService.ts";

/** The module of the test framework in a version: one of scripts, in which blocks can run; the session does not list it yet. */
export function testFrameworkModule(
  modules: ModuleService,
  commands: CommandService,
  version: TestFrameworkVersion,
): ModuleView {
  const module = modules.describe({
    name: testFrameworkName,
    path: testFrameworkPath(version).replace(/\.psd1$/, ".psm1"),
    functions: () =>
      commands
        .all()
        .filter((command) => command.commandType !== "Alias" && commands.moduleName(command) === testFrameworkName)
        .map(({ name }) => name)
        .filter((name) => isExported(name, version)),
    aliases: version === "4.10.1" ? [] : ["Add-AssertionOperator", "Get-AssertionOperator"],
    cmdlets: [],
    hasScope: true,
  });
  module.moduleType = "Script";
  module.version = version;
  module.guid = "a699dea5-2c73-4616-a270-1f7abb777e71";
  module.manifest = (key) => (key === "PowerShellVersion" ? (version === "6.2.0" ? "5.1" : "3.0") : manifest.get(key));
  return module;
}

const manifest: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["RootModule", `${testFrameworkName}.psm1`],
  ["Author", "Pester Team"],
  ["CompanyName", "Pester"],
]);

/** Commands of version 4 that later versions have no more, and those that version 6 has no more, or has first. */
const ofVersion4 = new Set(["Assert-VerifiableMocks", "New-PesterOption", "Set-TestInconclusive", "Setup"]);
const untilVersion5 = new Set(["Assert-MockCalled", "Assert-VerifiableMock"]);
const isOfVersion6 = (name: string): boolean => name.startsWith("Should-") || name === "New-ShouldAssertion";

/** Whether a version's module exports a command. A session knows the others too, where nothing stands against it. */
export function isExported(name: string, version: TestFrameworkVersion): boolean {
  if (version === "4.10.1") return true;
  if (ofVersion4.has(name)) return false;
  return version === "6.2.0" ? !untilVersion5.has(name) : !isOfVersion6(name);
}

export function testFrameworkPath(version: TestFrameworkVersion): string {
  return `${programsModules}\\${testFrameworkName}\\${version}\\${testFrameworkName}.psd1`;
}
