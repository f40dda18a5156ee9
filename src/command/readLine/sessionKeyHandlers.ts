import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { PSHost } from "../services/PSHost.ts";

/** The scripts that keys of the line editor are bound to, the one that hears of vi's modes, and the one that says what the history takes. */
export interface KeyHandlers {
  /** By the handler's name: see `handlerName`. */
  readonly blocks: Map<string, ScriptBlock>;
  viModeChange: ScriptBlock | null;
  addToHistory: ScriptBlock | null;
}

const handlers = new WeakMap<PSHost, KeyHandlers>();

export function sessionKeyHandlers(host: PSHost): KeyHandlers {
  let found = handlers.get(host);
  if (!found) {
    found = { blocks: new Map(), viModeChange: null, addToHistory: null };
    handlers.set(host, found);
  }
  return found;
}

/** What a script that a chord is bound to is called by; vi's command mode has keys of its own. */
export function handlerName(chord: string, isViCommand: boolean): string {
  return isViCommand ? `Command:${chord}` : chord;
}
