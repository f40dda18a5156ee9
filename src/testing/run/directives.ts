import { commentsOfText } from "../../compile/language/commentsOfText.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { TestSource } from "./TestSource.ts";

const noShuffle = /^#\s*pester:no-shuffle\b/i;
const noParallel = /^#\s*pester:no-parallel\b/i;

/** Whether a comment of a file or block asks for the order in which it is written, as Pester 6 reads it. */
export function keepsOrder(source: TestSource, edition: Edition): boolean {
  return hasDirective(source, edition, noShuffle);
}

/** Whether a comment of a file asks to run in the session itself, one after the other. */
export function staysInSession(source: TestSource, edition: Edition): boolean {
  return hasDirective(source, edition, noParallel);
}

function hasDirective({ text, block }: TestSource, edition: Edition, directive: RegExp): boolean {
  return commentsOfText(text ?? block?.text ?? "", edition).some((comment) => directive.test(comment));
}
