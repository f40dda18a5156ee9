import { singleQuoted } from "../../base/text/singleQuoted.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { InferredType } from "../inference/InferredType.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import type { Found } from "./CompletionAnswer.ts";
import type { CompletionPlace } from "./CompletionPlace.ts";
import { inferencesAt } from "./memberCandidates.ts";
import { typeCandidates } from "./typeCandidates.ts";

/** Keys of a table in brackets, in quotes; behind a method's name types. Null where no index is being written. */
export function indexCandidates(engine: Engine, place: CompletionPlace): Found | null {
  const { node, ancestors, text, wordStart } = place;
  const parent = ancestors.findLast(({ kind }) => kind !== "ParenExpression" && kind !== "CommandExpression");
  if (parent?.kind !== "IndexExpression" || parent.index !== node) return null;
  const start = Math.min(wordStart, text.length);
  const word = text.slice(start).replace(/^["']|["']$/g, "");
  const context = inferencesAt(engine, place);
  const { target } = parent;
  const found = context.infer(target);
  if (target.kind === "MemberExpression" && found.every(({ name }) => name === "System.Management.Automation.PSMethod"))
    return { start, candidates: typeCandidates(word) };
  const candidates = found
    .flatMap(keysOf)
    .filter(({ listItem }) => listItem.toLowerCase().startsWith(word.toLowerCase()));
  return { start, candidates };
}

function keysOf({ value, type, members }: InferredType): Candidate[] {
  const keys =
    value instanceof Hashtable
      ? [...value.entries()].flatMap(({ key }) => (typeof key === "string" ? [key] : []))
      : members !== null && type?.name !== "System.Management.Automation.PSObject"
        ? members.map(({ name }) => name)
        : [];
  return keys.map((key) => candidate(singleQuoted(key), "Property", key, key));
}
