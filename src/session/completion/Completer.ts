import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Session } from "../Session.ts";
import { commandWordCandidates } from "./arguments/argumentPlace.ts";
import { attributeArgumentCandidates } from "./attributeArgumentCandidates.ts";
import type { Candidate, CandidateKind } from "./Candidate.ts";
import { candidate } from "./Candidate.ts";
import type { CompletionAnswer, Found } from "./CompletionAnswer.ts";
import { type CompletionPlace, type Place, placeAt, writtenOf } from "./CompletionPlace.ts";
import { commandCandidates } from "./commandCandidates.ts";
import { commentCandidates } from "./commentCandidates.ts";
import { comparedValueCandidates } from "./comparedValueCandidates.ts";
import { enumValueCandidates } from "./enumValueCandidates.ts";
import { freeWordCandidates } from "./freeWordCandidates.ts";
import { indexCandidates } from "./indexCandidates.ts";
import { labelCandidates } from "./labelCandidates.ts";
import { inferencesAt, memberCandidates } from "./memberCandidates.ts";
import { operatorCandidates, switchCandidates } from "./operatorCandidates.ts";
import { pathCandidates } from "./pathCandidates.ts";
import { typeCandidates } from "./typeCandidates.ts";
import { usingCandidates } from "./usingCandidates.ts";
import { variableCandidates } from "./variableCandidates.ts";

/** The completions at a place of an input; null where there are none. Nothing of the session is changed by asking. */
export function completeInput(session: Session, text: string, cursor: number): CompletionAnswer | null {
  return askAside(session, () => {
    const place = placeAt(text, cursor, session.options.edition);
    const answer = place && answerAt(session, place, text, cursor);
    return answer && answer.candidates.length > 0 ? answer : nothingAt(place, answer, text, cursor);
  });
}

function answerAt(session: Session, place: Place, text: string, cursor: number): CompletionAnswer | null {
  if ("comment" in place) return commentCandidates(session.engine, place.comment, cursor);
  const found = foundAt(session, place.word);
  if (!found) return null;
  const { start, results } = found;
  const end = Math.max(endOfReplaced(text, cursor, start), place.word.text.length);
  if (results) return { start, end, candidates: results.map(asCandidate), results };
  const seen = new Set<string>();
  const candidates = found.candidates.filter(({ text: one }) => !seen.has(one) && seen.add(one));
  return { start, end, candidates };
}

/**
 * What is said to be replaced where nothing fits: an input without blanks as a whole, since it is tried as a file's
 * name then; otherwise the word or the comment at the cursor. Null where there is none.
 */
function nothingAt(
  place: Place | null,
  answer: CompletionAnswer | null,
  text: string,
  cursor: number,
): CompletionAnswer | null {
  if (/^\S+$/.test(text)) return { start: 0, end: text.length, candidates: [] };
  if (place && "comment" in place) {
    const { start, end } = place.comment.comment.extent;
    return { start, end, candidates: [] };
  }
  if (answer && answer.start < answer.end) return answer;
  const start = place?.word.wordStart ?? cursor;
  return start < cursor ? { start, end: Math.max(cursor, place?.word.text.length ?? 0), candidates: [] } : null;
}

/** Asks a session, whose $? and $Error stay as they are; what fails is no answer. */
export function askAside<T>(session: Session, ask: () => T | null): T | null {
  const { engine } = session;
  const { success } = engine;
  const errors = [...engine.errors.items];
  session.activate();
  try {
    return ask();
  } catch {
    return null;
  } finally {
    engine.success = success;
    engine.errors.items.splice(0, engine.errors.items.length, ...errors);
  }
}

/** A text in quotes is replaced with the quote behind the cursor that closes it. */
function endOfReplaced(text: string, cursor: number, start: number): number {
  const quote = text[start];
  return (quote === "'" || quote === '"') && start < cursor && text[cursor] === quote ? cursor + 1 : cursor;
}

/** What a script's completer gave, as the editor shows it. */
export function asCandidate(result: unknown): Candidate {
  const part = (name: string): string => toText(getMember(result, name));
  return candidate(part("CompletionText"), part("ResultType") as CandidateKind, part("ListItemText"), part("ToolTip"));
}

function foundAt(session: Session, place: CompletionPlace): Found | null {
  const { engine } = session;
  const { node, ancestors } = place;
  const parent = ancestors.at(-1);
  const { start } = node.extent;
  const written = writtenOf(place, node);
  if (node.kind === "VariableExpression") return ofVariable(session, place, written);
  const special =
    usingCandidates(engine, place) ??
    labelCandidates(place) ??
    switchCandidates(place) ??
    ofTypeName(engine, place) ??
    attributeArgumentCandidates(place);
  if (special) return special;
  if (parent?.kind === "FileRedirection") return { start, candidates: pathCandidates(engine, written) };
  if ((parent?.kind === "MemberExpression" || parent?.kind === "InvokeMemberExpression") && parent.member === node)
    return ofMember(session, place, parent);
  if (node.kind === "CommandParameter" && parent?.kind !== "Command")
    return { start, candidates: operatorCandidates(written.slice(1)) };
  return (
    indexCandidates(engine, place) ??
    comparedValueCandidates(engine, place) ??
    enumValueCandidates(engine, place) ??
    commandWordCandidates(session, place) ??
    ofCommandName(session, place, written)
  );
}

/** A type's name, or its static members right behind the bracket that closes it. */
function ofTypeName(engine: Engine, place: CompletionPlace): Found | null {
  const { node, text } = place;
  if (node.kind === "TypeExpression" && text.length >= node.extent.end && place.wordStart === node.extent.end) {
    const members = memberCandidates(inferencesAt(engine, place), node, true, "");
    return { start: text.length, candidates: members.map((one) => ({ ...one, text: `::${one.text}` })) };
  }
  if (node.kind !== "TypeExpression" && node.kind !== "TypeConstraint" && node.kind !== "Attribute") return null;
  const at = node.typeName.extent.start;
  if (text.length > node.typeName.extent.end && node.kind === "Attribute") return null;
  // In the brackets of a generic type its argument alone.
  const written = text.slice(at);
  const [word] = /[^[,]*$/.exec(written) ?? [written];
  const start = text.length - word.trimStart().length;
  return { start, candidates: typeCandidates(text.slice(start), place.root) };
}

function ofMember(
  { engine }: Session,
  place: CompletionPlace,
  node: Extract<CompletionPlace["node"], { kind: "MemberExpression" | "InvokeMemberExpression" }>,
): Found | null {
  const { expression } = node;
  if (expression.kind === "VariableExpression" && expression.splatted) return null;
  const context = inferencesAt(engine, place);
  const candidates = memberCandidates(context, expression, node.static, writtenOf(place, place.node));
  return { start: place.node.extent.start, candidates };
}

function ofVariable({ engine }: Session, place: CompletionPlace, written: string): Found | null {
  const { node, ancestors } = place;
  const parent = ancestors.at(-1);
  // A name that is being given is nobody's yet.
  if (parent?.kind === "Parameter" && parent.name === node) return null;
  if (ancestors.some(({ kind }) => kind === "PropertyMember") && parent?.kind !== "CommandExpression") return null;
  return { start: node.extent.start, candidates: variableCandidates(engine, place, written) };
}

function ofCommandName({ engine }: Session, { node, ancestors, root }: CompletionPlace, written: string): Found | null {
  const parent = ancestors.at(-1);
  if (ancestors.some(({ kind }) => kind === "FunctionDefinition") && parent?.kind === "FunctionDefinition") return null;
  const { start } = node.extent;
  const isName = parent?.kind === "Command" && parent.commandElements[0] === node;
  if (isName) return { start, candidates: commandCandidates(engine, written, { root }) };
  // A text that stands alone may become a path, or a command.
  const isAlone = parent?.kind === "CommandExpression" && /String/.test(node.kind);
  return isAlone ? { start, candidates: freeWordCandidates(engine, written) } : null;
}
