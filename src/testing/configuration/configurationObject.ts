import { type TestFrameworkVersion, testFrameworkKey } from "../../command/catalogue/testFramework.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { AssemblyConfiguration } from "../assembly/AssemblyConfiguration.ts";
import { AssemblyOption, modelValue } from "../assembly/AssemblyOption.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import type { PesterConfiguration } from "./PesterConfiguration.ts";

export function pesterVersion(engine = runningEngine()): TestFrameworkVersion {
  return engine.service(testFrameworkKey).version;
}

/** The options of a run as scripts see them: those that the Pester of the session has. */
export function configurationObject(
  configuration: PesterConfiguration,
  engine = runningEngine(),
): AssemblyConfiguration {
  const type = runningPesterType("PesterConfiguration", engine);
  const object = AssemblyConfiguration.of(type, pesterVersion(engine));
  for (const [name, section] of object.sections)
    for (const [key, shown] of section?.options ?? []) {
      const set = configuration.section(name).option(key);
      if (set.isSet)
        section?.options.set(
          key,
          new AssemblyOption(
            shown.type,
            shown.description,
            shown.defaultValue,
            modelValue(shown.type, set.value),
            set.isModified,
          ),
        );
    }
  return object;
}
