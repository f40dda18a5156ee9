import { type SessionNumbers, sessionNumbers } from "./sessionNumbers.ts";

/**
 * The texts that String.Intern was given in the running session; of the literals of .NET's own assemblies only the
 * empty text is known.
 */
export function internedTexts(): Set<string> {
  let texts = ofSessions.get(sessionNumbers.current);
  if (!texts) ofSessions.set(sessionNumbers.current, (texts = new Set([""])));
  return texts;
}

const ofSessions = new WeakMap<SessionNumbers, Set<string>>();
