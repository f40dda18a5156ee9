import type { Edition } from "../../diag/Edition.ts";
import type { Token } from "../../syntax/lexer/Token.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import { bareAngleAt, type Mark } from "./markPatterns.ts";

/** A script whose names in angle brackets are words, so that it can be parsed; offsets stay. */
export interface MaskedScript {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A script with more names that upset what is behind them is none that a page shows. */
const mostRounds = 50;

const stringKinds: ReadonlySet<string> = new Set([
  "StringLiteral",
  "StringExpandable",
  "HereStringLiteral",
  "HereStringExpandable",
]);

export function isStringToken(token: Token | undefined): boolean {
  return token !== undefined && stringKinds.has(token.kind);
}

/**
 * PowerShell has no use for `<` outside of strings and comments, so a name between `<` and `>` there is what the reader
 * replaces. A quote in such a name upsets all behind it, so the text is divided into tokens anew once it is masked.
 */
export function maskAngles(script: string, edition: Edition): MaskedScript {
  const marks: Mark[] = [];
  let text = script;
  for (let round = 0; round < mostRounds && text.includes("<"); round++) {
    const found = bareAngles(text, edition);
    if (found.length === 0) break;
    let masked = "";
    let from = 0;
    for (const mark of found) {
      masked += text.slice(from, mark.start) + maskOf(mark);
      from = mark.end;
      marks.push(mark);
    }
    text = masked + text.slice(from);
  }
  return { text, marks: marks.sort((left, right) => left.start - right.start) };
}

/** A word as long as the mark, with a digit as no prose has it; of several commands the first, with blanks behind it. */
function maskOf({ name, start, end }: Mark): string {
  const [, command] = /^([\p{L}]+-[\p{L}\d]+) ?\|/u.exec(name) ?? [];
  return command === undefined ? "0".padStart(end - start, "x") : command.padEnd(end - start);
}

/** Those up to the first that tokens behind it cannot be trusted after. */
function bareAngles(text: string, edition: Edition): Mark[] {
  const found: Mark[] = [];
  let from = 0;
  for (const token of parseScript(text, { edition }).tokens) {
    if (isStringToken(token)) continue;
    for (
      let at = text.indexOf("<", Math.max(from, token.start));
      at >= 0 && at < token.end;
      at = text.indexOf("<", at + 1)
    ) {
      if (at < from) continue;
      const mark = bareAngleAt(text, at);
      if (!mark) continue;
      found.push(mark);
      from = mark.end;
      if (/['"`#,(){}|]/.test(mark.name)) return found;
    }
  }
  return found;
}
