import { PromptPlace } from "../../console/PromptPlace.ts";
import type { Session } from "../../session/Session.ts";
import { findScenario, scenarioNames } from "../findScenario.ts";
import type { OpenOrganization } from "../openOrganization.ts";

/** Where a person at the shell's prompt is. */
export function shellPlace(organization: OpenOrganization, state: string, session: Session): PromptPlace {
  return new PromptPlace(organization, state, session, {
    names: scenarioNames,
    description: (name) => findScenario(name).scenario.description,
  });
}
