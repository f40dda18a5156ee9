import { initialReadLineSettings } from "../../command/readLine/ReadLineSettings.ts";
import { sessionKeyHandlers } from "../../command/readLine/sessionKeyHandlers.ts";
import { EnumValue } from "../../objects/model/EnumValue.ts";
import { Char } from "../../objects/model/numbers.ts";
import { PSError } from "../../objects/model/PSError.ts";
import { typeByName } from "../../objects/model/typeRegistry.ts";
import { construct } from "../../objects/ops/construct.ts";
import { isControl } from "../../runtime/signals.ts";
import { readLineServiceKey } from "../../session/readLine/readLineService.ts";
import type { Session } from "../../session/Session.ts";
import { Editor } from "../Editor.ts";
import { History } from "../History.ts";
import type { KeyPress } from "../InputEvent.ts";
import type { HandlerCall, HandlerResult, ViModeName } from "../LineAdviser.ts";
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
  const block = sessionKeyHandlers(session.host).blocks.get(call.handler);
  const input = new ScriptedInput(copyOf(session, call), call.key);
  const before = written();
  let failure: string | null = null;
  if (block) failure = unharmed(session, input, () => block.invoke({ args: [keyInfo(call.key), call.argument] }));
  const { operations, asksPrompt } = input;
  return { operations, failure, prompt: asksPrompt ? prompt() : null, hasWritten: written() > before };
}

/** Tells the script of Set-PSReadLineOption -ViModeChangeHandler. */
export function tellViMode(session: Session, mode: ViModeName): void {
  const block = sessionKeyHandlers(session.host).viModeChange;
  if (block) unharmed(session, null, () => block.invoke({ args: [mode] }));
}

/** What a script of the editor leaves of the session is as before: $? and $Error are the person's. Gives why it failed. */
function unharmed(session: Session, input: ScriptedInput | null, run: () => void): string | null {
  const { engine } = session;
  const { success } = engine;
  const errors = [...engine.errors.items];
  session.activate();
  engine.setService(readLineServiceKey, { input, read: () => null });
  try {
    run();
    return null;
  } catch (thrown) {
    if (isControl(thrown)) return null;
    return thrown instanceof PSError ? thrown.record.message : String(thrown);
  } finally {
    engine.setService(readLineServiceKey, { input: null, read: () => null });
    engine.success = success;
    engine.errors.items.splice(0, engine.errors.items.length, ...errors);
  }
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

/** The key as .NET has it; what no key of .NET is called is NoName. */
function keyInfo({ chord, text }: KeyPress): unknown {
  const name = chord.replace(/^.*\+(?=.)/s, "");
  const keys = typeByName("System.ConsoleKey");
  const key =
    EnumValue.named(keys, keyNames[name] ?? (/^[0-9]$/.test(name) ? `D${name}` : name)) ??
    EnumValue.named(keys, "NoName");
  const isCapital = name.length === 1 && name !== name.toLowerCase();
  const has = (modifier: string): boolean => chord.includes(`${modifier}+`);
  return construct(typeByName("System.ConsoleKeyInfo"), [
    new Char((text || "\0").charCodeAt(0)),
    key,
    has("Shift") || isCapital,
    has("Alt"),
    has("Ctrl"),
  ]);
}

/** Names that PSReadLine has and .NET does not. */
const keyNames: Readonly<Record<string, string>> = {
  " ": "Spacebar",
  "-": "OemMinus",
  "+": "OemPlus",
  ".": "OemPeriod",
  ",": "OemComma",
};
