import { expect } from "chai";
import { sessionEdition } from "../../../../src/objects/host/edition.ts";
import { compareStrings, equalStrings } from "../../../../src/objects/text/culture/compareStrings.ts";

describe("compareStrings", () => {
  it("orders as the collator does, whatever the characters", () => {
    const texts = [
      "",
      "a",
      "A",
      "ab",
      "a b",
      "a-b",
      "a_b",
      "B",
      "é",
      "e",
      "z",
      "1",
      "10",
      "2",
      "$",
      "~",
      "Straße",
      "Strasse",
      "a\u0301",
    ];
    const collator = new Intl.Collator("en-US");
    sessionEdition.during("Core", () => {
      for (const left of texts) {
        for (const right of texts) {
          expect(Math.sign(compareStrings(left, right, false)), `${left} ${right}`).to.equal(
            collator.compare(left, right),
          );
          expect(equalStrings(left, right, true), `${left} ${right}`).to.equal(compareStrings(left, right, true) === 0);
        }
      }
    });
  });

  it("tells widths and kinds of kana apart as letters", () => {
    sessionEdition.during("Core", () => {
      for (const [left, right] of ["1１", "aＡ", "あア", "アｱ"]) {
        expect(equalStrings(left, right, true), left + right).to.equal(false);
        expect(compareStrings(left, right, true), left + right).to.be.below(0);
      }
      expect(compareStrings("あb", "アa", true)).to.be.below(0);
      expect(compareStrings("いあ", "あア", true)).to.be.above(0);
    });
  });
});
