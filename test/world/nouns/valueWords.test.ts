import { expect } from "chai";
import { plainRow } from "../../../src/world/nouns/rows/plainRow.ts";
import { heldWord, momentWords, valueWords } from "../../../src/world/nouns/rows/valueWords.ts";

const noRow = plainRow("Recipient", { guid: "", name: "" });

const moments = [
  "0001-01-01T00:00:00Z",
  "1999-12-31T23:59:59Z",
  "2009-12-01T00:00:00Z",
  "2026-01-01T00:00:00Z",
  "2026-11-29T18:00:00Z",
  "2026-11-30T00:00:00Z",
  "2026-12-01T00:00:00Z",
  "2027-01-01T00:00:00Z",
  "2030-06-15T12:00:00Z",
  "2100-01-01T00:00:00Z",
  "9999-12-31T23:59:59Z",
];

describe("words of a row's values", () => {
  it("find every row from or up to a moment, and none of another month", () => {
    const wrong: string[] = [];
    for (const whenChanged of moments) {
      const words = valueWords({ ...noRow, whenChanged, whenCreated: moments[0] });
      for (const moment of moments)
        for (const side of ["from", "to"] as const) {
          const [month, bound] = [whenChanged, moment].map((each) => each.slice(0, "2026-11".length));
          const isMeant = side === "from" ? month >= bound : month <= bound;
          const isFound = momentWords("whenChanged", moment, side)?.some((word) => words.includes(word));
          if (isFound !== isMeant) wrong.push(`${whenChanged} ${side} ${moment}`);
        }
    }
    expect(wrong).to.deep.equal([]);
  });

  it("tell under which keys anything is held", () => {
    const values = { Department: "Sales", Members: ["a"], CustomAttribute1: "" };
    const words = valueWords({ ...noRow, values });
    expect(Object.keys(values).every((key) => words.includes(heldWord(key)))).to.equal(true);
    expect(words).not.to.include(heldWord("Title"));
  });

  it("know no moment of other years", () => {
    expect(momentWords("whenCreated", "+012026-01-01T00:00:00Z", "from")).to.equal(null);
  });
});
