import MarkdownIt from "markdown-it";
import { columnsOfRow } from "../base/text/columnsOfRow.ts";

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

/** What stands before the next line of a list's item or a quote, and before further ones. */
interface Block {
  readonly first: string;
  readonly further: string;
}

/** Sequences that begin and end a style. */
const styles = {
  strong: ["\u001b[1m", "\u001b[22m"],
  em: ["\u001b[3m", "\u001b[23m"],
  code: ["\u001b[36m", "\u001b[39m"],
};
type Style = keyof typeof styles;

/** Markdown as a terminal shows it, in lines of at most so many columns; without colours code keeps its marks. */
export function articleText(markdown: string, width: number, colors: boolean): string {
  return new Article(width, colors).text(new MarkdownIt({ html: true }).parse(markdown, {}));
}

class Article {
  readonly #lines: string[] = [];
  /** What the lists and quotes around put before lines. */
  readonly #around: Block[] = [];
  readonly #numbers: (number | null)[] = [];

  constructor(
    readonly width: number,
    readonly colors: boolean,
  ) {}

  text(tokens: readonly Token[]): string {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token.type === "table_open") {
        const end = tokens.findIndex((each, index) => index > at && each.type === "table_close");
        this.#table(tokens.slice(at, end));
        at = end;
      } else if (token.type === "inline") this.#inline(token, tokens[at - 1]?.type === "heading_open");
      else this.#block(token);
    }
    return this.#lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  #block({ type, content }: Token): void {
    if (type === "bullet_list_open") this.#numbers.push(null);
    else if (type === "ordered_list_open") this.#numbers.push(1);
    else if (type.endsWith("_list_close")) {
      this.#numbers.pop();
      this.#gap();
    } else if (type === "list_item_open") this.#item();
    else if (type === "blockquote_open") this.#around.push({ first: "> ", further: "> " });
    else if (type === "list_item_close" || type === "blockquote_close") this.#around.pop();
    else if (type === "paragraph_close" || type === "heading_close") this.#gap();
    else if (type === "fence" || type === "code_block" || type === "html_block")
      this.#verbatim(content, type === "html_block");
    else if (type === "hr") this.#line("─".repeat(Math.min(20, this.width)));
  }

  /** A line without text between blocks, but not between the items of a list. */
  #gap(): void {
    if (this.#numbers.length === 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  #item(): void {
    const number = this.#numbers.at(-1) ?? null;
    const mark = number === null ? "• " : `${number}. `;
    if (number !== null) this.#numbers[this.#numbers.length - 1] = number + 1;
    this.#around.push({ first: mark, further: " ".repeat(mark.length) });
  }

  #verbatim(content: string, isPlain: boolean): void {
    const indent = isPlain ? "" : "    ";
    this.#gap();
    for (const line of content.replace(/\n$/, "").split("\n"))
      this.#line(line === "" ? "" : indent + this.#styled(line, isPlain ? [] : ["code"], true));
    this.#gap();
  }

  #inline({ children }: Token, isHeading: boolean): void {
    const room = this.width - 1 - this.#around.reduce((sum, { further }) => sum + further.length, 0);
    let line = "";
    let taken = 0;
    for (const word of this.#words(children ?? [], isHeading ? ["strong"] : [])) {
      const columns = columnsOfRow(word);
      if (word === "\n" || (line !== "" && taken + 1 + columns > room)) {
        this.#line(line);
        line = "";
        taken = 0;
        if (word === "\n") continue;
      }
      line = line === "" ? word : `${line} ${word}`;
      taken += columns + (taken === 0 ? 0 : 1);
    }
    if (line !== "") this.#line(line);
  }

  /** Words that end with white space or a line; parts of a word may be styled. */
  #words(children: readonly Token[], begun: readonly Style[]): string[] {
    const open = [...begun];
    const words: string[] = [];
    let word = "";
    const end = (): void => {
      if (word !== "") words.push(word);
      word = "";
    };
    for (const { type, content } of children) {
      if (type === "strong_open" || type === "em_open") open.push(type === "strong_open" ? "strong" : "em");
      else if (type === "strong_close" || type === "em_close") open.pop();
      else if (type === "softbreak") end();
      else if (type === "hardbreak") {
        end();
        words.push("\n");
      } else if (type === "code_inline") word += this.#styled(content, [...open, "code"]);
      else if (type === "image") word += `[${content}]`;
      else if (type === "text" || type === "html_inline") {
        for (const [index, piece] of content.split(/\s+/).entries()) {
          if (index > 0) end();
          if (piece !== "") word += this.#styled(piece, open);
        }
      }
    }
    end();
    return words;
  }

  #styled(text: string, wanted: readonly Style[], isBlock = false): string {
    if (!this.colors) return wanted.includes("code") && !isBlock ? `\`${text}\`` : text;
    return wanted.reduce((styled, style) => styles[style][0] + styled + styles[style][1], text);
  }

  #table(tokens: readonly Token[]): void {
    const rows: string[][] = [];
    for (const [at, token] of tokens.entries()) {
      if (token.type === "tr_open") rows.push([]);
      else if (token.type === "inline")
        rows
          .at(-1)
          ?.push(this.#words(token.children ?? [], tokens[at - 1]?.type === "th_open" ? ["strong"] : []).join(" "));
    }
    const widths = (rows[0] ?? []).map((_cell, column) =>
      Math.max(...rows.map((row) => columnsOfRow(row[column] ?? ""))),
    );
    this.#gap();
    for (const row of rows)
      this.#line(
        row
          .map((cell, column) => cell + " ".repeat(Math.max(0, widths[column] - columnsOfRow(cell))))
          .join("  ")
          .trimEnd(),
      );
    this.#gap();
  }

  #line(text: string): void {
    const before = this.#around.map((block) => block.first).join("");
    this.#lines.push(text === "" ? "" : before + text);
    for (const [index, { further }] of this.#around.entries()) this.#around[index] = { first: further, further };
  }
}
