import { expect } from "chai";
import { SourceText } from "../../src/diag/SourceText.ts";

function place(text: string, offset: number): string {
  const { line, column } = new SourceText(text).lineAndColumn(offset);
  return `${line}:${column}`;
}

function line(text: string, number: number): string {
  return new SourceText(text).lineText(number);
}

const places: readonly (readonly [text: string, offset: number, place: string])[] = [
  ["", 0, "1:1"],
  ["ab", 2, "1:3"],
  ["a\nb", 1, "1:2"],
  ["a\nb", 2, "2:1"],
  ["a\r\nb", 3, "2:1"],
  ["a\rb", 2, "2:1"],
  ["a\n\nb", 2, "2:1"],
  ["a\n\nb", 3, "3:1"],
  ["\u{1f600}b", 2, "1:3"],
  ["ab", 9, "1:10"],
];

const lines: readonly (readonly [text: string, number: number, line: string])[] = [
  ["a\r\nb\n", 1, "a"],
  ["a\r\nb\n", 2, "b"],
  ["a\r\nb\n", 3, ""],
  ["a", 7, ""],
];

describe("SourceText", () => {
  for (const [text, offset, expected] of places) {
    it(`finds ${JSON.stringify(text)} at ${offset}`, () => expect(place(text, offset)).to.equal(expected));
  }
  for (const [text, number, expected] of lines) {
    it(`gives line ${number} of ${JSON.stringify(text)}`, () => expect(line(text, number)).to.equal(expected));
  }
});
