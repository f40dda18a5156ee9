import MarkdownIt, { type Token } from "markdown-it";
import { notModelled } from "../../objects/errors/runtimeError.ts";

/**
 * Markdown as text for a screen without colors. Only the first piece of a heading, a link or of emphasis is shown, and
 * nothing of indented code. Throws `NotModelled` where the real text would show names of types.
 */
export function markdownText(text: string): string {
  const parser = new MarkdownIt({ html: true }).disable(["table", "strikethrough"]);
  const writer = new TextWriter(parser.parse(text.replace(/\r\n?/g, "\n"), {}));
  return writer.written();
}

class TextWriter {
  #text = "";
  #at = 0;

  constructor(readonly tokens: readonly Token[]) {}

  written(): string {
    while (this.#at < this.tokens.length) this.#block();
    return this.#text;
  }

  #block(): void {
    const token = this.tokens[this.#at++];
    switch (token.type) {
      case "heading_open":
        this.#text += `${firstText(this.#inline().children ?? [])}\n\n`;
        break;
      case "paragraph_open":
        this.#paragraph();
        this.#text += "\n";
        break;
      case "bullet_list_open":
        this.#bullets(token.markup || "-", 0);
        this.#text += "\n";
        break;
      case "ordered_list_open":
        this.#numbers();
        this.#text += "\n";
        break;
      case "blockquote_open":
        this.#quote();
        break;
      case "fence":
        this.#text += `${token.content.replace(/\n{2,}/g, "\n")}\n`;
        break;
      case "code_block":
      case "hr":
        break;
      default:
        throw notModelled("HTML in Markdown that becomes text for the screen");
    }
  }

  /** The inline token behind an opening one; its closing one is passed over too. */
  #inline(): Token {
    this.#at += 2;
    return this.tokens[this.#at - 2];
  }

  /** A line that ends in plain text ends here; any other is ended by what follows. */
  #paragraph(): void {
    const children = this.#inline().children ?? [];
    this.#text += children.map((child, at) => inlineText(children, child, at)).join("");
    if (endsInText(children)) this.#text += "\n";
  }

  #startLine(): void {
    if (this.#text !== "" && !this.#text.endsWith("\n")) this.#text += "\n";
  }

  #bullets(marker: string, depth: number): void {
    for (;;) {
      const token = this.tokens[this.#at++];
      if (/_list_close$/.test(token.type)) return;
      if (token.type === "paragraph_open") {
        this.#startLine();
        this.#text += `${"  ".repeat(depth)}${marker} `;
        this.#paragraph();
      } else if (/_list_open$/.test(token.type)) this.#bullets(marker, depth + 1);
      else if (!/^list_item/.test(token.type))
        throw notModelled("Code in a Markdown list that becomes text for the screen");
    }
  }

  /** Counts from 1 on, each paragraph of an item under the item's number; lists in it do not show. */
  #numbers(): void {
    let number = 0;
    for (let depth = 1; ; ) {
      const token = this.tokens[this.#at++];
      if (/_list_open$/.test(token.type)) depth++;
      else if (/_list_close$/.test(token.type) && --depth === 0) return;
      else if (depth === 1 && token.type === "list_item_open") number++;
      else if (depth === 1 && token.type === "paragraph_open") {
        this.#startLine();
        this.#text += `${number}. `;
        this.#paragraph();
      }
    }
  }

  #quote(): void {
    while (this.tokens[this.#at].type !== "blockquote_close") {
      if (!/^(paragraph|heading)_open$/.test(this.tokens[this.#at].type))
        throw notModelled("A Markdown quotation of more than paragraphs that becomes text for the screen");
      this.#text += "> ";
      this.#block();
    }
    this.#at++;
    this.#text += "\n";
  }
}

function endsInText(children: readonly Token[]): boolean {
  const last = children.findLast(({ type, content }) => type !== "text" || content !== "");
  return last?.type === "text" || (last?.type === "link_close" && last.info === "auto");
}

function inlineText(children: readonly Token[], token: Token, at: number): string {
  if (isInside(children, at)) return "";
  const inside = children.slice(at + 1);
  switch (token.type) {
    case "text":
      return token.content;
    case "softbreak":
      return " ";
    case "hardbreak":
      return "\n";
    case "code_inline":
      return token.content;
    case "image":
      return `[${token.content === "" ? "Image" : token.content}]`;
    case "link_open":
      return token.info === "auto" ? (inside[0]?.content ?? "") : `"${firstText(inside)}"`;
    case "em_open":
    case "strong_open":
      return firstText(inside);
    case "html_inline":
    case "text_special":
      if (token.info === "escape") return token.content;
      throw notModelled("HTML in Markdown that becomes text for the screen");
    default:
      return "";
  }
}

/** Whether a token lies between an opening and a closing one, which show what is inside. */
function isInside(children: readonly Token[], at: number): boolean {
  return children.slice(0, at).reduce((depth, { nesting }) => depth + nesting, 0) > 0;
}

function firstText(children: readonly Token[]): string {
  const first = children.find(({ type, content }) => type !== "text" || content !== "");
  if (first === undefined || first.nesting < 0) return "";
  if (first.type !== "text") throw notModelled("Emphasis within other Markdown that becomes text for the screen");
  return first.content;
}
