import { expect } from "chai";
import { splitText } from "../../src/base/text/splitText.ts";

const cases: readonly (readonly [string, string])[] = [
  ["a;b;c", ";"],
  [";a;;", ";"],
  ["", ";"],
  ["abc", ";"],
  ["a--b---c", "--"],
];

describe("splitText", () => {
  for (const [text, separator] of cases) {
    it(`'${text}' at '${separator}' gives what JavaScript's split gives`, () => {
      expect(splitText(text, separator)).to.deep.equal(text.split(separator));
    });
  }
});
