import { expect } from "chai";
import { Hashtable } from "../../../src/objects/values/collections/Hashtable.ts";
import { entriesOf, object, shown } from "../harness.ts";

function table(name: string, value: unknown): Hashtable {
  const made = new Hashtable();
  made.set(name, value);
  return made;
}

const five = { A: 1, B: 2, C: 3, D: 4, E: 5 };

describe("OutputFormatter", () => {
  it("shows text as it is, however long", () => {
    expect(shown(["a", "", "b".repeat(100)])).to.equal(`a\n\n${"b".repeat(100)}`);
  });

  it("makes one table of objects with few properties", () => {
    expect(shown([object({ N: "a", S: 1 }), object({ N: "bcd", S: 20 })])).to.equal(
      "\nN    S\n-    -\na    1\nbcd 20\n",
    );
  });

  it("makes lists of objects with many", () => {
    expect(shown([object(five)])).to.equal("\nA : 1\nB : 2\nC : 3\nD : 4\nE : 5\n");
  });

  it("keeps a table open around text", () => {
    expect(shown([object({ N: 1 }), "text", object({ N: 2 })])).to.equal("\nN\n-\n1\ntext\n2\n");
  });

  it("shows what does not fit a view as a list of its own", () => {
    expect(shown([table("k", 1), object({ P: 9 })])).to.equal(
      "\nName                           Value\n----                           -----\nk                              1\n\nP : 9\n\n",
    );
  });

  it("gives a view its own widths, until a table without widths came by", () => {
    const wide = "Name                           Value";
    expect(shown([table("k", 1)])).to.contain(wide);
    expect(shown([...entriesOf([object({ N: 1 })]), table("k", 1)]))
      .to.contain("Name Value")
      .and.not.contain(wide);
  });

  it("has Windows PowerShell's blank lines in edition Desktop", () => {
    expect(shown([object({ N: 1 })], { edition: "Desktop" })).to.equal("\nN\n-\n1\n\n");
    expect(shown([object(five)], { edition: "Desktop" })).to.equal("\n\nA : 1\nB : 2\nC : 3\nD : 4\nE : 5\n\n\n");
  });

  it("may be used again after flush", () => {
    expect(shown([]) + shown([1])).to.equal("1");
  });
});
