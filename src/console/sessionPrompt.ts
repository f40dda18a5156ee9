import { toText } from "../objects/ops/toText.ts";
import { formatDateTime } from "../objects/text/time/formatDateTime.ts";
import { toLocalTicks } from "../objects/text/time/timeZone.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";
import { SessionStateView } from "../runtime/values/SessionStateView.ts";
import type { Session } from "../session/Session.ts";
import type { ConsoleHost } from "./ConsoleHost.ts";

/** Writes an input into the transcripts that are open. */
export function transcribeInput(session: Session, prompt: string, text: string): void {
  session.host.transcribeCommand(prompt, text, () => timeStamp(session));
}

/** The session's local time as transcripts write it. */
function timeStamp(session: Session): string {
  const utc = DateTime.fromUnixMilliseconds(session.options.clock.now());
  return formatDateTime(new DateTime(toLocalTicks(utc.ticks, session.options.timeZone)), "yyyyMMddHHmmss", "");
}

/**
 * What the Exchange Management Shell's own start defines, and a person may define anew: its prompt, and lists that show
 * sixteen elements (that they show more than four is observed).
 */
export function defineManagementShell(session: Session): void {
  if (session.options.edition !== "Desktop") return;
  session.run(
    "function global:prompt { \"[PS] $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1))\" }",
  );
  session.run("$global:FormatEnumerationLimit = 16");
}

/** The short names that cmdlets of the prompt have there. */
export function definePromptAliases(session: Session): void {
  session.run("Set-Alias undo Undo-OrganizationChange -Scope Global; Set-Alias reset Reset-Organization -Scope Global");
}

/** What the function prompt gives; nothing of the session is changed by asking. */
export function promptText(session: Session, host: ConsoleHost): string {
  const { engine } = session;
  const { success } = engine;
  const errors = [...engine.errors.items];
  session.activate();
  try {
    if (session.entered) return session.entered.prompt();
    const text = new SessionStateView(engine, engine.globalScope).callCommand("prompt", []).map(toText).join("");
    return text === "" ? "PS>" : text;
  } catch {
    return "PS>";
  } finally {
    engine.success = success;
    engine.errors.items.splice(0, engine.errors.items.length, ...errors);
    host.write("");
  }
}
