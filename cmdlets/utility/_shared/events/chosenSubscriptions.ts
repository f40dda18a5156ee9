import type { CmdletContext } from "../../../../src/command/prelude.ts";
import type { EventSubscription } from "../../../../src/command/services/EventManager.ts";
import { eventManagerKey } from "../../../../src/command/services/eventManagerKey.ts";
import { hasWildcards, wildcardMatcher } from "../../../../src/objects/ops/wildcard.ts";
import { anyIdentifier } from "./chosenEvents.ts";
import { eventMissing } from "./eventMissing.ts";

/** Subscriptions by id or source name; those of support events only with -Force. */
export function chosenSubscriptions(
  cmdlet: CmdletContext,
  choice: {
    readonly SubscriptionId?: number | undefined;
    readonly SourceIdentifier?: string | undefined;
    readonly Force: boolean;
  },
): readonly EventSubscription[] {
  const { subscriptions } = cmdlet.service(eventManagerKey);
  const visible = subscriptions.filter(({ supportEvent }) => choice.Force || !supportEvent);
  const { SubscriptionId: id, SourceIdentifier: source } = choice;
  if (id !== undefined && id !== anyIdentifier) {
    const found = visible.filter((one) => one.id === id);
    if (found.length === 0) eventMissing(cmdlet, `Event subscription with identifier '${id}'`, true);
    return found;
  }
  if (!source) return visible;
  const matches = wildcardMatcher(source);
  const found = visible.filter(({ sourceIdentifier }) => matches(sourceIdentifier));
  if (found.length === 0 && !hasWildcards(source)) {
    const what = cmdlet.name.toLowerCase() === "unregister-event" ? "identifier" : "source identifier";
    eventMissing(cmdlet, `Event subscription with ${what} '${source}'`);
  }
  return found;
}
