import { clockKey } from "../../base/Clock.ts";
import type { CmdletContext } from "../CmdletContext.ts";
import { eventManagerKey } from "./eventManagerKey.ts";

/**
 * Waits on the session's clock. What is due meanwhile happens at its time: timers that somebody is subscribed to. Ends
 * early once `isOver` says so after such a time.
 */
export function letTimePass(cmdlet: CmdletContext, milliseconds: number, isOver: () => boolean = () => false): void {
  const clock = cmdlet.service(clockKey);
  const { timed } = cmdlet.service(eventManagerKey);
  const end = clock.now() + milliseconds;
  while (timed.size > 0) {
    const next = [...timed]
      .map((source) => ({ source, time: source.nextTime() ?? Number.POSITIVE_INFINITY }))
      .reduce((first, one) => (one.time < first.time ? one : first));
    if (next.time > end) break;
    if (next.time > clock.now()) clock.sleep(next.time - clock.now());
    next.source.happen();
    cmdlet.checkStop();
    if (isOver()) return;
  }
  if (end > clock.now()) clock.sleep(end - clock.now());
}
