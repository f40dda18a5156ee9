import { PromptPlace } from "../../console/PromptPlace.ts";
import type { Session } from "../../session/Session.ts";
import { parseScenario } from "../../world/scenario/parseScenario.ts";
import { readHostFile } from "./hostFiles.ts";
import type { WebOrganization } from "./openOrganization.ts";

/** Where a person at the page's prompt is. */
export function pagePlace({ world, clock }: WebOrganization, session: Session): PromptPlace {
  const organization = { world, clock, keepTime: () => clock.keep() };
  return new PromptPlace(organization, "this browser", session, {
    names: scenarioNames,
    description: (name) => parseScenario(scenarioText(name), name, true).description,
  });
}

/** The text of a scenario that lies beside the page. */
export function scenarioText(name: string): string {
  return readHostFile(`organizations/${name}.json`);
}

/** The scenarios that the page's list of its own files has. */
function scenarioNames(): readonly string[] {
  const { names } = JSON.parse(readHostFile("files.json")) as { readonly names: readonly string[] };
  return names.flatMap((name) => /^organizations\/([^/]+)\.json$/.exec(name)?.[1] ?? []).sort();
}
