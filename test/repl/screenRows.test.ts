import { expect } from "chai";
import { placeOf } from "../../src/repl/screenRows.ts";

describe("placeOf", () => {
  it("counts rows of long and of several lines, and wide characters", () => {
    expect(placeOf("> ", "abc", 3, 10)).to.deep.equal({ rows: 1, cursorRow: 0, cursorColumn: 5 });
    expect(placeOf("> ", "abcdefgh", 8, 10)).to.deep.equal({ rows: 2, cursorRow: 1, cursorColumn: 0 });
    expect(placeOf("> ", "a\nb", 1, 10)).to.deep.equal({ rows: 2, cursorRow: 0, cursorColumn: 3 });
    expect(placeOf("> ", "a\nb", 3, 10)).to.deep.equal({ rows: 2, cursorRow: 1, cursorColumn: 4 });
    expect(placeOf("> ", "憑證", 2, 10)).to.deep.equal({ rows: 1, cursorRow: 0, cursorColumn: 6 });
  });
});
