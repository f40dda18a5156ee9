import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { findTimeZone } from "../objects/text/time/timeZoneNames.ts";
import { parseScenario } from "../world/scenario/parseScenario.ts";
import type { Scenario } from "../world/scenario/scenarioShape.ts";
import { UsageError } from "./options/UsageError.ts";
import { bundleFolder, productFolder } from "./productFolder.ts";
import { readScenarioText } from "./scenario/readScenarioText.ts";

export interface FoundScenario {
  readonly scenario: Scenario;
  /** The text of its file, which says what of a page is fixed. */
  readonly text: string;
}

/** None of the scenarios that come along has the name. */
export class UnknownScenario extends UsageError {
  constructor(
    name: string,
    /** Which there are, as a clause. */
    readonly known: string,
  ) {
    super(`There is no scenario '${name}'. ${known}.`);
  }
}

export const defaultScenario = "fabrikam";

/** A scenario by its name, or by the path of its file. */
export function findScenario(nameOrFile: string): FoundScenario {
  const file = scenarioFile(nameOrFile);
  const text = readScenarioText(file, nameOrFile);
  const scenario = parseScenario(text, nameOrFile, !isScenarioFile(nameOrFile));
  if (!findTimeZone(scenario.timeZone))
    throw new UsageError(
      `The organisation '${nameOrFile}' has a time zone that Windows does not know: '${scenario.timeZone}'.`,
    );
  return { scenario, text };
}

/** The names of the scenarios that come along. */
export function scenarioNames(): readonly string[] {
  return readdirSync(organizationsFolder())
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -5))
    .sort();
}

/** The file of a scenario that comes along, or the one that is named by its path. */
export function scenarioFile(nameOrFile: string): string {
  if (isScenarioFile(nameOrFile)) {
    if (!existsSync(nameOrFile)) throw new UsageError(`There is no scenario file '${nameOrFile}'.`);
    return nameOrFile;
  }
  const names = scenarioNames();
  const found = names.find((name) => name.toLowerCase() === nameOrFile.toLowerCase());
  if (!found) throw new UnknownScenario(nameOrFile, `Known are ${names.join(", ")}; a file is named by its path`);
  return path.join(organizationsFolder(), `${found}.json`);
}

/** Whether a text names a file rather than one of the scenarios that come along. */
export function isScenarioFile(nameOrFile: string): boolean {
  return /\.json$/i.test(nameOrFile) || /[\\/]/.test(nameOrFile);
}

function organizationsFolder(): string {
  const beside = path.join(bundleFolder(), "organizations");
  return existsSync(beside) ? beside : path.join(productFolder(), "examples", "organizations");
}
