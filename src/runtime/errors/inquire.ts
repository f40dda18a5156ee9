import { nobodyAnswers } from "../../command/nobodyAnswers.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { askToContinue } from "../commands/askToContinue.ts";
import type { Engine } from "../Engine.ts";

/** What a person answered for the rest of a command. */
export interface Inquiry {
  yesToAll: boolean;
}

/** What a preference of Inquire asks before the session goes on; throws where the answer is no, or nobody can answer. */
export function inquire(engine: Engine, message: string, inquiry?: Inquiry): void {
  if (inquiry?.yesToAll) return;
  const answer = askToContinue(engine, "Confirm", message, ["yes", "yesToAll", "halt", "suspend"]);
  if (answer === null) throw nobodyAnswers(engine.host, message);
  if (inquiry && answer === "yesToAll") inquiry.yesToAll = true;
  if (answer === "halt") throw runtimeError("ActionPreferenceStop").because("thrown");
}
