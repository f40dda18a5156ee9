import { isDoubleQuote, isVariableFollow, isVariableStart, startsNewToken } from "./charTraits.ts";
import type { LexerState } from "./LexerState.ts";
import { makeToken } from "./makeToken.ts";
import { scanEscape } from "./scanEscape.ts";
import type { Token } from "./Token.ts";

/** Characters that end an unbraced variable in an argument without making a bare word of the whole: `. [ =`. */
function endsVariableInArgument(code: number): boolean {
  return startsNewToken(code) || code === 0x2e || code === 0x5b || code === 0x3d;
}

/**
 * variable: `$` or `@`, then `{ any text }`, one of `$ ? ^`, or name characters with colons for scopes and drives.
 * The place is behind the sigil. Null, with the place unchanged, when this is no variable, or is the beginning of a bare word.
 */
export function scanVariable(lexer: LexerState, splatted: boolean, inString: boolean): Token | null {
  const start = lexer.position - 1;
  const kind = splatted ? "SplattedVariable" : "Variable";
  const first = lexer.peek();
  if (first === 0x7b) return scanBracedVariable(lexer, start, splatted, inString);
  if (!isVariableStart(first)) return null;
  lexer.position++;
  if (first === 0x24 || first === 0x3f || first === 0x5e) {
    if (!inString && lexer.inCommandMode && !startsNewToken(lexer.peek())) {
      lexer.position = start + 1;
      return null;
    }
    return finish(lexer, kind, start, lexer.slice(start + 1, lexer.position));
  }
  lexer.position = endOfName(lexer);
  const next = lexer.peek();
  if (!inString && lexer.inCommandMode && !endsVariableInArgument(next) && next !== 0x3a && next !== 0x3f) {
    lexer.position = start + 1;
    return null;
  }
  return finish(lexer, kind, start, lexer.slice(start + 1, lexer.position));
}

/** Where the characters of a name end; one colon belongs to it, two are the operator of a static member. */
function endOfName({ text, limit, position }: LexerState): number {
  let index = position;
  for (; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (isVariableFollow(code)) continue;
    if (code !== 0x3a || (index + 1 < limit && text.charCodeAt(index + 1) === 0x3a)) break;
  }
  return index;
}

function atStaticMember(lexer: LexerState): boolean {
  return lexer.peek() === 0x3a && lexer.peek(1) === 0x3a;
}

function finish(lexer: LexerState, kind: "Variable" | "SplattedVariable", start: number, path: string): Token {
  if (!path.endsWith(":")) return makeToken(lexer, kind, start, path);
  if (path === ":" || /^(global|local|private|script):$/i.test(path)) {
    lexer.report("InvalidVariableReference", start, lexer.position);
  } else if (path.indexOf(":") === path.length - 1) {
    lexer.report("InvalidVariableReferenceWithDrive", start, lexer.position);
  }
  return makeToken(lexer, kind, start, path);
}

/** braced-variable: `${ name }` with escapes, so for any brace of the name. The place is at the brace. */
function scanBracedVariable(lexer: LexerState, start: number, splatted: boolean, inString: boolean): Token | null {
  const kind = splatted ? "SplattedVariable" : "Variable";
  lexer.position++;
  const nameStart = lexer.position;
  let name = "";
  while (true) {
    const code = lexer.peek();
    if (code < 0) {
      lexer.reportIncomplete("IncompleteDollarVariableReference", start + 1, lexer.position);
      return makeToken(lexer, kind, start, (inString ? name.replace(/"$/, "") : name) || ":Error:");
    }
    lexer.position++;
    if (code === 0x7d) break;
    if (code === 0x60 && lexer.peek() >= 0) {
      name += scanEscape(lexer);
      continue;
    }
    if (code === 0x7b) lexer.report("OpenBraceNeedsToBeBackTickedInVariableName", lexer.position, lexer.position + 1);
    if (isDoubleQuote(code) && inString && isDoubleQuote(lexer.peek())) lexer.position++;
    name += String.fromCharCode(code);
  }
  if (name === "") {
    lexer.report("EmptyVariableReference", nameStart, nameStart + 1);
    name = ":Error:";
  } else if (name.endsWith(":") && !name.slice(0, -1).includes(":")) {
    lexer.report("InvalidBracedVariableReference", start, lexer.position);
  }
  if (!inString && lexer.inCommandMode && !endsVariableInArgument(lexer.peek()) && !atStaticMember(lexer)) {
    lexer.position = start + 1;
    return null;
  }
  return makeToken(lexer, kind, start, name);
}
