import type { Extent } from "../../../diag/Extent.ts";
import type { SourceText } from "../../../diag/SourceText.ts";
import { isIdentifierFollow, isIdentifierStart } from "../../../syntax/lexer/charTraits.ts";
import type { Token } from "../../../syntax/lexer/Token.ts";
import type { ParseResult } from "../../../syntax/parser/parseScript.ts";
import { TokenObject } from "./TokenObject.ts";
import { type PlaceFlag, type PlaceFlags, placeFlags, takesPlaceFlags } from "./tokenFlags.ts";
import { tokenKindTraits } from "./tokenKinds.ts";

/** What one parse gave, as the pieces that token objects are made of. */
interface Text {
  readonly source: SourceText;
  readonly parsed: ParseResult;
  readonly places: PlaceFlags;
  /** Comments and line continuations, in source order. */
  readonly trivia: readonly TokenObject[];
  /** Where strings without their end begin. */
  readonly openStrings: ReadonlySet<number>;
}

/** All tokens of a text with its comments and line continuations, in source order. */
export function tokenObjects(parsed: ParseResult): TokenObject[] {
  const { source } = parsed.ast.extent;
  const trivia = [
    ...parsed.comments.map(({ extent }) => triviaToken("Comment", extent)),
    ...parsed.lineContinuations.map((extent) => triviaToken("LineContinuation", extent)),
  ].sort((left, right) => left.extent.start - right.extent.start);
  const openStrings = parsed.errors
    .filter(({ id }) => id === "TerminatorExpectedAtEndOfString")
    .map(({ extent }) => extent.start);
  const text: Text = { source, parsed, places: placeFlags(parsed.ast), trivia, openStrings: new Set(openStrings) };
  return tokensWithTrivia(text, parsed.tokens, 0, source.text.length);
}

function triviaToken(kind: string, extent: Extent): TokenObject {
  return new TokenObject(kind, "Token", extent, tokenKindTraits(kind).flags, null);
}

/** The tokens, with the comments and line continuations of their range that lie between them. */
function tokensWithTrivia(text: Text, tokens: readonly Token[], start: number, end: number): TokenObject[] {
  const objects: TokenObject[] = [];
  const { trivia } = text;
  let next = trivia.findIndex(({ extent }) => extent.start >= start);
  if (next < 0) next = trivia.length;
  for (const token of tokens) {
    for (; next < trivia.length && trivia[next].extent.start < Math.min(token.start, end); next++)
      objects.push(trivia[next]);
    while (next < trivia.length && trivia[next].extent.start < token.end) next++;
    objects.push(tokenObject(text, token));
  }
  return objects;
}

function tokenObject(text: Text, token: Token): TokenObject {
  const places = takesPlaceFlags(token) ? (text.places.get(token.start) ?? []) : [];
  const kind = kindOf(token, places);
  const extent: Extent = { source: text.source, start: token.start, end: token.end };
  const nested = nestedTokens(text, token);
  return new TokenObject(kind, classOf(token, kind), extent, flagsOf(text, token, kind, places), token, nested);
}

function nestedTokens(text: Text, token: Token): TokenObject[] | null {
  const nested = text.parsed.nestedTokens(token);
  return nested ? tokensWithTrivia(text, nested, token.start, token.end) : null;
}

/** A bare word that could be a name is an Identifier; a keyword or operator among a command's arguments is a word. */
function kindOf(token: Token, places: readonly PlaceFlag[]): string {
  if (token.kind === "Generic" && isSimpleName(token)) return "Identifier";
  if (places.includes("Argument"))
    return token.kind === "Unknown" || tokenKindTraits(token.kind).flags.length > 0 ? "Generic" : token.kind;
  return token.kind === "Generic" && token.value === "[" ? "LBracket" : token.kind;
}

function isSimpleName({ value, parts, limit, at }: Token): boolean {
  if (parts !== null || value.length !== limit - at || !isIdentifierStart(value.charCodeAt(0))) return false;
  for (let index = 1; index < value.length; index++) if (!isIdentifierFollow(value.charCodeAt(index))) return false;
  return true;
}

function classOf(token: Token, kind: string): string {
  switch (token.kind) {
    case "Generic":
      return kind === "Identifier" ? "Token" : token.parts ? "StringExpandableToken" : "StringLiteralToken";
    case "StringExpandable":
    case "HereStringExpandable":
      return "StringExpandableToken";
    case "StringLiteral":
    case "HereStringLiteral":
      return "StringLiteralToken";
    case "Variable":
    case "SplattedVariable":
      return "VariableToken";
    case "Redirection":
      return token.redirection?.to ? "MergingRedirectionToken" : "FileRedirectionToken";
    case "RedirectInStd":
      return "InputRedirectionToken";
    case "Number":
    case "Parameter":
    case "Label":
      return `${token.kind}Token`;
    default:
      return "Token";
  }
}

function flagsOf(text: Text, token: Token, kind: string, places: readonly PlaceFlag[]): readonly string[] {
  const own = tokenKindTraits(kind === "Generic" || kind === "Identifier" ? token.kind : kind).flags;
  const named = places.filter((flag) => flag !== "Argument");
  const isWord = places.includes("Argument") || places.includes("CommandName") || places.includes("MemberName");
  const kept = isWord ? own.filter((flag) => flag !== "Keyword") : own;
  const error = text.openStrings.has(token.start) && token.kind !== "Generic" ? ["TokenInError"] : [];
  return [...kept, ...named, ...error];
}
