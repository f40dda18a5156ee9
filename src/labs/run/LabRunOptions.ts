import type { PSHost } from "../../command/services/PSHost.ts";
import type { Session } from "../../session/Session.ts";
import type { SessionObserver } from "../../session/SessionObserver.ts";

export interface LabRunOptions {
  /** The screen and the keyboard of the learner. */
  readonly screen: PSHost;
  /** Called with each session that the learner gets: at the beginning and after each reset. */
  readonly prepare?: (session: Session) => void;
  /** Real milliseconds for the looks behind a command; tasks beyond that are looked at when somebody asks. */
  readonly lookMilliseconds?: number;
  /** Told of what the learner's session shows, and of what that one, setups and checks meet that is not modelled. */
  readonly observer?: SessionObserver;
}
