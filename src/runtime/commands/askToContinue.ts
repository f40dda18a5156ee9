import type { ChoiceDescription } from "../../command/services/PSHost.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { nestedPromptKey } from "../debug/nestedPrompt.ts";
import type { Engine } from "../Engine.ts";

export type ContinueChoice = "yes" | "yesToAll" | "no" | "noToAll" | "halt" | "suspend";

/** What comes of a question in the end. */
export type ContinueAnswer = Exclude<ContinueChoice, "suspend">;

/** The choices of questions whether to go on, as PowerShell's console shows them. */
const choices: Readonly<Record<ContinueChoice, ChoiceDescription>> = {
  yes: { label: "&Yes", helpMessage: "Continue with only the next step of the operation." },
  yesToAll: { label: "Yes to &All", helpMessage: "Continue with all the steps of the operation." },
  no: { label: "&No", helpMessage: "Skip this operation and proceed with the next operation." },
  noToAll: { label: "No to A&ll", helpMessage: "Skip this operation and all subsequent operations." },
  halt: { label: "&Halt Command", helpMessage: "Stop this command." },
  suspend: {
    label: "&Suspend",
    helpMessage: 'Pause the current pipeline and return to the command prompt. Type "exit" to resume the pipeline.',
  },
};

/**
 * Asks the person whether to go on; null where nobody can answer. Who suspends gets a nested prompt, and is asked again
 * when it ends.
 */
export function askToContinue(
  engine: Engine,
  caption: string,
  message: string,
  offered: readonly ContinueChoice[],
  standard: ContinueChoice = "yes",
): ContinueAnswer | null {
  const descriptions = offered.map((name) => choices[name]);
  for (;;) {
    const answer = engine.host.promptForChoice(caption, message, descriptions, offered.indexOf(standard));
    if (answer === null) return null;
    const chosen = offered[answer];
    if (chosen !== "suspend") return chosen;
    if (!engine.hasService(nestedPromptKey)) throw notModelled("A prompt inside of a pipeline in this session");
    engine.service(nestedPromptKey)();
  }
}
