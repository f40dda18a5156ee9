import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { flattenDeep } from "./flattenDeep.ts";
import {
  inlineLabel,
  itemLabel,
  type PageCell,
  type PageElement,
  type PageLine,
  type PagePiece,
  type PageRow,
} from "./Page.ts";

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

const blocks = new Set([
  "p",
  "div",
  "section",
  "article",
  "li",
  "dd",
  "td",
  "th",
  "blockquote",
  "figure",
  "body",
  "main",
]);

/** What has text of its own: paragraphs, headings, items of lists. */
const textual = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "div", "blockquote", "figcaption"]);

const structural = new Set([...blocks, ...textual, "html", "ul", "ol", "dl", "table", "pre", "details"]);

/** No text of the page. */
const hidden = new Set(["head", "script", "style", "template", "noscript"]);

/** What code is decorated with; any other element in code is a name in angle brackets that was not escaped. */
const decorations = new Set(
  "a abbr b br code data del dfn div em font form i input ins kbd label li mark ol output p pre q s samp small span strike strong sub sup time tt u ul var button svg path".split(
    " ",
  ),
);

/**
 * The parts of an HTML page: `pre` elements, `code` elements that stand alone in their block or have several lines,
 * paragraphs, quotes and tables. `before` lines stand above the text.
 */
export function htmlElements(html: string, before = 0): PageElement[] {
  const reader = new HtmlReader(html, before);
  const document = parse(html, { sourceCodeLocationInfo: true });
  flattenDeep(document);
  reader.visit(document, null, false);
  return reader.elements;
}

class HtmlReader {
  readonly elements: PageElement[] = [];

  constructor(
    readonly html: string,
    readonly before: number,
  ) {}

  visit(node: HtmlNode, parent: HtmlNode | null, isQuoted: boolean): void {
    if (isElement(node)) {
      if (isCode(node, parent)) {
        this.elements.push({ kind: "code", ...this.#piece(node, parent) });
        return;
      }
      if (node.tagName === "table" && !holds(node, isCode)) {
        this.elements.push({ kind: "table", rows: this.#rows(node) });
        return;
      }
      if (textual.has(node.tagName) && !holdsBlock(node)) {
        const lines = this.#lines([node]);
        const kind = /^h\d$/.test(node.tagName)
          ? "heading"
          : isQuoted || node.tagName === "blockquote"
            ? "quote"
            : "text";
        const isBullet = node.tagName === "li" && parent !== null && isElement(parent) && parent.tagName === "ul";
        if (lines.some(({ text }) => text !== ""))
          this.elements.push({ kind, lines, ...(isBullet ? { isBullet } : {}) });
        return;
      }
    }
    if ("childNodes" in node) this.#children(node, isQuoted || (isElement(node) && node.tagName === "blockquote"));
  }

  /** What stands between blocks without a paragraph of its own is one too. */
  #children(node: HtmlNode & { readonly childNodes: readonly HtmlNode[] }, isQuoted: boolean): void {
    let loose: HtmlNode[] = [];
    const endLoose = (): void => {
      const lines = loose.some((each) => nodeText(each).trim() !== "") ? this.#lines(loose) : [];
      if (lines.length > 0) this.elements.push({ kind: isQuoted ? "quote" : "text", lines });
      loose = [];
    };
    for (const child of node.childNodes) {
      const isApart = isElement(child) && standsApart(child, node);
      if (isApart) {
        endLoose();
        if (!hidden.has(child.tagName)) this.visit(child, node, isQuoted);
      } else if (isElement(node)) loose.push(child);
    }
    endLoose();
  }

  #piece(element: HtmlElement, parent: HtmlNode | null): PagePiece {
    const raw = this.#text(element)
      .replace(/\r\n/g, "\n")
      .replace(/\u00a0/g, " ");
    const skipped = /^\n*/.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(skipped).trimEnd();
    const startLine = this.#line(firstText(element) ?? element) + skipped;
    const isInline = element.tagName === "code" && !text.includes("\n");
    const isItem = parent !== null && isElement(parent) && parent.tagName === "li";
    const label = labelOf(element) ?? (isInline ? (isItem ? itemLabel : inlineLabel) : null);
    return { text, startLine, endLine: startLine + text.split("\n").length - 1, label };
  }

  /** The text of code, with line breaks as such and unknown elements as they were written. */
  #text(node: HtmlNode): string {
    if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (node.nodeName === "br") return "\n";
    if (!("childNodes" in node)) return "";
    const inner = node.childNodes.map((child) => this.#text(child)).join("");
    const tag = isElement(node) && !decorations.has(node.tagName) ? node.sourceCodeLocation?.startTag : null;
    return tag ? this.html.slice(tag.startOffset, tag.endOffset) + inner : inner;
  }

  /** The lines of a paragraph, which end at `br`; other white space is a blank. */
  #lines(nodes: readonly HtmlNode[]): PageLine[] {
    const lines: { text: string; line: number | null; codes?: string[] }[] = [{ text: "", line: null }];
    const add = (each: HtmlNode): void => {
      const last = lines[lines.length - 1];
      if (each.nodeName === "code")
        last.codes = [
          ...(last.codes ?? []),
          nodeText(each)
            .replace(/[\s\u00a0]+/g, " ")
            .trim(),
        ];
      if (each.nodeName === "#text") {
        const { value } = each as DefaultTreeAdapterTypes.TextNode;
        const leading = last.text === "" ? value.length - value.trimStart().length : 0;
        if (value.trim() !== "") last.line ??= this.#line(each) + (value.slice(0, leading).match(/\n/g)?.length ?? 0);
        last.text += value.replace(/[\s\u00a0]+/g, " ");
      } else if (each.nodeName === "br") lines.push({ text: "", line: null });
      else if ("childNodes" in each) for (const child of each.childNodes) add(child);
    };
    for (const node of nodes) add(node);
    const start = this.#line(nodes[0]);
    return lines.map(({ text, line, ...codes }) => ({ text: text.trim(), line: line ?? start, ...codes }));
  }

  #rows(table: HtmlElement): PageRow[] {
    const rows: PageRow[] = [];
    const collect = (node: HtmlNode): void => {
      if (isElement(node) && node.tagName === "tr") {
        const cells = node.childNodes.filter(isElement).filter(({ tagName }) => tagName === "td" || tagName === "th");
        rows.push({ line: this.#line(node), cells: cells.map((cell) => this.#cell(cell)) });
      } else if ("childNodes" in node) for (const child of node.childNodes) collect(child);
    };
    collect(table);
    return rows;
  }

  #cell(cell: HtmlElement): PageCell {
    const text = this.#lines([cell])
      .map((line) => line.text)
      .join("\n")
      .trim();
    const inner = cell.childNodes.filter((node) => node.nodeName !== "#text" || nodeText(node).trim() !== "");
    return { text, code: inner.length === 1 && inner[0].nodeName === "code" ? text : null };
  }

  #line(node: HtmlNode): number {
    return (node.sourceCodeLocation?.startLine ?? 1) + this.before;
  }
}

function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

function isCode(node: HtmlElement, parent: HtmlNode | null): boolean {
  return node.tagName === "pre" || (node.tagName === "code" && isBlockCode(node, parent)) || isColoured(node);
}

/** What some blogs have in the place of `pre`: a `div` that is of the class `powershell`, with its lines in it. */
function isColoured(node: HtmlElement): boolean {
  const classes = node.attrs.find(({ name }) => name === "class")?.value.split(/\s+/) ?? [];
  return (
    node.tagName === "div" &&
    classes.some((each) => /^(?:powershell|pwsh|ps1)$/i.test(each)) &&
    !holds(node, ({ tagName }) => structural.has(tagName) || tagName === "code")
  );
}

function isBlockCode(code: HtmlElement, parent: HtmlNode | null): boolean {
  if (nodeText(code).trim().includes("\n")) return true;
  if (!parent || !isElement(parent) || !blocks.has(parent.tagName)) return false;
  // A name in the cell of a table is what is talked about.
  if (parent.tagName === "td" || parent.tagName === "th") return false;
  return parent.childNodes.every(
    (node) => node === code || (node.nodeName === "#text" && nodeText(node).trim() === ""),
  );
}

function holds(node: HtmlElement, test: (element: HtmlElement, parent: HtmlNode) => boolean): boolean {
  return node.childNodes.some((child) => isElement(child) && (test(child, node) || holds(child, test)));
}

function holdsBlock(node: HtmlElement): boolean {
  return holds(node, (each, above) => structural.has(each.tagName) || isCode(each, above));
}

function standsApart(child: HtmlElement, parent: HtmlNode): boolean {
  const { tagName } = child;
  return hidden.has(tagName) || structural.has(tagName) || isCode(child, parent) || holdsBlock(child);
}

function nodeText(node: HtmlNode): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === "br") return "\n";
  return "childNodes" in node ? node.childNodes.map(nodeText).join("") : "";
}

function firstText(node: HtmlNode): DefaultTreeAdapterTypes.TextNode | null {
  if (node.nodeName === "#text") return node as DefaultTreeAdapterTypes.TextNode;
  if (!("childNodes" in node)) return null;
  for (const child of node.childNodes) {
    const found = firstText(child);
    if (found) return found;
  }
  return null;
}

/** "language-powershell", "lang-ps1", "brush: powershell", data-lang, lang: of the element or the code in it. */
function labelOf(element: HtmlElement): string | null {
  const inner = element.childNodes.find((node): node is HtmlElement => isElement(node) && node.tagName === "code");
  for (const each of [element, ...(inner ? [inner] : [])]) {
    const value = (name: string): string => each.attrs.find((attribute) => attribute.name === name)?.value ?? "";
    const inClass =
      /(?:lang(?:uage)?-|brush:\s*|\bhighlight-source-)([\w+-]+)/i.exec(value("class"))?.[1] ??
      /(?:^|\s)(powershell|pwsh|ps1|output)(?:\s|$)/i.exec(value("class"))?.[1];
    const label = inClass ?? (value("data-lang") || value("data-language"));
    if (label) return label.toLowerCase();
  }
  return null;
}
