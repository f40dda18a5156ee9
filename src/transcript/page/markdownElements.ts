import MarkdownIt from "markdown-it";
import { showsOwnPrompt, withoutBullet } from "../promptLines.ts";
import { beginsFence } from "./beginsFence.ts";
import { htmlElements } from "./htmlElements.ts";
import { includedCode } from "./includedCode.ts";
import { type MystFence, mystFence } from "./mystFences.ts";
import { inlineLabel, itemLabel, type PageCell, type PageElement, type PageLine, type PageRow } from "./Page.ts";
import { isUnderline } from "./sampleLines.ts";
import { withWholeFences } from "./shiftedFences.ts";

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

/** Pages in pages, such as a note within a tab; what lies deeper is no part of the page. */
const deepestPage = 8;

/** The parts of a Markdown page: its fenced and indented code, its paragraphs, quotes and tables, and those of the HTML in it. */
export function markdownElements(written: string, depth = 0): PageElement[] {
  const text = withWholeFences(withoutTemplateTags(written));
  const elements: PageElement[] = [];
  const tokens = blockTokens(withoutFrontMatter(text));
  let quotes = 0;
  let isHeading = false;
  let bullet = "";
  let isItem = false;
  let isBullet = false;
  let rows: PageRow[] | null = null;
  let cells: PageCell[] = [];
  const source = text.split("\n");
  for (const token of tokens) {
    if (token.type === "hr" && token.map && extendTable(elements, source, token.map[0])) continue;
    if (token.type === "blockquote_open") quotes++;
    else if (token.type === "blockquote_close") quotes--;
    else if (token.type === "list_item_open") {
      bullet = quotes > 0 && token.info === "" ? `${token.markup} ` : "";
      isItem = true;
      isBullet = token.info === "";
    } else if (token.type === "heading_open") isHeading = true;
    else if (token.type === "heading_close") isHeading = false;
    else if (token.type === "table_open") rows = [];
    else if (token.type === "tr_open") cells = [];
    else if (token.type === "tr_close" && rows)
      rows.push({ line: (token.map?.[0] ?? rowLine(tokens, token)) + 1, cells });
    else if (token.type === "table_close" && rows) {
      elements.push({ kind: "table", rows });
      rows = null;
    } else if (token.type === "inline" && rows) cells.push(cellOf(token));
    else if (token.type === "inline" && token.map) {
      const code = isHeading || quotes > 0 ? null : codeAlone(token, token.map[0] + 1, isItem);
      const codes = isHeading || quotes > 0 || isItem ? [] : codeLines(token, token.map[0] + 1);
      const item = isItem && isBullet ? { isBullet: true as const } : {};
      isItem = false;
      if (code) {
        elements.push(code);
        continue;
      }
      if (codes.length > 1) {
        elements.push(...codes);
        continue;
      }
      // In a quoted output a plus sign is no item of a list.
      const lines = linesOf(token, token.map[0] + 1).map((line, index) =>
        index === 0 ? { ...line, text: bullet + line.text } : line,
      );
      const above = elements.at(-1);
      const isBelowTable =
        above?.kind === "text" &&
        isUnderline(above.lines.at(-1)?.text ?? "") &&
        above.lines.at(-1)?.line === token.map[0];
      if (isBelowTable && !isHeading && quotes === 0)
        elements[elements.length - 1] = { kind: "text", lines: [...above.lines, ...lines] };
      else elements.push({ kind: isHeading ? "heading" : quotes > 0 ? "quote" : "text", lines, ...item });
      bullet = "";
    } else elements.push(...codeOf(token, text, depth));
  }
  return elements;
}

/**
 * The line below the names of a table's columns, which Markdown takes for a rule across the page, with what stands below it:
 * they go on with the paragraph above. False for any other rule.
 */
function extendTable(elements: PageElement[], source: readonly string[], at: number): boolean {
  const above = elements.at(-1);
  if (above?.kind !== "text" || above.lines.at(-1)?.line !== at || !/^\s*-{2,}(?:\s+-+)+\s*$/.test(source[at]))
    return false;
  const lines = [...above.lines, { text: source[at].trim(), line: at + 1 }];
  elements[elements.length - 1] = { kind: "text", lines };
  return true;
}

/**
 * A fence of four or more marks that is never closed is a slip where three of them follow: its writer meant those, and
 * everything behind it would be code.
 */
function blockTokens(text: string): Token[] {
  const tokens = new MarkdownIt({ html: true }).parse(text, {});
  const lines = text.split("\n");
  const open = tokens.filter(({ type, map, markup, content }) => {
    const last = lines[(map?.[1] ?? 0) - 1] ?? "";
    const isClosed = last.trim().startsWith(markup);
    return (
      type === "fence" &&
      markup.length > 3 &&
      !isClosed &&
      new RegExp(`^\\s*${markup.slice(0, 3)}\\s*$`, "m").test(content)
    );
  });
  if (open.length === 0) return tokens;
  for (const { map, markup } of open) {
    const at = map?.[0] ?? 0;
    lines[at] = lines[at].replace(markup, markup.slice(0, 3));
  }
  return blockTokens(lines.join("\n"));
}

function codeOf(token: Token, text: string, depth: number): PageElement[] {
  if (!token.map) return [];
  const [start, end] = token.map;
  const content = token.content.replace(/\n$/, "");
  if (token.type === "fence") {
    if (!isForReader(token.info)) return [];
    const directive = mystFence(token.info, content);
    if (directive) return directiveOf(directive, content, start, depth);
    // The fence itself is a line above, and one below where it is closed.
    const startLine = start + 2;
    const endLine = startLine + content.split("\n").length - 1;
    return [{ kind: "code", text: content, startLine, endLine, label: fenceLabel(token.info) }];
  }
  // Fences below an item of a list that only some readers know (`a.`) stand too far to the right for the others.
  if (token.type === "code_block" && depth < deepestPage && hasFences(content))
    return shifted(markdownElements(content, depth + 1), start);
  if (token.type === "code_block")
    return [
      { kind: "code", text: content, startLine: start + 1, endLine: start + content.split("\n").length, label: null },
    ];
  if (token.type !== "html_block") return [];
  return htmlElements(text.split("\n").slice(start, end).join("\n"), start);
}

/** The parts of a fence that is a directive; `start` is the fence's own line, counted from zero. */
function directiveOf(directive: MystFence, content: string, start: number, depth: number): PageElement[] {
  if (directive.kind === "include") {
    const text = `:::code language="${directive.language}" source="${directive.source}":::`;
    return [{ kind: "text", lines: [{ text, line: start + 1 }] }];
  }
  const lines = content.split("\n");
  const text = lines.slice(directive.options).join("\n");
  const first = start + 1 + directive.options;
  if (directive.kind === "page") return depth < deepestPage ? shifted(markdownElements(text, depth + 1), first) : [];
  return [{ kind: "code", text, startLine: first + 1, endLine: start + 1 + lines.length, label: directive.label }];
}

/**
 * A page of a generator of sites without the tags of its templates that no reader sees: `{% raw %}` and what stands alone
 * in its line, `{% ifversion ghes %}`, `{% tab title="PowerShell" %}`. Those that mark code are told elsewhere.
 */
function withoutTemplateTags(text: string): string {
  return text
    .replace(/\{%-? *(?:end)?raw *-?%\}/g, "")
    .replace(/^[ \t]*\{%-? *(?!(?:end)?highlight\b)[a-z]\w*\b[^%\n]*%\}[ \t]*$/gm, "");
}

function hasFences(content: string): boolean {
  return content.split("\n").filter(beginsFence).length > 1;
}

/** Elements with their lines counted from another one. */
function shifted(elements: readonly PageElement[], by: number): PageElement[] {
  return elements.map((element) => {
    if (element.kind === "code")
      return { ...element, startLine: element.startLine + by, endLine: element.endLine + by };
    if (element.kind === "table")
      return { ...element, rows: element.rows.map((row) => ({ ...row, line: row.line + by })) };
    return { ...element, lines: element.lines.map(({ text, line }) => ({ text, line: line + by })) };
  });
}

/** The line of a row's end is that of its begin. */
function rowLine(tokens: readonly Token[], end: Token): number {
  for (let index = tokens.indexOf(end); index >= 0; index--) {
    const { type, map } = tokens[index];
    if ((type === "tr_open" || type === "inline") && map) return map[0];
  }
  return 0;
}

/** The lines of a paragraph: where its source is broken, and at `<br/>`. */
function linesOf(inline: Token, firstLine: number): PageLine[] {
  // What takes a script from a file is no link, and stars behind a prompt or a cmdlet's name are the script's.
  const written = inline.content.split("\n").map(withoutBullet);
  if (written.some((each) => includedCode(each) !== null || showsOwnPrompt(each) || beginsWithCall(each)))
    return written.flatMap((text, index) =>
      unescaped(text)
        .split(/<br\s*\/?>/i)
        .map((part) => ({ text: part.trim(), line: firstLine + index })),
    );
  const lines: PageLine[] = [];
  let text = "";
  let codes: string[] = [];
  let line = firstLine;
  let brokenBefore = false;
  const close = (): void => {
    lines.push({ text: text.trim(), line, ...(codes.length === 0 ? {} : { codes }) });
    text = "";
    codes = [];
  };
  for (const child of inline.children ?? []) {
    if (child.type === "softbreak" || child.type === "hardbreak") {
      if (!brokenBefore || text.trim() !== "") close();
      line++;
      brokenBefore = false;
    } else if (isBreak(child)) {
      close();
      brokenBefore = true;
    } else {
      text += plainText(child);
      if (child.type === "code_inline") codes.push(plainText(child));
    }
  }
  if (text.trim() !== "" || lines.length === 0) close();
  return lines;
}

/** A cmdlet's name with more than words behind it. */
function beginsWithCall(line: string): boolean {
  return /^[A-Z][A-Za-z]+-[A-Z]\w*\s+(?:[-"'{($@|]|\S+\s+[-|]).*/.test(line) && !line.includes("](");
}

/** Without Markdown's backslashes where its writer has set them: before a pipe, or before those of a prompt. */
function unescaped(line: string): string {
  return /\\\||:\\\\/.test(line) ? line.replace(/\\([!-/:-@[-`{-~])/g, "$1") : line;
}

/** A paragraph of nothing but one piece of code, or of one line in bold or italic letters, as some pages set their commands. */
function codeAlone({ children }: Token, line: number, isItem: boolean): PageElement | null {
  const parts = (children ?? []).filter(({ type, content }) => type !== "text" || content.trim() !== "");
  const [only, ...others] = parts;
  const code = (text: string, label: string): PageElement => ({
    kind: "code",
    text,
    startLine: line,
    endLine: line,
    label,
  });
  if (only?.type === "code_inline" && others.length === 0) return code(only.content, isItem ? itemLabel : inlineLabel);
  const inside = parts.slice(1, -1);
  const isEmphasis =
    /^(?:strong|em)_open$/.test(only?.type ?? "") && /^(?:strong|em)_close$/.test(parts.at(-1)?.type ?? "");
  const isPlain = inside.length > 0 && inside.every(({ type }) => type === "text" || type === "text_special");
  return isEmphasis && isPlain ? code(inside.map(plainText).join(""), itemLabel) : null;
}

/** The pieces of a paragraph that has nothing but one piece of code in each of its lines; none for any other. */
function codeLines({ children }: Token, firstLine: number): PageElement[] {
  const found: PageElement[] = [];
  let line = firstLine;
  for (const { type, content } of children ?? []) {
    if (type === "softbreak" || type === "hardbreak") line++;
    else if (type === "code_inline" && !found.some((each) => each.kind === "code" && each.startLine === line))
      found.push({ kind: "code", text: content, startLine: line, endLine: line, label: inlineLabel });
    else if (type !== "text" || content.trim() !== "") return [];
  }
  return found;
}

function cellOf(inline: Token): PageCell {
  const children = inline.children ?? [];
  // Values that commas part, each set as code, are values of their own.
  const codes = children.filter(({ type }) => type === "code_inline");
  const isList =
    codes.length > 1 && children.every(({ type, content }) => type === "code_inline" || /^\s*,?\s*$/.test(content));
  const text = isList
    ? codes.map(plainText).join("\n")
    : children.map((child) => (isBreak(child) ? "\n" : plainText(child))).join("");
  const isCode =
    children.some(({ type }) => type === "code_inline") &&
    children.every(
      (child) =>
        child.type === "code_inline" || isBreak(child) || (child.type === "text" && child.content.trim() === ""),
    );
  return {
    text: text.trim(),
    code: isCode && !children.some(({ content }) => content.trim() === ",") ? text.trim() : null,
  };
}

function isBreak({ type, content }: Token): boolean {
  return type === "html_inline" && /^<br\s*\/?>$/i.test(content);
}

function plainText({ type, content }: Token): string {
  if (type === "text" || type === "code_inline" || type === "text_special") return content.replace(/\u00a0/g, " ");
  // What looks like an element but is none of HTML's is text that was meant as it stands.
  return type === "html_inline" && /^<[A-Z][\w-]*>$/.test(content) ? content : "";
}

/** Empty lines in the place of the metadata that a page begins with, so that lines keep their numbers. */
function withoutFrontMatter(text: string): string {
  const match = /^---\n(?:[^\n]*\n)*?(?:---|\.\.\.)(?:\n|$)/.exec(text);
  if (!match || !/^---\n[\w.:'"#-]/.test(text)) return text;
  return match[0].replace(/[^\n]/g, "") + text.slice(match[0].length);
}

/** Of a lab's fences (`powershell lab=check`) a page has what runs: its setups and solutions, not those of other ways. */
function isForReader(info: string): boolean {
  const [, kind] = /\slab=(\S*)/.exec(info) ?? [];
  return kind === undefined || kind === "setup" || (kind === "solution" && !/\sway=/.test(info));
}

/** "powershell", "{.powershell .numberLines}", "powershell-interactive title=..." */
function fenceLabel(info: string): string | null {
  const [word = ""] = info
    .trim()
    .replace(/^\{\s*\.?/, "")
    .split(/[\s,}{]+/);
  return word === "" ? null : word.toLowerCase();
}
