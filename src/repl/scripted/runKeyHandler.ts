import { initialReadLineSettings } from "../../command/readLine/ReadLineSettings.ts";
import { runKeyScript } from "../../session/readLine/runKeyScript.ts";
import type { Session } from "../../session/Session.ts";
import { Editor } from "../Editor.ts";
import { History } from "../History.ts";
import type { HandlerCall, HandlerResult } from "../LineAdviser.ts";
import { ScriptedInput } from "./ScriptedInput.ts";

/**
 * Runs the script that a key is bound to, in its session. `prompt` gives the prompt anew, `written` how much was written
 * onto the screen so far.
 */
export function runKeyHandler(
  session: Session,
  call: HandlerCall,
  prompt: () => string,
  written: () => number,
): HandlerResult {
  const input = new ScriptedInput(copyOf(session, call), call.key);
  const before = written();
  const failure = runKeyScript(session, call.handler, call.key, call.argument, input);
  const { operations, asksPrompt } = input;
  return { operations, failure, prompt: asksPrompt ? prompt() : null, hasWritten: written() > before };
}

function copyOf(session: Session, call: HandlerCall): Editor {
  const history = new History();
  history.load(call.history);
  const request = {
    prompt: "",
    edition: session.options.edition,
    settings: { ...initialReadLineSettings(), predictionSource: "None" as const },
    adviser: { complete: async () => null, help: async () => null },
  };
  const copy = new Editor(history, request);
  copy.begin(request);
  copy.buffer.set(call.text, call.cursor);
  copy.buffer.anchor = call.anchor;
  copy.clipboard = call.clipboard;
  copy.place = call.place;
  copy.argument = call.argument;
  if (call.killed !== null) copy.killRing.add(call.killed, false);
  copy.killRing.isGrowing = false;
  return copy;
}
