import {
  testFrameworkKey,
  testFrameworkName,
  testFrameworkVersions,
} from "../../../src/command/catalogue/testFramework.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { commandServiceKey } from "../../../src/command/services/CommandService.ts";
import { type ModuleView, moduleServiceKey } from "../../../src/command/services/ModuleService.ts";
import { meets, type VersionWish } from "./moduleFiles.ts";

const shelf = "C:\\Program Files\\WindowsPowerShell\\Modules";

export function isTestFramework(name: string): boolean {
  return name.toLowerCase() === testFrameworkName.toLowerCase();
}

/** The versions of the test framework in a folder of modules that a session can be like, that which is taken unasked first. */
export function testFrameworkModules(cmdlet: CmdletContext, folder = shelf): ModuleView[] {
  if (folder.replace(/\\$/, "").toLowerCase() !== shelf.toLowerCase()) return [];
  const commands = cmdlet.service(commandServiceKey);
  const functions = commands
    .all()
    .filter((command) => commands.moduleName(command) === testFrameworkName)
    .map(({ name }) => name);
  return testFrameworkVersions.map((version) => {
    const path = `${shelf}\\${testFrameworkName}\\${version}\\${testFrameworkName}.psd1`;
    const module = cmdlet
      .service(moduleServiceKey)
      .describe({ name: testFrameworkName, path, functions, aliases: [], cmdlets: [] });
    module.moduleType = "Script";
    module.version = version;
    module.manifest = (key) => (key === "CompatiblePSEditions" ? ["Desktop", "Core"] : undefined);
    return module;
  });
}

/** Makes the session like the first version that meets a wish, and lists it as loaded; null where none does. */
export function importTestFramework(cmdlet: CmdletContext, wish: VersionWish): ModuleView | null {
  const service = cmdlet.service(moduleServiceKey);
  const framework = cmdlet.service(testFrameworkKey);
  const loaded = service.loaded().find((module) => isTestFramework(module.name));
  if (loaded && meets(loaded, wish)) return loaded;
  const found = testFrameworkModules(cmdlet).find((module) => meets(module, wish));
  if (!found) return null;
  if (loaded) service.remove(loaded, () => {});
  const version = testFrameworkVersions.find((one) => one === found.version);
  if (version !== undefined) framework.version = version;
  framework.loadTypes();
  service.register(found, null);
  return found;
}
