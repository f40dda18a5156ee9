import type { PromptService, ScenarioRow, UndoneInput } from "../command/PromptService.ts";
import type { Session } from "../session/Session.ts";
import { getOrganization } from "../world/Organization.ts";
import { ChangeHistory, type UndoableOrganization } from "./ChangeHistory.ts";

/** The scenarios that a person can go to. */
export interface KnownScenarios {
  names(): readonly string[];
  description(name: string): string;
}

/** Where a person at a prompt is, and where to go when the running input has ended. */
export class PromptPlace implements PromptService {
  readonly changes: ChangeHistory;
  next: { readonly kind: "scenario"; readonly name: string } | { readonly kind: "reset" } | null = null;

  constructor(
    readonly organization: UndoableOrganization,
    readonly state: string,
    session: Session,
    readonly known: KnownScenarios,
  ) {
    this.changes = new ChangeHistory(organization, session);
  }

  scenarios(): readonly ScenarioRow[] {
    const current = getOrganization(this.organization.world).scenario;
    return this.known
      .names()
      .map((name) => ({ name, description: this.known.description(name), isCurrent: name === current }));
  }

  undo(): UndoneInput | null {
    return this.changes.undo();
  }

  reset(): void {
    this.next = { kind: "reset" };
  }

  switchTo(scenario: string): boolean {
    const name = this.known.names().find((known) => known.toLowerCase() === scenario.toLowerCase());
    if (name) this.next = { kind: "scenario", name };
    return name !== undefined;
  }
}
