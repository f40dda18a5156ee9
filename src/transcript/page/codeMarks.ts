import { escapeRegExp } from "../../base/text/escapeRegExp.ts";
import { beginsFence } from "./beginsFence.ts";
import { dedent } from "./Page.ts";

/** A pair of marks around code: `open` tells the language, and what stands behind it in its line is code too. */
interface CodeMarks {
  readonly open: RegExp;
  readonly close: (opening: RegExpExecArray) => RegExp;
}

/** How wikis, blogs and generators of sites set code apart, each at the begin of a line. */
const pairs: readonly CodeMarks[] = [
  // MediaWiki; its `source` is the older name.
  {
    open: /^<(syntaxhighlight|source)\b[^>]*?(?:\blang="?([\w-]+)"?[^>]*)?>/i,
    close: ([, tag]) => closing(`</${tag}>`),
  },
  // DokuWiki: a language without a name, and perhaps a file.
  { open: /^<(code|file)(?: +([\w-]+))?(?: +[\w.-]+)?>/i, close: ([, tag]) => closing(`</${tag}>`) },
  // Confluence; CodePlex ends with the mark that it begins with.
  {
    open: /^\{(code|noformat)(?::(?:[^}|]*\|)*?(?:language=|title=[^|}]*\||)([\w-]+)?[^}]*)?\}/i,
    close: ([mark, tag]) => new RegExp(`${escapeRegExp(`{${tag}}`)}|^\\s*${escapeRegExp(mark)}\\s*$`, "i"),
  },
  // Liquid, and Hugo.
  { open: /^\{%-? *(highlight) +([\w-]+)[^%]*%\}/, close: () => /\{%-? *endhighlight *-?%\}/ },
  { open: /^\{\{[<%] *(highlight) +"?([\w-]+)"?[^}]*[>%]\}\}/, close: () => /\{\{[<%] *\/ *highlight *[>%]\}\}/ },
  // WordPress.
  {
    open: /^\[(code|sourcecode|powershell|ps)(?: +lang(?:uage)?="?([\w-]+)"?)?(?: +\w+="?[^"\]]*"?)*\](?![:.[])/i,
    close: ([, tag]) => closing(`[/${tag}]`),
  },
  // Org.
  { open: /^#\+begin_(src|example)(?: +([\w-]+))?[^\n]*/i, close: ([, kind]) => closing(`#+end_${kind}`) },
  // A component of MDX, whose text is a template.
  { open: /^<(CodeBlock)\b[^>]*?\blanguage="([\w-]+)"[^>]*>/, close: () => /<\/CodeBlock>/ },
];

function closing(mark: string): RegExp {
  return new RegExp(escapeRegExp(mark), "i");
}

/**
 * A page in another markup than Markdown, with its code as `pre` elements and its headings as those of Markdown, line by
 * line, so that places stay; null for a page that has none of these marks.
 */
export function withPreElements(text: string, fileName: string): string | null {
  const lines = text.split("\n");
  const isRst = /\.rst$/i.test(fileName) || lines.some((line) => directive.test(line));
  const isAsciiDoc = !isRst && lines.some((line) => sourceLine.test(line));
  const written: string[] = [];
  let isChanged = false;
  let fence: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (beginsFence(line))
      fence = fence === null ? line.trim().slice(0, 3) : line.trim().startsWith(fence) ? null : fence;
    const block =
      fence !== null
        ? null
        : (pairedBlock(lines, at) ??
          orgResults(lines, at) ??
          textileBlock(lines, at) ??
          (isRst ? rstBlock(lines, at) : isAsciiDoc ? listing(lines, at) : null));
    if (block) {
      written.push(...block);
      at += block.length - 1;
      isChanged = true;
    } else written.push(isRst && fence === null ? line.replace(/^ {4,}/, "   ") : line);
  }
  return isChanged ? written.map(asHeading).join("\n") : null;
}

function pairedBlock(lines: readonly string[], at: number): string[] | null {
  const own = lines[at].trimStart();
  for (const { open, close } of pairs) {
    const opening = open.exec(own);
    if (!opening) continue;
    const behind = close(opening);
    const rest = [own.slice(opening[0].length), ...lines.slice(at + 1)];
    const last = rest.findIndex((line) => behind.test(line));
    if (last < 0) continue;
    const end = behind.exec(rest[last]);
    if (!end) continue;
    const content = [...rest.slice(0, last), rest[last].slice(0, end.index)];
    const label = opening[2] ?? (/^(?:powershell|ps)$/i.test(opening[1]) ? opening[1] : null);
    const block = preElement(opening[1] === "CodeBlock" ? content.map(withoutTemplate) : content, label);
    block[last] += rest[last].slice(end.index + end[0].length);
    return block;
  }
  return null;
}

function withoutTemplate(line: string): string {
  return line.replace(/^\s*\{`|`\}\s*$/g, "");
}

const directive =
  /^(\s*)\.\. (?:code-block|code-tab|code|sourcecode|highlight|parsed-literal|prompt)::\s*([\w-]*)[^\n]*$/;

const include = /^\s*\.\. literalinclude::\s*(\S+)\s*$/;

/** What has a part of the page in it: a tab, a note. */
const frame = /^\s*\.\. [a-z][\w:-]*::/;

/** Code of reStructuredText: below a directive, or below a paragraph that ends in two colons, what stands further to the right. */
function rstBlock(lines: readonly string[], at: number): string[] | null {
  const [, indent, label] = directive.exec(lines[at]) ?? [];
  if (indent === undefined && frame.test(lines[at])) return rstFrame(lines, at);
  const ends = /^(\s*)(?:\S.*)?::\s*$/.exec(lines[at]);
  const outer = indent ?? ends?.[1];
  if (outer === undefined) return null;
  let last = at;
  for (let next = at + 1; next < lines.length; next++) {
    if (lines[next].trim() === "") continue;
    if (lines[next].length - lines[next].trimStart().length <= outer.length) break;
    last = next;
  }
  if (last === at) return null;
  const written = lines.slice(at + 1, last + 1).map((line) => (/^\s+:[\w-]+:/.test(line) ? "" : line));
  const content = /\.\. parsed-literal::/.test(lines[at]) ? written.map(parsedLiteral) : written;
  if (indent !== undefined) return preElement(["", ...dedent(content)], label || null);
  return [lines[at].replace(/::\s*$/, ":"), ...preElement(dedent(content), null)];
}

/** The line of a directive that frames a part of the page, which goes on below it, or takes code from a file. */
function rstFrame(lines: readonly string[], at: number): string[] {
  const [, source] = include.exec(lines[at]) ?? [];
  if (source === undefined) return [""];
  const language = /^\s+:language:\s*(\S+)/.exec(lines[at + 1] ?? "")?.[1] ?? "";
  return [`:::code language="${language}" source="${source}":::`];
}

/** Text of a literal in which marks are read: a substitution is a name that the page's project gives, `**x**` is `x`. */
function parsedLiteral(line: string): string {
  return line
    .replace(/\|([A-Za-z][\w-]*)\|/g, "<$1>")
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/g, "$1")
    .replace(/\\([^\w\s])/g, "$1");
}

const sourceLine = /^\[(?:source|listing)?(?:%\w+)*(?:,\s*([\w-]+)[^\]]*)?\]\s*$/;

/** A listing of AsciiDoc: between two lines of hyphens or dots, with its language above them. */
function listing(lines: readonly string[], at: number): string[] | null {
  const source = sourceLine.exec(lines[at]);
  const begin = source ? at + 1 : at;
  const mark = /^(?:-{4,}|\.{4,})$/.exec(lines[begin]?.trimEnd() ?? "")?.[0];
  if (mark === undefined) return source || !/^\.[A-Z]\w*/.test(lines[at]) ? null : [lines[at].slice(1)];
  const last = lines.findIndex((line, index) => index > begin && line.trimEnd() === mark);
  if (last < 0) return null;
  const content = lines.slice(begin + 1, last).map(withoutCallouts);
  const [, file] = (content.length === 1 && /^include::([^[\s]+)\[.*\]\s*$/.exec(content[0])) || [];
  if (source && file !== undefined) return ["", "", `:::code language="${source[1] ?? ""}" source="${file}":::`, ""];
  return [...(source ? [""] : []), ...preElement(["", ...content, ""], source?.[1] ?? null)];
}

/** The numbers at a line's end that AsciiDoc explains below the listing: `<1>`, `<.>`, perhaps behind the sign of a comment. */
function withoutCallouts(line: string): string {
  return line.replace(/(?:\s+#)?(?:\s+<(?:\d{1,2}|\.)>)+\s*$/, "");
}

/** What Org puts below a block that it has run: `#+RESULTS:`, and lines that begin with a colon. */
function orgResults(lines: readonly string[], at: number): string[] | null {
  if (!/^\s*#\+results(?:\[[^\]]*\])?:/i.test(lines[at])) return null;
  let end = at + 1;
  while (/^\s*:(?: |$)/.test(lines[end] ?? "")) end++;
  if (end === at + 1) return null;
  return [
    "",
    ...preElement(
      lines.slice(at + 1, end).map((line) => line.replace(/^\s*: ?/, "")),
      "output",
    ),
  ];
}

/** What begins a block of Textile: `p.`, `h2(class).`, `bq..`. */
const signature = /^(?:p|h[1-6]|bq|bc|fn\d+|pre|notextile|###)(?:\([^)\s]*\)|\[[\w-]+\]|[<>=])*\.{1,2}(?: |$)/;

/** Code of Textile: behind `bc.` or `pre.` to the next empty line, behind `bc..` to the next block that says what it is. */
function textileBlock(lines: readonly string[], at: number): string[] | null {
  const [opening, attributes = "", dots] =
    /^(?:bc|pre)((?:\([^)\s]*\)|\[[\w-]+\])*)(\.{1,2})(?: |$)/.exec(lines[at]) ?? [];
  if (opening === undefined) return null;
  const isLong = dots === "..";
  const rest = lines.slice(at + 1);
  const next = rest.findIndex((line) => (isLong ? signature.test(line) : line.trim() === ""));
  const content = [lines[at].slice(opening.length), ...(next < 0 ? rest : rest.slice(0, next))];
  while (content.length > 1 && content.at(-1)?.trim() === "") content.pop();
  const label = /(?:language-)?([\w-]+)/.exec(attributes)?.[1] ?? null;
  return content.join("").trim() === "" ? null : preElement(content, label);
}

/** As many lines as the code has. */
function preElement(content: readonly string[], label: string | null): string[] {
  const escaped = content.map((line) => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  const tag = label === null ? "<pre>" : `<pre data-lang="${label.toLowerCase()}">`;
  escaped[0] = tag + escaped[0];
  escaped[escaped.length - 1] += "</pre>";
  return escaped;
}

/** `= Title =`, `h1. Title`. */
function asHeading(line: string): string {
  const title = /^(={1,6})\s+(\S.*?)\s*\1?\s*$/.exec(line)?.[2] ?? /^h[1-6]\.\s+(\S.*)$/.exec(line)?.[1];
  return title === undefined ? line : `# ${title.replace(/\s*=+$/, "")}`;
}
