import { isLabeled } from "../../syntax/ast/isLabeled.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { candidate } from "./Candidate.ts";
import type { Found } from "./CompletionAnswer.ts";
import { type CompletionPlace, writtenOf } from "./CompletionPlace.ts";

/** Labels of the loops around a `break` or `continue`, the outermost first; null where no label is being written. */
export function labelCandidates(place: CompletionPlace): Found | null {
  const { node, ancestors } = place;
  const parent = ancestors.at(-1);
  if (parent?.kind !== "BreakStatement" && parent?.kind !== "ContinueStatement") return null;
  const { after, text } = place;
  const isFollowed = after !== null && /^(?:Identifier|Generic)$/.test(after.kind) && after.start > text.length;
  if (isFollowed && !/\n/.test(node.extent.source.text.slice(text.length, after.start))) return null;
  const word = writtenOf(place, node).toLowerCase();
  const candidates = ancestors.flatMap((loop) => {
    const label = labelOf(loop, place);
    return label?.toLowerCase().startsWith(word) ? [candidate(label, "Text", label, writtenLoop(loop, place))] : [];
  });
  return { start: node.extent.start, candidates };
}

/** The loop as it stands in the input, without what stands in for the rest of the word. */
function writtenLoop({ extent }: Node, { input, text, root }: CompletionPlace): string {
  const added = root.extent.source.text.length - input.length;
  const end = extent.end > text.length ? extent.end - added : extent.end;
  return input.slice(extent.start, end);
}

function labelOf(node: Node, { tokens }: CompletionPlace): string | null {
  if (isLabeled(node)) return node.label;
  if (node.kind !== "ErrorStatement") return null;
  const first = tokens.find(({ start }) => start === node.extent.start);
  return first?.kind === "Label" ? first.value : null;
}
