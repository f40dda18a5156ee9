import type { PromptService, ScenarioRow, UndoneInput } from "../../command/PromptService.ts";
import { ChangeHistory } from "../../console/ChangeHistory.ts";
import type { Session } from "../../session/Session.ts";
import { getOrganization } from "../../world/Organization.ts";
import { parseScenario } from "../../world/scenario/parseScenario.ts";
import { readHostFile } from "./hostFiles.ts";
import type { WebOrganization } from "./openOrganization.ts";

/** Where a person at the page's prompt is, and where to go when the running input has ended. */
export class PagePlace implements PromptService {
  readonly state = "this browser";
  readonly changes: ChangeHistory;
  next: { readonly kind: "scenario"; readonly name: string } | { readonly kind: "reset" } | null = null;

  constructor(
    readonly organization: WebOrganization,
    session: Session,
  ) {
    const { world, clock } = organization;
    this.changes = new ChangeHistory({ world, clock, keepTime: () => clock.keep() }, session);
  }

  scenarios(): readonly ScenarioRow[] {
    const current = getOrganization(this.organization.world).scenario;
    return scenarioNames().map((name) => {
      const { description } = parseScenario(scenarioText(name), name);
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

/** The text of a scenario that lies beside the page. */
export function scenarioText(name: string): string {
  return readHostFile(`organizations/${name}.json`);
}

/** The scenarios that the page's list of its own files has. */
function scenarioNames(): readonly string[] {
  const { names } = JSON.parse(readHostFile("files.json")) as { readonly names: readonly string[] };
  return names.flatMap((name) => /^organizations\/([^/]+)\.json$/.exec(name)?.[1] ?? []).sort();
}
