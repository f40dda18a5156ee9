import type { ExternalScriptInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import { commentBlockAtEnd, commentBlocksAtStart } from "./commentBlocks.ts";

type Described = FunctionInfo | ExternalScriptInfo;

/** The comment that describes a function: right above it, or at the start or the end of its body. Only one with a help keyword counts. */
export function helpCommentOf(command: Described): string | null {
  const { source, start, end } = command.block.source.extent;
  const body = source.slice(start, end);
  const isFile = !body.startsWith("{");
  const inner = isFile ? body : body.slice(1, -1);
  const places = [
    isFile ? null : commentBlockAtEnd(before(source.text, start)),
    ...leadingComments(inner, isFile),
    commentBlockAtEnd(inner),
  ];
  return places.find((comment) => comment !== null && isHelp(comment)) ?? null;
}

/** The comments at the start of a body; the last one right above a script's first function is that function's. */
function leadingComments(body: string, isFile: boolean): string[] {
  const blocks = commentBlocksAtStart(body);
  const rest = blocks.length > 0 ? body.slice(blocks[blocks.length - 1].end) : "";
  if (isFile && /^\r?\n?(?:[ \t]*\r?\n)?[ \t]*(?:function|filter)\s/i.test(rest)) blocks.pop();
  return blocks.map(({ text }) => text);
}

const keywords = new Set(
  "synopsis description parameter example inputs outputs notes link component role functionality externalhelp forwardhelptargetname forwardhelpcategory remotehelprunspace".split(
    " ",
  ),
);

/** Keywords that say what they are about on their own line; the text of all others begins below them. */
const withArgument = new Set(
  "parameter externalhelp forwardhelptargetname forwardhelpcategory remotehelprunspace".split(" "),
);

/** A keyword stands in the first line that is not blank, and all keywords are known ones. */
function isHelp(comment: string): boolean {
  if (!/^\s*\.[a-z]/i.test(comment)) return false;
  const lines = [...comment.matchAll(/^[ \t]*\.([a-z]+)[ \t]*(.*?)\r?$/gim)];
  return (
    lines.length > 0 &&
    lines.every(([, word, rest]) => {
      const keyword = word.toLowerCase();
      return keywords.has(keyword) && (rest === "" || withArgument.has(keyword));
    })
  );
}

/** The text before a function's own text: what precedes the keyword and the name. */
function before(text: string, bodyStart: number): string {
  const head = text.slice(0, bodyStart);
  const keyword = /\b(function|filter|workflow)\s+[^\s{(]+\s*(\([^{}]*\))?\s*$/i.exec(head);
  const upTo = keyword ? head.slice(0, keyword.index) : head;
  return /\n[ \t]*\r?\n[ \t]*\r?\n[ \t]*$/.test(upTo) ? "" : upTo;
}

function stripped(comment: string): string {
  const trimmed = comment.trim();
  if (trimmed.startsWith("<#")) return trimmed.slice(2, -2);
  return trimmed
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^#/, ""))
    .join("\n");
}

/** Names (in lower case) to the comments right above parameters. */
export function parameterCommentsOf(command: Described): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { source, start, end } = command.block.source.extent;
  const text = source.slice(start, end);
  for (const match of text.matchAll(
    /((?:[ \t]*#[^\n]*\n)+|<#(?:(?!#>)[\s\S])*#>\s*)(?:[ \t]*\[[^\n]*?\]\s*)*\$(\w+)/g,
  )) {
    const comment = stripped(match[1])
      .replace(/^[ \t]+/gm, "")
      .trim();
    if (!/^\s*\./m.test(comment)) found.set(match[2].toLowerCase(), comment);
  }
  return found;
}

/** Names (in lower case) to the text of default values. */
export function parameterDefaultsOf(command: Described): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { source, start, end } = command.block.source.extent;
  for (const parameter of command.block.code.parameters) {
    if (!parameter.defaultValue) continue;
    const pattern = new RegExp(
      `\\$${parameter.name.replace(/[^\w]/g, "\\$&")}\\s*=\\s*('(?:[^']|'')*'|"[^"]*"|[^,)\\r\\n]+)`,
      "i",
    );
    const match = pattern.exec(source.slice(start, end));
    if (match) found.set(parameter.name.toLowerCase(), match[1].trim().replace(/^(['"])(.*)\1$/s, "$2"));
  }
  return found;
}
