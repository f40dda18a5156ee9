import { expect } from "chai";
import { compileRegex } from "../../../../src/objects/text/regex/dotnetRegex.ts";

describe("regular expressions beyond ASCII", () => {
  const ignoreCase = true;
  const rows: readonly (readonly [pattern: string, text: string, ignoreCase: boolean, isMatch: boolean])[] = [
    ["k", "\u212a", ignoreCase, true],
    ["k", "\u212a", false, false],
    ["[a-z]", "\u212a", ignoreCase, true],
    ["[^a-z]", "\u212a", ignoreCase, false],
    ["i", "\u0130", ignoreCase, true],
    ["[a-z]", "\u0130", ignoreCase, true],
    ["i", "\u0131", ignoreCase, false],
    ["[A-Z]", "\u0131", ignoreCase, false],
    ["\u0130", "I", ignoreCase, true],
    ["\u212a", "k", ignoreCase, true],
    ["[\u212b]", "\u00c5", ignoreCase, true],
    ["s", "\u017f", ignoreCase, false],
    ["[A-Z]", "\u017f", ignoreCase, false],
    ["\\d", "\u0660", false, true],
    ["\\D", "\u0660", false, false],
    ["[0-9]", "\u0660", false, false],
    ["\\s", "\u0085", false, true],
    ["\\s", "\u3000", false, true],
    ["\\s", "\ufeff", false, false],
    ["\\S", "\u00a0", false, false],
    ["[^\\s]", "\u00e9", false, true],
    [".", "\u2028", false, true],
    ["^.$", "\ud83d\ude00", false, false],
    ["(?i:x)[a-z]", "XB", false, false],
    ["(?i:x)[a-z]", "Xb", false, true],
  ];
  for (const [pattern, text, ignores, isMatch] of rows) {
    const code = text.length === 1 ? text.charCodeAt(0).toString(16) : text;
    it(`${pattern} ${isMatch ? "takes" : "refuses"} ${code}${ignores ? ", case ignored" : ""}`, () => {
      expect(compileRegex(pattern, { ignoreCase: ignores }).isMatch(text)).to.equal(isMatch);
    });
  }

  it("\\d and \\s take what Unicode calls digits and separators, whatever is written around them", () => {
    const [digit, space] = [compileRegex("^\\d$"), compileRegex("^\\s$")];
    for (let code = 128; code < 0x10000; code++) {
      const text = String.fromCharCode(code);
      if (digit.isMatch(text) !== /\p{Nd}/u.test(text)) expect.fail(`digit ${code.toString(16)}`);
      if (space.isMatch(text) !== (code === 0x85 || /\p{Z}/u.test(text))) expect.fail(`space ${code.toString(16)}`);
    }
  });
});
