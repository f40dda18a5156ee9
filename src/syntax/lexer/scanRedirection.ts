import type { RedirectionStream } from "../ast/commands.ts";
import type { LexerState } from "./LexerState.ts";
import { tokenHere } from "./makeToken.ts";
import type { Token } from "./Token.ts";

const streams: readonly RedirectionStream[] = ["All", "Output", "Error", "Warning", "Verbose", "Debug", "Information"];

/** The stream that a digit or `*` names. */
export function redirectionStream(code: number): RedirectionStream | undefined {
  if (code === 0x2a) return "All";
  return code >= 0x31 && code <= 0x36 ? streams[code - 0x30] : undefined;
}

/**
 * redirection: `>`, `>>` or, behind the name of a stream, `>&1`. The place is behind the first `>`.
 * Streams can be merged into the output only, and the output into none.
 */
export function scanRedirection(lexer: LexerState, from: RedirectionStream, named: boolean): Token {
  if (lexer.peek() === 0x3e) {
    lexer.position++;
    return redirection(lexer, from, true, null);
  }
  if (!named || lexer.peek() !== 0x26) return redirection(lexer, from, false, null);
  const target = lexer.peek(1);
  if (target !== 0x31 && (target !== 0x32 || from === "All")) return redirection(lexer, from, false, null);
  lexer.position += 2;
  if (target === 0x32 || from === "Output")
    lexer.report(
      "RedirectionNotSupported",
      lexer.tokenStart,
      lexer.position,
      lexer.slice(lexer.tokenStart, lexer.position),
    );
  return redirection(lexer, from, false, "Output");
}

function redirection(lexer: LexerState, from: RedirectionStream, append: boolean, to: RedirectionStream | null): Token {
  return { ...tokenHere(lexer, "Redirection"), redirection: { from, append, to } };
}
