import type { Edition } from "../../diag/Edition.ts";
import { SourceText } from "../../diag/SourceText.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";

/** The comments of a script's text as they are written, in their order. */
export function commentsOfText(text: string, edition: Edition): string[] {
  const { comments } = parseScript(new SourceText(text, null), { edition, tokens: false });
  return comments.map(({ extent }) => extent.source.text.slice(extent.start, extent.end));
}
