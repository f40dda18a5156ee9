import { wrapWords } from "../../base/text/wrapWords.ts";

/** Markdown as a terminal shows it: paragraphs flow to the width, everything else stays as it is written. */
export function articleText(markdown: string, width: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let isCode = false;
  const close = (): void => {
    if (paragraph.length > 0) lines.push(...wrapWords(paragraph.join(" "), width));
    paragraph = [];
  };
  for (const line of markdown.split("\n")) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      close();
      isCode = !isCode;
    } else if (isCode) lines.push(`    ${line}`);
    else if (line.trim() === "" || /^(?:#|\||>|\s*[-*+] |\s*\d+[.)] |\s{4})/.test(line)) {
      close();
      lines.push(line.replace(/^#+\s*/, ""));
    } else paragraph.push(line.trim());
  }
  close();
  return lines.join("\n");
}
