import { expect } from "chai";
import { compareLines } from "../../../src/transcript/compare/compareLines.ts";
import { judge, parseDifferences } from "../../../src/transcript/compare/Difference.ts";
import { scenarioPins } from "../../../src/transcript/compare/Pins.ts";
import { sameLine } from "../../../src/transcript/compare/sameLine.ts";

const scenario =
  '{"guid": "8b567958-58a4-403c-a8f0-524d7f1e9279", "created": "2013-08-14T20:30:27Z", "host": "server.fabrikam.com"}';
const pins = scenarioPins(scenario, "America/Los_Angeles");

function same(shown: string, printed: string): boolean {
  return sameLine(shown, printed, pins);
}

function kinds(shown: readonly string[], printed: readonly string[]): string[] {
  return judge(compareLines(shown, printed, pins), []).lines.map(({ kind }) => kind);
}

describe("sameLine", () => {
  it("takes fixed text exactly, without white space at the end", () => {
    expect(same("Complete.", "Complete.  ")).to.equal(true);
    expect(same("Complete.", "complete.")).to.equal(false);
    expect(same(" Complete.", "Complete.")).to.equal(false);
  });

  it("takes a value far before a remark of the page's", () => {
    expect(same("True      # as it should", "True")).to.equal(true);
    expect(same("2    <-- rounded", "2")).to.equal(true);
    expect(same("False     # as it should", "True")).to.equal(false);
    expect(same("True # one blank", "True")).to.equal(false);
  });

  it("takes any value of a kind where the scenario has not the page's", () => {
    expect(same("Id: 11111111-58a4-403c-a8f0-524d7f1e9279", "Id: 22222222-58a4-403c-a8f0-524d7f1e9279")).to.equal(true);
    expect(same("T: 7595DBDEA83DACB5757441D44899BCDB9911253C", `T: ${"AB".repeat(20)}`)).to.equal(true);
    expect(same("At 8/27/2013 7:23:47 PM", "At 12/27/2014 10:23:47 AM")).to.equal(true);
    expect(same("At 8/27/2013 7:23:47 PM", "At noon")).to.equal(false);
    const long = "Tuesday, August 27, 2013 7:23:47 PM";
    expect(same("Wednesday, 12 August 2015 2:37:23 PM", long)).to.equal(true);
    expect(same("Wednesday, 12 August 2015", long)).to.equal(true);
    expect(same("At 13:00:00 sharp", "At 14:00:00 sharp")).to.equal(true);
    expect(same("Interval : 00:15:00", "Interval : 00:16:00")).to.equal(false);
    expect(same("From mail.contoso.com here", "From other.contoso.com here")).to.equal(true);
  });

  it("takes only the page's value where the scenario has it", () => {
    expect(same("Id: 8b567958-58a4-403c-a8f0-524d7f1e9279", "Id: 22222222-58a4-403c-a8f0-524d7f1e9279")).to.equal(
      false,
    );
    expect(same("At 8/14/2013 1:30:27 PM", "At 8/14/2013 1:30:28 PM")).to.equal(false);
    expect(same("On server.fabrikam.com", "On other.fabrikam.com")).to.equal(false);
  });
});

describe("compareLines", () => {
  it("takes what begins alike before it looks for what moved, and ends with samples of any length", () => {
    expect(kinds(["a", "b", "c", "d"], ["a", "b", "x y z", "c"])).to.deep.equal([
      "same",
      "same",
      "extra",
      "same",
      "missing",
    ]);
    const lines = (letter: string) => Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`);
    expect(new Set(kinds(lines("a"), lines("b")))).to.deep.equal(new Set(["missing", "extra"]));
    expect(new Set(kinds(lines("a"), lines("a")))).to.deep.equal(new Set(["same"]));
  });

  it("finds what is missing, extra and different, and passes over empty lines", () => {
    expect(kinds(["a", "", "b"], ["a", "b", ""])).to.deep.equal(["same", "same"]);
    expect(kinds(["A B", "- -", "WARNING: later"], ["WARNING: later", "A B", "- -"])).to.deep.equal(
      Array(3).fill("same"),
    );
    expect(kinds(["a", "b"], ["a"])).to.deep.equal(["same", "missing"]);
    expect(kinds(["a"], ["x", "a"])).to.deep.equal(["extra", "same"]);
    expect(kinds(["Result : Succeeded"], ["Result : Failed"])).to.deep.equal(["different"]);
  });
});

describe("known differences", () => {
  const known = parseDifferences(
    '[{"block": 1, "kind": "extra", "text": "x\\ny", "reason": "a"}, {"block": 1, "kind": "missing", "text": "gone", "reason": "b"}]',
  );

  it("explain lines, and are out of date when one of theirs does not occur", () => {
    const { lines, used } = judge(compareLines(["a"], ["x", "a", "y"], pins), known);
    expect(lines.map(({ reason }) => reason)).to.deep.equal(["a", null, "a"]);
    expect([...used]).to.deep.equal([known[0]]);
    expect(judge(compareLines(["a"], ["x", "a"], pins), known).used.size).to.equal(0);
  });

  it("need all their members", () => {
    expect(() => parseDifferences('[{"block": 1, "kind": "extra", "text": "x"}]')).to.throw(
      "difference 1: 'reason' says why",
    );
    expect(() => parseDifferences("{}")).to.throw("expected an array");
  });
});
