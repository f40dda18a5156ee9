import { expect } from "chai";
import fc from "fast-check";
import { SourceText } from "../../src/diag/SourceText.ts";
import { type LexerMode, LexerOutput, LexerState } from "../../src/syntax/lexer/LexerState.ts";
import { scanToken } from "../../src/syntax/lexer/scanToken.ts";
import type { Token } from "../../src/syntax/lexer/Token.ts";
import { fuzzSettings } from "../fuzzSettings.ts";
import { scriptTexts } from "./scriptTexts.ts";

function tokensOf(
  text: string,
  mode: LexerMode,
  edition: "Core" | "Desktop",
): { tokens: Token[]; output: LexerOutput } {
  const output = new LexerOutput();
  const lexer = new LexerState(new SourceText(text, null), output, edition);
  lexer.mode = mode;
  const tokens: Token[] = [];
  do tokens.push(scanToken(lexer));
  while (tokens[tokens.length - 1]?.kind !== "EndOfInput" && tokens.length <= text.length + 1);
  return { tokens, output };
}

describe("the lexer", function () {
  this.timeout(600_000);

  it("divides any text in any mode into tokens that follow one another and lose nothing but blanks and comments", () => {
    fc.assert(
      fc.property(
        scriptTexts,
        fc.constantFrom<LexerMode>("Command", "Expression", "TypeName", "Signature"),
        fc.constantFrom("Core" as const, "Desktop" as const),
        (text, mode, edition) => {
          const { tokens, output } = tokensOf(text, mode, edition);
          expect(tokens[tokens.length - 1]?.kind).to.equal("EndOfInput");
          let rest = "";
          let end = 0;
          for (const token of tokens.slice(0, -1)) {
            expect(token.start).to.be.at.least(end);
            expect(token.end).to.be.greaterThan(token.start);
            rest += text.slice(end, token.start);
            end = token.end;
          }
          rest += text.slice(end);
          for (const { text: comment } of output.comments) rest = rest.replace(comment, "");
          expect(rest.replace(/`(\r\n|[\s\S]|$)|\s/g, ""), text).to.equal("");
        },
      ),
      fuzzSettings(2000),
    );
  });
});
