import type { Edition } from "../../diag/Edition.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";

/** What stands in for the rest of the word that is being written, so that there always is a node at the cursor. */
const marker = "zqzq";

/** The innermost node at the end of a text, and what is around it. */
export interface CompletionPlace {
  readonly text: string;
  readonly root: Node;
  readonly node: Node;
  /** The node's ancestors, the root first. */
  readonly ancestors: readonly Node[];
}

/** Null in a comment. */
export function placeAtEnd(text: string, edition: Edition): CompletionPlace | null {
  const { ast, comments } = parseScript(text + marker, { edition });
  const end = text.length + marker.length;
  if (comments.some(({ extent }) => extent.end === end)) return null;
  let node: Node = ast;
  let ancestors: readonly Node[] = [];
  walk(ast, (candidate, above) => {
    if (candidate.extent.end < end || candidate.extent.start > text.length || candidate === ast) return;
    // A parameter without a name of its own is not where something is written.
    if (candidate.extent.start === candidate.extent.end) return;
    node = candidate;
    ancestors = [...above];
  });
  return { text, root: ast, node, ancestors };
}

/** What was written of a node up to the cursor. */
export function writtenOf({ text }: CompletionPlace, node: Node): string {
  return text.slice(node.extent.start);
}
