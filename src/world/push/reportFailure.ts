import { writeServerEvent } from "../server/ServerEvent.ts";
import type { World } from "../World.ts";
import type { PushFailure } from "./PushFailure.ts";
import { pushCauses } from "./pushCauses.ts";

/** The source of the events in the Application log. */
const pushEventSource = "MSExchange Push Notifications";

/** Writes a failure into the event log of the server that could not go on; `what` says what it was doing. */
export function reportFailure(
  world: World,
  server: string,
  what: string,
  failure: PushFailure,
  source = pushEventSource,
): void {
  writeServerEvent(world, {
    computer: server,
    source,
    entryType: "Error",
    eventId: pushCauses[failure.pushCause].eventId,
    message: `${what} failed ${failure.named} ${failure.explained}`,
  });
}
