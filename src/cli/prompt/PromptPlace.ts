import type { PromptService, ScenarioRow, UndoneInput } from "../../command/PromptService.ts";
import { ChangeHistory } from "../../console/ChangeHistory.ts";
import type { Session } from "../../session/Session.ts";
import { getOrganization } from "../../world/Organization.ts";
import { findScenario, scenarioNames } from "../findScenario.ts";
import type { OpenOrganization } from "../openOrganization.ts";

/** Where a person at the prompt is, and where to go when the running input has ended. */
export class PromptPlace implements PromptService {
  readonly changes: ChangeHistory;
  next: { readonly kind: "scenario"; readonly name: string } | { readonly kind: "reset" } | null = null;

  constructor(
    readonly organization: OpenOrganization,
    readonly state: string,
    session: Session,
  ) {
    this.changes = new ChangeHistory(organization, session);
  }

  scenarios(): readonly ScenarioRow[] {
    const current = getOrganization(this.organization.world).scenario;
    return scenarioNames().map((name) => {
      const { description } = findScenario(name).scenario;
      return { name, description, isCurrent: name === current };
    });
  }

  undo(): UndoneInput | null {
    return this.changes.undo();
  }

  reset(): void {
    this.next = { kind: "reset" };
  }

  switchTo(scenario: string): boolean {
    const name = scenarioNames().find((known) => known.toLowerCase() === scenario.toLowerCase());
    if (name) this.next = { kind: "scenario", name };
    return name !== undefined;
  }
}
