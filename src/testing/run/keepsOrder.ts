import { commentsOfText } from "../../compile/language/commentsOfText.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { TestSource } from "./TestSource.ts";

const directive = /^#\s*pester:no-shuffle\b/i;

/** Whether a comment of a file or block asks for the order in which it is written, as Pester 6 reads it. */
export function keepsOrder({ text, block }: TestSource, edition: Edition): boolean {
  return commentsOfText(text ?? block?.text ?? "", edition).some((comment) => directive.test(comment));
}
