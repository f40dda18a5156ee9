import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { membersOfType } from "../../objects/types/typeData/objectMembers.ts";
import { walk } from "../../syntax/ast/walk.ts";
import type { Session } from "../Session.ts";
import { commandWordCandidates } from "./argumentPlace.ts";
import type { Candidate, CandidateKind } from "./Candidate.ts";
import { candidate } from "./Candidate.ts";
import { type CompletionPlace, placeAtEnd, writtenOf } from "./CompletionPlace.ts";
import { commandCandidates } from "./commandCandidates.ts";
import { enumValueCandidates } from "./enumValueCandidates.ts";
import { inferValue, namedType } from "./inferValue.ts";
import { memberCandidates } from "./memberCandidates.ts";
import { namedThings } from "./namedThings.ts";
import { operatorCandidates } from "./operatorCandidates.ts";
import { namespaceCandidates, typeCandidates } from "./typeCandidates.ts";
import { variableCandidates } from "./variableCandidates.ts";

/** What may stand in place of a part of a text. */
export interface CompletionResult {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
  /** The CompletionResult objects of a completer that a script registered. */
  readonly results?: readonly unknown[];
}

/** What may stand behind a place of the text, up to the cursor. */
export interface Found {
  readonly start: number;
  readonly candidates: readonly Candidate[];
  readonly results?: readonly unknown[];
}

/** How deep what an expression gives is looked for. */
const inferenceDepth = 24;

/** The completions at a place of an input; null where there are none. Nothing of the session is changed by asking. */
export function completeInput(session: Session, text: string, cursor: number): CompletionResult | null {
  const { engine } = session;
  const { success } = engine;
  const errors = [...engine.errors.items];
  session.activate();
  try {
    const place = placeAtEnd(text.slice(0, cursor), session.options.edition);
    const found = place && foundAt(session, place, text);
    if (!found) return null;
    const { start, results } = found;
    const end = endOfReplaced(text, cursor, start);
    if (results) return { start, end, candidates: results.map(asCandidate), results };
    const seen = new Set<string>();
    const candidates = found.candidates.filter(({ text: one }) => !seen.has(one) && seen.add(one));
    return { start, end, candidates };
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
function asCandidate(result: unknown): Candidate {
  const part = (name: string): string => toText(getMember(result, name));
  return candidate(part("CompletionText"), part("ResultType") as CandidateKind, part("ListItemText"), part("ToolTip"));
}

function foundAt(session: Session, place: CompletionPlace, whole: string): Found | null {
  const { engine } = session;
  const { node, ancestors, text } = place;
  const parent = ancestors.at(-1);
  const start = node.extent.start;
  const written = writtenOf(place, node);
  if (node.kind === "VariableExpression") return ofVariable(session, place, written);
  if ((parent?.kind === "MemberExpression" || parent?.kind === "InvokeMemberExpression") && parent.member === node) {
    const scope = { engine, root: place.root, ancestors: ancestors.slice(0, -1), depth: inferenceDepth };
    const inferred = inferValue(parent.expression, scope);
    return inferred && { start, candidates: memberCandidates(inferred, written) };
  }
  if (node.kind === "TypeExpression" || node.kind === "TypeConstraint" || node.kind === "Attribute") {
    const at = node.typeName.extent.start;
    return { start: at, candidates: typeCandidates(text.slice(at)) };
  }
  const argument = [node, parent].find((one) => one?.kind === "NamedAttributeArgument");
  if (argument?.kind === "NamedAttributeArgument") return ofAttributeArgument(place, argument.extent.start);
  if (node.kind === "UsingStatement" || parent?.kind === "UsingStatement") {
    const statement = node.kind === "UsingStatement" ? node : parent;
    const isNamespace = statement?.kind === "UsingStatement" && statement.usingStatementKind === "Namespace";
    if (isNamespace) return { start, candidates: namespaceCandidates(written) };
    const modules = namedThings(engine, "Import-Module", "Name", written) ?? [];
    return { start, candidates: modules.map((name) => candidate(name, "ParameterValue")) };
  }
  if (node.kind === "CommandParameter" && parent?.kind !== "Command")
    return { start, candidates: operatorCandidates(written.slice(1)) };
  const value = enumValueCandidates(engine, place);
  if (value) return value;
  return commandWordCandidates(session, place, whole) ?? ofCommandName(session, place, written);
}

function ofVariable({ engine }: Session, { root, node, text }: CompletionPlace, written: string): Found {
  const sign = written[0] === "@" ? "@" : "$";
  const word = written.replace(/^[$@]\{?/, "");
  return {
    start: node.extent.start,
    candidates: variableCandidates(engine, root, Math.min(node.extent.start, text.length), word, sign),
  };
}

/** Names of the properties of an attribute. */
function ofAttributeArgument({ ancestors, text, root }: CompletionPlace, start: number): Found | null {
  let attribute = ancestors.findLast(({ kind }) => kind === "Attribute");
  walk(root, (node) => {
    if (node.kind === "Attribute" && node.namedArguments.some(({ extent }) => extent.start === start)) attribute = node;
  });
  if (attribute?.kind !== "Attribute") return null;
  const { name } = attribute.typeName;
  const type = namedType(`${name}Attribute`) ?? namedType(name);
  if (!type) return null;
  const word = text.slice(start).toLowerCase();
  const names = membersOfType(type)
    .filter(
      ({ memberType, name: one }) =>
        memberType === "Property" && one !== "TypeId" && one.toLowerCase().startsWith(word),
    )
    .map((one) => candidate(one.name, "Property", one.name, one.definition.replace(/ \{.*$/, "")));
  return { start, candidates: names };
}

function ofCommandName({ engine }: Session, { node, ancestors }: CompletionPlace, written: string): Found | null {
  const parent = ancestors.at(-1);
  const isName = parent?.kind === "Command" && parent.commandElements[0] === node;
  return isName ? { start: node.extent.start, candidates: commandCandidates(engine, written) } : null;
}
