import { expect } from "chai";
import { NamedRows } from "../../src/base/NamedRows.ts";

const text = '{"name":"One","n":1}\n{"name":"two","n":2,"other":"{\\"name\\":\\"no\\"}"}\n{"name":"ONE","n":3}';

describe("NamedRows", () => {
  it("finds a row by its name as it is written", () => {
    const rows = new NamedRows(text);
    expect(["One", "two", "ONE", "no", "one", ""].map((name) => rows.find(name))).to.deep.equal([
      { name: "One", n: 1 },
      { name: "two", n: 2, other: '{"name":"no"}' },
      { name: "ONE", n: 3 },
      null,
      null,
      null,
    ]);
  });

  it("takes the first of the rows that its folding makes alike", () => {
    const rows = new NamedRows(text, (name) => name.toLowerCase());
    expect([rows.find("ONE"), rows.find("TWO")].map((row) => (row as { n: number }).n)).to.deep.equal([1, 2]);
  });

  it("tells all names and rows in order, also of an empty text", () => {
    const rows = new NamedRows(text);
    expect(rows.names()).to.deep.equal(["One", "two", "ONE"]);
    expect(rows.all().map((row) => (row as { n: number }).n)).to.deep.equal([1, 2, 3]);
    expect(new NamedRows("").names()).to.deep.equal([]);
  });
});
