import { performance } from "node:perf_hooks";
import type { ReportCase, ReportSuite } from "../../report/Report.ts";
import { RecordingHost } from "../../session/RecordingHost.ts";
import { runTranscript } from "../../transcript/runTranscript.ts";
import { parseTranscript } from "../../transcript/Transcript.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { type Program, say } from "../Program.ts";
import { readScript } from "../runShell.ts";
import { Shell } from "../terminal/Shell.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import type { TestWishes } from "./TestWishes.ts";

/** Runs a transcript: a case an input. Its first line may name options, which count more than those of the command line. */
export function runTranscriptFile(
  [file]: readonly string[],
  outer: Shell,
  wishes: TestWishes,
  program: Program,
): ReportSuite[] {
  const transcript = parseTranscript(readScript(file, 2));
  const own = transcript.options.length > 0;
  const shell = own ? new Shell(readGlobalOptions(optionTexts(transcript.options), {}), say, [file]) : outer;
  shell.observer ??= outer.observer;
  try {
    const host = new RecordingHost(120, () => shell.signIn());
    const began = performance.now();
    const outcomes = runTranscript(transcript, shell.session(host, program.stopFlag, program.meters), host);
    const seconds = outer.options.now === null ? (performance.now() - began) / 1000 / Math.max(1, outcomes.length) : 0;
    const cases = outcomes.map(({ step, printed, isSame }): ReportCase => {
      const text = isSame
        ? ""
        : `expected: ${step.output.join("\n          ")}\nprinted:  ${printed.join("\n          ")}`;
      return {
        name: step.input.split("\n")[0] ?? "",
        classname: file,
        file,
        line: step.outputLine > 1 ? step.outputLine - 1 : 1,
        seconds,
        outcome: isSame ? "passed" : "failed",
        message: isSame ? "" : "What it printed is not what the transcript has.",
        text,
        output: "",
      };
    });
    if (wishes.output !== "none") standardOutput.write(progressText(file, cases));
    return [{ name: file, cases }];
  } finally {
    if (own) shell.close();
  }
}

function progressText(file: string, cases: readonly ReportCase[]): string {
  const failed = cases.filter(({ outcome }) => outcome === "failed");
  const head = `${failed.length > 0 ? "FAILED" : "ok    "}  ${file}  ${cases.length - failed.length} passed${failed.length > 0 ? `, ${failed.length} failed` : ""}\n`;
  const rest = failed.map(({ name, text }) => `  [-] ${name}\n      ${text.replaceAll("\n", "\n      ")}\n`);
  return head + rest.join("");
}

function optionTexts(words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (let index = 0; index < words.length; index += 2)
    found.set(words[index].replace(/^--/, ""), [words[index + 1] ?? ""]);
  return found;
}
