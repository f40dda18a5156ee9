import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { eventManagerKey } from "../../../../src/command/services/eventManagerKey.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { hasWildcards, wildcardMatcher } from "../../../../src/objects/ops/wildcard.ts";
import type { PropertyBag } from "../../../../src/objects/values/PropertyBag.ts";
import { eventMissing } from "./eventMissing.ts";

/** The identifier that stands for none being asked for, and so for every one. */
export const anyIdentifier = -1;

/** The waiting events of an identifier or of source names; what is named and not there is reported. */
export function chosenEvents(
  cmdlet: CmdletContext,
  choice: { readonly EventIdentifier?: number | undefined; readonly SourceIdentifier?: string | undefined },
): readonly PropertyBag[] {
  const { events } = cmdlet.service(eventManagerKey);
  const { EventIdentifier: identifier, SourceIdentifier: source } = choice;
  if (identifier !== undefined && identifier !== anyIdentifier) {
    const found = events.filter((event) => event.values.get("EventIdentifier") === identifier);
    if (found.length === 0) eventMissing(cmdlet, `Event with identifier '${identifier}'`, true);
    return found;
  }
  if (!source) return [...events];
  const matches = wildcardMatcher(source);
  const found = events.filter((event) => matches(toText(event.values.get("SourceIdentifier"))));
  if (found.length === 0 && !hasWildcards(source)) eventMissing(cmdlet, `Event with source identifier '${source}'`);
  return found;
}
