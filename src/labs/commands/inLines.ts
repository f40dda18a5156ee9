import { wrapWords } from "../../base/text/wrapWords.ts";

/** A text of Markdown in lines of whole words that are shorter than a width; code stays as it is. */
export function inLines(markdown: string, width: number): string {
  let isCode = false;
  return markdown
    .split("\n")
    .flatMap((line) => {
      const isFence = /^\s*(?:```|~~~)/.test(line);
      if (isFence) isCode = !isCode;
      const staysAsItIs = isFence || isCode || /^(?: {4}|\t)/.test(line) || line.length < width;
      return staysAsItIs ? [line] : wrapWords(line, width);
    })
    .join("\n");
}
