import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { shellPlace } from "../../src/cli/prompt/shellPlace.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { promptServiceKey } from "../../src/command/PromptService.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { runTranscript, type StepOutcome } from "../../src/transcript/runTranscript.ts";
import { parseTranscript } from "../../src/transcript/Transcript.ts";

/** Runs a transcript on a fresh copy of the organisation; its header line may say `--edition Core` and the like, or `--prompt yes`. */
export function outcomesOf(text: string): StepOutcome[] {
  const transcript = parseTranscript(text);
  const options = optionTexts(transcript.options);
  const shell = new Shell(readGlobalOptions(options, {}), () => {}, [], "copy");
  // What only a person at the prompt has.
  shell.atPrompt = options.has("prompt");
  try {
    const host = new RecordingHost(120, () => shell.signIn());
    const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
    if (shell.atPrompt) session.engine.setService(promptServiceKey, shellPlace(shell.organization, "memory", session));
    return runTranscript(transcript, session, host);
  } finally {
    shell.close();
  }
}

/** Inputs of a transcript that printed something else than it says, as text to read. */
export function complaintsOf(name: string, text: string): string[] {
  return outcomesOf(text)
    .filter((outcome) => !outcome.isSame)
    .map(
      ({ step, printed }) =>
        `${name}: ${step.input}\n  expected: ${step.output.join("\n            ")}\n  printed:  ${printed.join("\n            ")}`,
    );
}

function optionTexts(words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (let index = 0; index < words.length; index += 2)
    found.set(words[index].replace(/^--/, ""), [words[index + 1] ?? ""]);
  return found;
}
