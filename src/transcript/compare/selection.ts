/** What stands behind a value that somebody explains: `42 (an integer)`, `True - it is there`. */
const remark = /^\s+(?:[(#–—-]|\/\/|because\b|since\b)/;

/** A statement's value in one line: `1, 2, 3`, `@("a", "b")`, `[1 2 3]`. */
const list = /^(?:@?\(|\[|\{)?\s*(.*?)\s*[)\]}]?$/;

/**
 * Lines that comments show of an output, as they are printed: without quotes and remarks, and a line for each element of a
 * list that is written in one. What nothing printed agrees with stays.
 */
export function printedForm(shown: string, printed: readonly string[]): readonly string[] {
  const lines = printed.map((line) => line.trim());
  const text = shown.trim();
  const isPrinted = (wanted: string): boolean => lines.includes(wanted);
  const [, truth] = /^\$?(true|false)$/i.exec(text) ?? [];
  if (truth !== undefined) return [truth.toLowerCase() === "true" ? "True" : "False"];
  if (isPrinted(text)) return [text];
  const plain = text.replace(/^(["'])(.*)\1$/, "$2");
  if (isPrinted(plain)) return [plain];
  const elements = (list.exec(text)?.[1] ?? text)
    .split(text.includes(",") ? /\s*,\s*/ : /\s+/)
    .map((element) => element.replace(/^(["'])(.*)\1$/, "$2"));
  if (elements.length > 1 && followsIn(lines, elements)) return elements;
  const explained = lines.find((line) => line !== "" && text.startsWith(line) && remark.test(text.slice(line.length)));
  return [explained ?? text];
}

function followsIn(lines: readonly string[], wanted: readonly string[]): boolean {
  return lines.some((_, at) => wanted.every((each, index) => lines[at + index] === each));
}

/** Whether a line is a value for certain; words may as well be about what is printed. */
export function isValue(shown: string): boolean {
  return /^(?:[\d.,:+%\s-]*\d[\d.,:+%\s-]*|\$?(?:true|false))$/i.test(shown.trim());
}
