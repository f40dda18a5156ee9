/** Markdown as a terminal shows it: paragraphs flow to the width, everything else stays as it is written. */
export function articleText(markdown: string, width: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let isCode = false;
  const close = (): void => {
    if (paragraph.length > 0) lines.push(...wrapped(paragraph.join(" "), width));
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

/** Lines of whole words; a word that is longer than a line has one of its own. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length >= width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
