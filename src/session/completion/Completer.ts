import { getMember } from "../../objects/ops/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import type { Session } from "../Session.ts";
import { attributeCandidates } from "./attributeCandidates.ts";
import { type Candidate, type CandidateKind, candidate } from "./Candidate.ts";
import { argumentCandidates, commandCandidates, parameterAt, parameterCandidates } from "./commandCandidates.ts";
import { memberCandidates, staticCandidates, typeCandidates } from "./memberCandidates.ts";
import { organizationCandidates } from "./organizationCandidates.ts";
import { pathCandidates } from "./pathCandidates.ts";
import { registeredCandidates } from "./registeredCandidates.ts";
import { variableCandidates } from "./variableCandidates.ts";

/** What may stand in place of a part of a text. */
export interface CompletionResult {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
  /** The CompletionResult objects of a completer that a script registered. */
  readonly results?: readonly unknown[];
}

/** The completions at a place of an input; null where there are none. Nothing of the session is changed by asking. */
export function completeInput(session: Session, text: string, cursor: number): CompletionResult | null {
  const before = text.slice(0, cursor);
  const { engine } = session;
  const { success } = engine;
  const errors = [...engine.errors.items];
  session.activate();
  try {
    const { start, candidates, results } = candidatesAt(session, before);
    if (results) {
      const texts = results.map((result) => toText(getMember(result, "CompletionText")));
      return { start, end: cursor, candidates: texts.map((one) => candidate(one, "ParameterValue")), results };
    }
    if (candidates.length === 0) return null;
    const found = [...new Set(candidates)].map((one) => candidate(one, kindOf(text, one, start)));
    return { start, end: cursor, candidates: found };
  } catch {
    return null;
  } finally {
    engine.success = success;
    engine.errors.items.splice(0, engine.errors.items.length, ...errors);
  }
}

function candidatesAt(
  session: Session,
  before: string,
): { start: number; candidates: readonly string[]; results?: readonly unknown[] } {
  const { engine } = session;
  const at = (length: number, candidates: readonly string[]) => ({ start: before.length - length, candidates });
  const variable = /\$(\{?)([\w:?]*)$/.exec(before);
  if (variable) return at(variable[0].length, variableCandidates(engine, variable[2]));
  const statics = /\[([\w.[\],`]+)\]::(\w*)$/.exec(before);
  if (statics) return at(statics[2].length, staticCandidates(statics[1], statics[2]));
  const member = /(\$\w+(?::\w+)?(?:\.\w+)*)\.(\w*)$/.exec(before);
  if (member) return at(member[2].length, memberCandidates(engine, member[1], member[2]));
  const type = /\[([\w.]+)$/.exec(before);
  if (type) return at(type[1].length, typeCandidates(type[1]));
  const word = lastWord(before);
  const command = commandAt(before, session);
  const head = command?.commandElements[0];
  const isName = !command || head === undefined || head.extent.end >= before.length;
  if (isName)
    return at(
      word.length,
      word.includes("\\") || word.startsWith(".") ? pathCandidates(engine, word) : commandCandidates(engine, word),
    );
  const name = head.kind === "StringConstantExpression" ? head.value : "";
  if (/^-\w*$/.test(word)) return at(word.length, parameterCandidates(engine, name, word.slice(1)));
  const parameter = parameterAt(engine, name, command, word, before.length);
  const place = { command, name, parameter: parameter?.name ?? null, word, cursor: before.length };
  const results = registeredCandidates(engine, place) ?? (parameter && attributeCandidates(parameter, place));
  if (results !== null && results.length > 0) return { ...at(word.length, []), results };
  const own = organizationCandidates(session, command, name, word, before.length);
  if (own !== null && own.length > 0) return at(word.length, own);
  const values = parameter ? argumentCandidates(parameter, word) : [];
  return at(word.length, values.length > 0 ? values : pathCandidates(engine, word));
}

/** What is being written: from the last blank or operator that no quotes hold. */
function lastWord(before: string): string {
  let start = 0;
  let quote = "";
  for (let index = 0; index < before.length; index++) {
    const letter = before[index];
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if (/[\s;|&(){}=,]/.test(letter)) start = index + 1;
  }
  return before.slice(start);
}

/** The command that what is typed next belongs to. */
function commandAt(before: string, session: Session): Command | null {
  const { ast } = parseScript(before, { edition: session.options.edition });
  let found: Command | null = null;
  walk(ast, (node) => {
    if (node.kind === "Command" && /^[^\S\n]*$/.test(before.slice(Math.min(node.extent.end, before.length))))
      found = node;
  });
  return found;
}

function kindOf(input: string, text: string, start: number): CandidateKind {
  if (text.startsWith("$")) return "Variable";
  if (text.startsWith("-")) return "ParameterName";
  if (input[start - 1] === "[") return "Type";
  if (input[start - 1] === "." || input[start - 1] === ":") return text.endsWith("(") ? "Method" : "Property";
  if (/[\\/]/.test(text)) return "ProviderItem";
  return /^\s*$|[|;{(]\s*$/.test(input.slice(0, start)) ? "Command" : "ParameterValue";
}
