import { organizationHistoryKey } from "../../command/OrganizationHistory.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { changeTexts } from "../state/changeTexts.ts";
import { pesterRun } from "./PesterRun.ts";

/** What the organisation went through since the test began, a line each, where somebody wants to know. */
export function changeNotes(engine: Engine): string[] {
  if (!pesterRun(engine).tellsChanges) return [];
  const changes = engine.service(organizationHistoryKey).changes();
  if (changes.length === 0) return ["Nothing changed in the organisation."];
  return ["Changed in the organisation:", ...changeTexts(changes).map((text) => `  ${text}`)];
}
