import { readdirSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { readDataFile } from "../../src/base/dataFile.ts";
import { NamedRows } from "../../src/base/NamedRows.ts";

const text = '{"name":"One","n":1}\n{"name":"ONE","n":2}\n{"name":"two","n":3,"other":"{\\"name\\":\\"no\\"}"}';

describe("NamedRows", () => {
  it("finds a row by its name as it is written", () => {
    const rows = new NamedRows(text);
    expect(["One", "two", "ONE", "no", "one", ""].map((name) => rows.find(name))).to.deep.equal([
      { name: "One", n: 1 },
      { name: "two", n: 3, other: '{"name":"no"}' },
      { name: "ONE", n: 2 },
      null,
      null,
      null,
    ]);
  });

  it("takes the first of the rows that its folding makes alike", () => {
    const rows = new NamedRows(text, (name) => name.toLowerCase());
    expect([rows.find("ONE"), rows.find("TWO")].map((row) => (row as { n: number }).n)).to.deep.equal([1, 3]);
  });

  it("finds each of many rows, of any length, and none that is not there", () => {
    const names = Array.from({ length: 200 }, (_, n) => `n${String(n * 2).padStart(3, "0")}`);
    const rows = new NamedRows(
      names.map((name, n) => JSON.stringify({ name, rest: "x".repeat((n * 37) % 300) })).join("\n"),
    );
    expect(names.filter((name) => (rows.find(name) as { name: string } | null)?.name !== name)).to.deep.equal([]);
    expect(["", "n", "n001", "n399", "z"].map((name) => rows.find(name))).to.deep.equal([null, null, null, null, null]);
  });

  it("tells all names and rows in order, also of an empty text", () => {
    const rows = new NamedRows(text);
    expect(rows.names()).to.deep.equal(["One", "ONE", "two"]);
    expect(rows.all().map((row) => (row as { n: number }).n)).to.deep.equal([1, 2, 3]);
    expect(new NamedRows("").names()).to.deep.equal([]);
  });

  it("finds all tables in order, but those that are read as a whole", () => {
    const whole = ["exchange-views.jsonl", "management-roles.jsonl", "views.jsonl"];
    const files = readdirSync(path.resolve("src"), { recursive: true })
      .map((file) => path.basename(String(file)))
      .filter((file) => file.endsWith(".jsonl") && !whole.includes(file));
    const outOfOrder = files.filter((file) => {
      const names = readDataFile(file)
        .trimEnd()
        .split("\n")
        .map((row) => (JSON.parse(row) as { name: string }).name.toLowerCase());
      return names.some((name, at) => at > 0 && name < names[at - 1]);
    });
    expect(files).to.include("dotnet-types.jsonl");
    expect(outOfOrder).to.deep.equal([]);
  });
});
