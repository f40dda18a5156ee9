import { readLineServiceKey } from "../command/readLine/readLineService.ts";
import { toText } from "../objects/ops/toText.ts";
import type { Engine } from "../runtime/Engine.ts";
import { runAtPrompt } from "../runtime/functions/runAtPrompt.ts";
import { ExitThrown } from "../runtime/pipeline/signals.ts";
import { SessionStateView } from "../runtime/values/SessionStateView.ts";
import type { Session } from "./Session.ts";

/** A prompt inside of a pipeline of the session; `nestedPromptKey` tells what it does. */
export function nestedPrompt(session: Session): void {
  const { engine } = session;
  const { frame, success, catchDepth } = engine;
  const level = engine.globalScope.find("nestedpromptlevel");
  if (!frame || !level) return;
  const outer = Number(level.value);
  level.assign(outer + 1);
  engine.catchDepth = 0;
  try {
    for (let text = readInput(session); text !== null; text = readInput(session)) {
      if (text.trim() !== "") runAtPrompt(engine, frame, text);
    }
  } catch (thrown) {
    if (!(thrown instanceof ExitThrown)) throw thrown;
  } finally {
    level.assign(outer);
    engine.frame = frame;
    engine.success = success;
    engine.catchDepth = catchDepth;
  }
}

/** One whole input, which may have several lines; null at the end of input. */
function readInput(session: Session): string | null {
  const { host, engine } = session;
  const { readInput: readAtPrompt } = engine.service(readLineServiceKey);
  if (readAtPrompt) {
    const input = readAtPrompt(promptText(engine));
    return input.kind === "end" ? null : input.kind === "canceled" ? "" : input.text;
  }
  let text = host.readLine(promptText(engine));
  while (text !== null && !session.isComplete(text)) {
    const more = host.readLine(">> ");
    if (more === null) return null;
    // An empty line ends an input that nothing else ends, as at the prompt of the console.
    if (more === "") break;
    text += `\n${more}`;
  }
  return text;
}

function promptText(engine: Engine): string {
  const text = new SessionStateView(engine, engine.globalScope).callCommand("prompt", []).map(toText).join("");
  return text === "" ? "PS>" : text;
}
