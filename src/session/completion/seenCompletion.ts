import type { Session } from "../Session.ts";
import type { CompletionAnswer } from "./CompletionAnswer.ts";
import { completeAtPrompt } from "./completeAtPrompt.ts";

/**
 * The completions as they are handed to an editor: how a command is called takes a while to find out, so that it is asked for
 * (as help of the kind "syntax") when one of them is seen.
 */
export function seenCompletion(session: Session, text: string, cursor: number): CompletionAnswer | null {
  const found = completeAtPrompt(session, text, cursor);
  if (!found || found.results) return found;
  const candidates = found.candidates.map((one) => {
    if (one.kind !== "Command") return one;
    const { text, listItem, kind } = one;
    return { text, listItem, kind, toolTip: "" };
  });
  return { ...found, candidates };
}
