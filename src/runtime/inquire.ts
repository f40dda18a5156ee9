import { notModelled, runtimeError } from "../objects/model/runtimeError.ts";
import type { Engine } from "./Engine.ts";

/** What a preference of Inquire asks before the session goes on; throws where the answer is no, or nobody can answer. */
export function inquire(engine: Engine, message: string): void {
  const choices = ["&Yes", "Yes to &All", "&Halt Command", "&Suspend"].map((label) => ({ label, helpMessage: "" }));
  const answer = engine.host.promptForChoice("Confirm", message, choices, 0);
  if (answer === null) throw runtimeError("PromptingNotAvailable", ["Confirm"]);
  if (answer === 0) return;
  if (answer !== 2)
    throw notModelled(`The answer '${choices[answer].label.replace("&", "")}' to a preference of Inquire`);
  const halted = runtimeError("ActionPreferenceStop");
  halted.isScriptTerminating = true;
  throw halted;
}
