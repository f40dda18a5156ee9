import { readLineServiceKey } from "../../command/readLine/readLineService.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { Engine } from "../Engine.ts";
import { runAtPrompt } from "../functions/runAtPrompt.ts";
import { StopThrown } from "../pipeline/signals.ts";
import type { Frame } from "../scope/Frame.ts";
import { sessionPathsKey } from "../scope/sessionPaths.ts";

const help = [
  "",
  " s, stepInto         Runs the next statement, inside functions too",
  " v, stepOver         Runs the next statement, functions as a whole (here: as stepInto)",
  " c, continue         Goes on",
  " q, quit             Ends the script",
  " k, Get-PSCallStack  Shows who called",
  " ?, h                Shows this",
  "",
].join("\r\n");

/** The prompt of the debugger: commands of its own, everything else runs where the script stands. */
export function debugPrompt(engine: Engine, frame: Frame): "go" | "step" {
  const { host } = engine;
  for (;;) {
    const path = toText(engine.service(sessionPathsKey).location());
    const line = readInput(engine, `[DBG]: PS ${path}>> `);
    if (line === null) return "go";
    switch (line.trim().toLowerCase()) {
      case "":
        continue;
      case "c":
      case "continue":
        return "go";
      case "s":
      case "stepinto":
      case "v":
      case "stepover":
        return "step";
      case "q":
      case "quit":
        throw new StopThrown("stopped");
      case "h":
      case "?":
        host.write(`${help}\r\n`);
        continue;
      case "k":
        runAtPrompt(engine, frame, "Get-PSCallStack");
        continue;
      default:
        runAtPrompt(engine, frame, line);
    }
  }
}

function readInput(engine: Engine, prompt: string): string | null {
  const { readInput: readAtPrompt } = engine.service(readLineServiceKey);
  if (!readAtPrompt) return engine.host.readLine(prompt);
  const input = readAtPrompt(prompt);
  return input.kind === "end" ? null : input.kind === "canceled" ? "" : input.text;
}
