import { SyntaxTree } from "../../compile/language/AstObject.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { Comment } from "../../syntax/ast/Comment.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { isComparison } from "../../syntax/ast/operators.ts";
import { walk } from "../../syntax/ast/walk.ts";
import type { Token } from "../../syntax/lexer/Token.ts";
import { type ParseResult, parseScript } from "../../syntax/parser/parseScript.ts";

/** What stands in for the rest of the word that is being written, so that there always is a node at the cursor. */
const marker = "zqzq";

/** The innermost node at the cursor, and what is around it. */
export interface CompletionPlace {
  /** The whole input, and up to the end of the word at the cursor. */
  readonly input: string;
  readonly text: string;
  readonly root: Node;
  readonly tree: SyntaxTree;
  readonly node: Node;
  /** The node's ancestors, the root first. */
  readonly ancestors: readonly Node[];
  /** All tokens of the input. */
  readonly tokens: readonly Token[];
  /** The token before the word; null at the beginning. */
  readonly before: Token | null;
  /** The token behind the word; null at the end. */
  readonly after: Token | null;
  /** Where the word begins that the cursor is in or behind: the cursor itself where there is none. */
  readonly wordStart: number;
}

/** The comment at the cursor, with the tree around it. */
export interface CommentPlace {
  readonly comment: Comment;
  readonly root: Node;
}

export type Place = { readonly word: CompletionPlace } | { readonly comment: CommentPlace };

/** What is at the cursor: the whole word that it is in, as PowerShell takes it. Null where nothing can be written. */
export function placeAt(input: string, cursor: number, edition: Edition): Place | null {
  const parsed = parseScript(input, { edition });
  const comment = parsed.comments.find(({ block, extent: { start, end } }) =>
    block && input.startsWith("#>", end - 2) ? start < cursor && cursor < end : start < cursor && cursor <= end,
  );
  if (comment) return { comment: { comment, root: parsed.ast } };
  const { word, before, after } = wordAt(parsed, cursor, input);
  const wordStart = word?.start ?? startOfWord(parsed, cursor);
  const around = { input, tokens: parsed.tokens, before, after, wordStart };
  const type = word ? null : typeBehindWhich(parsed, cursor);
  const place =
    type ??
    (word
      ? nodeAt(input.slice(0, word.end), parsed.ast, word.start, word.end)
      : nodeAtMarker(input, cursor, edition, wantsExpression(parsed, before)));
  return place && { word: { ...place, ...around, wordStart: type ? cursor : wordStart } };
}

/** A type in brackets that ends at the cursor: its members can follow. */
function typeBehindWhich({ ast, tokens }: ParseResult, cursor: number): Innermost | null {
  if (!tokens.some(({ kind, end }) => kind === "RBracket" && end === cursor)) return null;
  const found = nodeAt("", ast, cursor - 1, cursor);
  const type = found?.ancestors.length ? [...found.ancestors, found.node].at(-1) : null;
  return found && type?.kind === "TypeExpression" && type.extent.end === cursor
    ? { ...found, text: ast.extent.source.text.slice(0, cursor) }
    : null;
}

/** Whether a word at the place would be no expression: in the brackets of an index, and right of a comparison. */
function wantsExpression(parsed: ParseResult, before: Token | null): boolean {
  const { tokens } = parsed;
  if (before === null) return false;
  if (before.kind === "NewLine") return wantsExpression(parsed, tokens[tokens.indexOf(before) - 1] ?? null);
  if (isComparison(before.kind)) return true;
  const target = tokens[tokens.indexOf(before) - 1];
  return (
    before.kind === "LBracket" &&
    target?.end === before.start &&
    /^(?:Variable|RParen|RBracket|RCurly)$/.test(target.kind)
  );
}

/** Tokens that are no words: what is written behind one begins another. */
const marks =
  /^(?:[LR]Paren|[LR]Bracket|[LR]Curly|AtParen|AtCurly|DollarParen|NewLine|EndOfInput|Semi|Comma|Pipe|Dot|ColonColon|Equals|Redirection|QuestionDot|LineContinuation)$/;

interface WordAt {
  readonly word: Token | null;
  readonly before: Token | null;
  readonly after: Token | null;
}

/** The token that the cursor is inside of, or that is a text in quotes up to the cursor; and the one before. */
function wordAt(parsed: ParseResult, cursor: number, input: string): WordAt {
  const { tokens } = parsed;
  const at = tokens.findLastIndex(({ start }) => start < cursor);
  const token = at < 0 ? undefined : tokens[at];
  const before = tokens[at - 1] ?? null;
  const next = tokens[at + 1];
  const after = next && next.kind !== "EndOfInput" ? next : null;
  if (token && cursor < token.end && !marks.test(token.kind)) {
    const nested = (parsed.nestedTokens(token) ?? []).find(
      ({ kind, start, end }) => kind === "Variable" && start < cursor && cursor <= end,
    );
    return { word: nested ?? token, before, after };
  }
  if (
    token &&
    cursor === token.end &&
    /^String/.test(token.kind) &&
    token.end - token.start > 1 &&
    isClosed(token, input)
  )
    return { word: token, before, after };
  // The name of a member that follows is replaced.
  const isMember = token && /^(?:Dot|ColonColon|QuestionDot)$/.test(token.kind);
  if (isMember && next?.start === cursor && /^(?:Identifier|Generic)$/.test(next.kind))
    return { word: next, before: token, after: tokens[at + 2] ?? null };
  const isBegun = token && token.end === cursor && !marks.test(token.kind);
  return { word: null, before: isBegun ? before : (token ?? null), after };
}

function isClosed({ start, end }: Token, input: string): boolean {
  return input[end - 1] === input[start] && (input[end - 2] !== "`" || input[start] === "'");
}

function startOfWord({ tokens }: ParseResult, cursor: number): number {
  const token = tokens.findLast(({ start }) => start < cursor);
  return token && token.end === cursor && !marks.test(token.kind) ? token.start : cursor;
}

type Innermost = Omit<CompletionPlace, "input" | "tokens" | "before" | "after" | "wordStart">;

/** The node of a word that is still being written: the marker makes it one. */
function nodeAtMarker(input: string, cursor: number, edition: Edition, wantsExpression: boolean): Innermost | null {
  const text = input.slice(0, cursor);
  const rest = input.slice(cursor);
  const apart = /^[\s)}\];,|&]|^$/.test(rest) ? rest : ` ${rest}`;
  const pattern = /(?<=(?:\.|::)\s*)[\w*?]*[*?][\w*?]*$/.exec(text)?.[0];
  const plain =
    pattern === undefined
      ? `${text}${marker}`
      : text.slice(0, -pattern.length) + marker.padEnd(pattern.length + marker.length, "q");
  const tries = wantsExpression ? [quoted(text) + apart, plain + apart] : [plain + apart, plain, quoted(text) + apart];
  for (const written of tries) {
    const { ast } = parseScript(written, { edition });
    const found = nodeAt(text, ast, cursor, cursor + marker.length);
    if (found && isWritten(found.node)) return found;
  }
  return null;
}

/** Where only an expression can stand, a word does as a text in quotes. */
function quoted(text: string): string {
  const word = /["']?[\w-]*$/.exec(text)?.[0] ?? "";
  return `${text.slice(0, text.length - word.length)}'${word.replace(/^["']/, "")}${marker}'`;
}

/** Whether the node is what is written at the cursor, and not only around it. */
function isWritten({ kind }: Node): boolean {
  return !/^(?:ScriptBlock|NamedBlock|StatementBlock|ErrorExpression|ErrorStatement|Pipeline)$/.test(kind);
}

function nodeAt(text: string, root: Node, start: number, end: number): Innermost | null {
  let node: Node = root;
  let ancestors: readonly Node[] = [];
  walk(root, (candidate, above) => {
    if (candidate.extent.end < end || candidate.extent.start > start || candidate === root) return;
    // A parameter without a name of its own is not where something is written.
    if (candidate.extent.start === candidate.extent.end || isMissingName(candidate)) return;
    // A block without statements of its own is as wide as the parameters before it.
    const size = candidate.extent.end - candidate.extent.start;
    if (node !== root && size > node.extent.end - node.extent.start) return;
    node = candidate;
    ancestors = [...above];
  });
  return node === root ? null : { text, root, tree: new SyntaxTree(root), node, ancestors };
}

/** A parameter of which only a type is written has a name all the same, which begins where the type does. */
function isMissingName({ kind, extent }: Node): boolean {
  return kind === "VariableExpression" && !/[$@]/.test(extent.source.text[extent.start] ?? "");
}

/** What was written of a node up to the end of the word. */
export function writtenOf({ text }: Pick<CompletionPlace, "text">, node: Node): string {
  return text.slice(node.extent.start);
}
