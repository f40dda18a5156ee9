import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import { findCommand } from "../../runtime/commands/commandLookup.ts";
import { SessionStateView } from "../../runtime/values/SessionStateView.ts";
import type { Session } from "../Session.ts";
import { standardFunctionTexts } from "../standardFunctions.ts";
import { asCandidate, askAside, completeInput } from "./Completer.ts";
import type { CompletionAnswer } from "./CompletionAnswer.ts";
import { commandCompletionType } from "./completionTypes.ts";

const asked = "TabExpansion2";

/**
 * The completions as PSReadLine asks for them, by the function TabExpansion2: of the standard one what it calls is asked at once,
 * one that a person defined is called. Without the function there are none.
 */
export function completeAtPrompt(session: Session, text: string, cursor: number): CompletionAnswer | null {
  const { engine } = session;
  const found = findCommand(engine, engine.currentScope, asked);
  const isStandard = found instanceof FunctionInfo && found.block.text === standardFunctionTexts(engine.edition)[asked];
  if (isStandard) return completeInput(session, text, cursor);
  return askAside(session, () => {
    const state = new SessionStateView(engine, engine.currentScope);
    const written = state.callCommand(asked, [text, cursor, null], new Map(), undefined, () => {});
    return written.length === 1 ? answerOf(unwrap(written[0]), text) : null;
  });
}

/** What does not lie in the text cannot be replaced. */
function answerOf(value: unknown, text: string): CompletionAnswer | null {
  if (!(value instanceof PropertyBag) || value.typeName !== commandCompletionType.name) return null;
  const start = Number(value.get("ReplacementIndex"));
  const end = start + Number(value.get("ReplacementLength"));
  const matches = value.get("CompletionMatches");
  if (start < 0 || end < start || end > text.length || !(matches instanceof ListObject)) return null;
  const results = [...matches.items];
  return results.length === 0 ? null : { start, end, candidates: results.map(asCandidate), results };
}
