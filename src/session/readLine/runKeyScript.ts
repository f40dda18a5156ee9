import {
  type AddToHistoryOption,
  addToHistoryOptions,
  usualHistoryOption,
} from "../../command/readLine/addToHistoryOption.ts";
import { type EditedInput, readLineServiceKey } from "../../command/readLine/readLineService.ts";
import { sessionKeyHandlers } from "../../command/readLine/sessionKeyHandlers.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { isControl } from "../../runtime/pipeline/signals.ts";
import { consoleKeyInfo, type PressedKey } from "../../runtime/types/host/consoleKeyInfo.ts";
import type { Session } from "../Session.ts";

/**
 * Runs the script that a key is bound to, on the input that it sees. Gives why it ended before its time, or null. What it
 * leaves of the session is as before: $? and $Error are the person's.
 */
export function runKeyScript(
  session: Session,
  handler: string,
  key: PressedKey,
  argument: number | null,
  input: EditedInput,
): string | null {
  const block = sessionKeyHandlers(session.host).blocks.get(handler);
  return block ? unharmed(session, input, () => block.invoke({ args: [consoleKeyInfo(key), argument] })) : null;
}

/** Tells the script of Set-PSReadLineOption -ViModeChangeHandler. */
export function tellViMode(session: Session, mode: "Command" | "Insert"): void {
  const block = sessionKeyHandlers(session.host).viModeChange;
  if (block) unharmed(session, null, () => block.invoke({ args: [mode] }));
}

/**
 * What the script of Set-PSReadLineOption -AddToHistoryHandler says of an input: true or false, or the name of an option.
 * Whatever else it gives, and where there is none, the input is kept.
 */
export function historyOptionOf(session: Session, text: string): AddToHistoryOption {
  const block = sessionKeyHandlers(session.host).addToHistory;
  if (!block) return usualHistoryOption(text);
  let given: unknown = null;
  unharmed(session, null, () => {
    given = unwrap(block.invoke({ args: [text] }).at(-1));
  });
  if (typeof given === "boolean") return given ? "MemoryAndFile" : "SkipAdding";
  const name = given === null || given === undefined ? "" : toText(given).toLowerCase();
  return addToHistoryOptions.find((option) => option.toLowerCase() === name) ?? "MemoryAndFile";
}

function unharmed(session: Session, input: EditedInput | null, run: () => void): string | null {
  const { engine } = session;
  const { success } = engine;
  const errors = [...engine.errors.items];
  const outer = engine.service(readLineServiceKey);
  session.activate();
  engine.setService(readLineServiceKey, { ...outer, input });
  try {
    run();
    return null;
  } catch (thrown) {
    if (isControl(thrown)) return null;
    return thrown instanceof PSError ? thrown.record.message : String(thrown);
  } finally {
    engine.setService(readLineServiceKey, outer);
    engine.success = success;
    engine.errors.items.splice(0, engine.errors.items.length, ...errors);
  }
}
