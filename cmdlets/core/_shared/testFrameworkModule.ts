import { isProgramsModules, programsModules } from "../../../src/command/catalogue/programsModules.ts";
import {
  testFrameworkKey,
  testFrameworkName,
  testFrameworkVersions,
} from "../../../src/command/catalogue/testFramework.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { commandServiceKey } from "../../../src/command/services/CommandService.ts";
import { type ModuleView, moduleServiceKey } from "../../../src/command/services/ModuleService.ts";
import { testFrameworkModule } from "../../../src/command/testFrameworkModule.ts";
import { meets, type VersionWish } from "./moduleFiles.ts";

export function isTestFramework(name: string): boolean {
  return name.toLowerCase() === testFrameworkName.toLowerCase();
}

/** The versions of the test framework in a folder of modules that a session can be like, that which is taken unasked first. */
export function testFrameworkModules(cmdlet: CmdletContext, folder = programsModules): ModuleView[] {
  if (!isProgramsModules(folder)) return [];
  return testFrameworkVersions.map((version) =>
    testFrameworkModule(cmdlet.service(moduleServiceKey), cmdlet.service(commandServiceKey), version),
  );
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
  service.register(found, null);
  framework.imported();
  return found;
}
