import MarkdownIt from "markdown-it";
import type { LabPlace } from "./Lab.ts";

/** A heading of the page's own levels; `text` as it is written. */
export interface LabHeading extends LabPlace {
  readonly kind: "heading";
  readonly level: number;
  readonly text: string;
  /** The line behind it, from 0. */
  readonly endLine: number;
}

export interface LabFence extends LabPlace {
  readonly kind: "fence";
  /** The info string, and the column at which it begins. */
  readonly info: string;
  readonly infoColumn: number;
  readonly content: string;
  /** Lines of the file that the fence takes, from 0, the end not included. */
  readonly startLine: number;
  readonly endLine: number;
  /** Its last line ends it; else it runs to the end of the text. */
  readonly isClosed: boolean;
  /** It stands so far to the right that Markdown takes it for text and no fence at all. */
  readonly isIndented: boolean;
}

/** Headings and fences of a lab in their order. `start`: the line (from 0) behind the front matter. */
export function labElements(lines: readonly string[], start: number): (LabHeading | LabFence)[] {
  const text = [...Array.from({ length: start }, () => ""), ...lines.slice(start)].join("\n");
  // What is inside of a paragraph does not matter here, and a hostile one would take long.
  const markdown = new MarkdownIt({ html: true });
  markdown.core.ruler.disable("inline");
  const tokens = markdown.parse(text, {});
  const elements: (LabHeading | LabFence)[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.map) continue;
    const [startLine, endLine] = token.map;
    const line = startLine + 1;
    if (token.type === "heading_open" && token.level === 0) {
      const heading = tokens[index + 1].content;
      const column = lines[startLine].indexOf(heading) + 1;
      elements.push({ kind: "heading", level: Number(token.tag.slice(1)), text: heading, line, column, endLine });
    } else if (token.type === "fence") {
      const column = lines[startLine].indexOf(token.markup) + 1;
      const infoColumn = column + token.markup.length;
      elements.push({
        kind: "fence",
        info: token.info,
        content: token.content.replace(/\n$/, ""),
        line,
        column,
        infoColumn,
        startLine,
        endLine,
        isClosed: endLine - 1 > startLine && lines[endLine - 1].trim().startsWith(token.markup),
        isIndented: false,
      });
    } else if (token.type === "code_block") elements.push(...indentedFences(lines, startLine, endLine));
  }
  return elements;
}

/** What was meant as the beginning of a fence in text that is indented by four columns or more. */
function indentedFences(lines: readonly string[], startLine: number, endLine: number): LabFence[] {
  return lines.slice(startLine, endLine).flatMap((text, at) => {
    const match = /^(\s+)(`{3,}|~{3,})(.*\blab=.*)$/.exec(text);
    if (!match) return [];
    const [, indent, mark, info] = match;
    const line = startLine + at;
    const columns = { column: indent.length + 1, infoColumn: indent.length + mark.length + 1 };
    const place = { line: line + 1, ...columns, startLine: line, endLine: line + 1 };
    return [{ kind: "fence", info, content: "", ...place, isClosed: true, isIndented: true } as const];
  });
}
