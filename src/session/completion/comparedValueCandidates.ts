import type { Engine } from "../../runtime/Engine.ts";
import { isComparison } from "../../syntax/ast/operators.ts";
import { candidate } from "./Candidate.ts";
import type { Found } from "./CompletionAnswer.ts";
import type { CompletionPlace } from "./CompletionPlace.ts";
import { enumNamesOf } from "./enumValueCandidates.ts";
import { inferencesAt } from "./memberCandidates.ts";

/** Values of the enumeration on the left of a comparison, in quotes; null where none is compared. */
export function comparedValueCandidates(engine: Engine, place: CompletionPlace): Found | null {
  const { node, ancestors, text, wordStart } = place;
  const parent = ancestors.at(-1);
  if (parent?.kind !== "BinaryExpression" || parent.right !== node || !isComparison(parent.operator)) return null;
  const types = inferencesAt(engine, place).infer(parent.left);
  const names = types.flatMap(enumNamesOf);
  if (names.length === 0) return null;
  const start = Math.min(wordStart, text.length);
  const word = text
    .slice(start)
    .replace(/^["']|["']$/g, "")
    .toLowerCase();
  const candidates = names
    .filter((name) => name.toLowerCase().startsWith(word))
    .map((name) => candidate(`'${name}'`, "ParameterValue", name));
  return { start, candidates };
}
