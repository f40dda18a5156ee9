import { expect } from "chai";
import { recordPieces } from "../../../src/store/document/documentText.ts";
import { wholeRecords } from "../../../src/store/document/PartRecords.ts";
import { PartText } from "../../../src/store/document/PartText.ts";

const records: readonly (readonly [string, Record<string, unknown>])[] = [
  ["plain", { name: "A", values: { Alias: "a", Size: 12, On: false, None: null } }],
  ['with "quotes": {', { name: '"Alias": "b",\n  }', values: { Alias: 'b"\n        "Size": 3', Löwe: "ü\u2028" } }],
  ["lists", { name: "C", other: { Alias: "wrong" }, values: { Addresses: ["SMTP:c@x", "y"], Empty: [], Nothing: {} } }],
  ["nested", { name: "D", values: { Deep: { Alias: "inner", List: [{ Size: 1 }] }, Size: 4 } }],
  ["empty", {}],
];

function bytesOf(given: readonly (readonly [string, object])[]): Buffer {
  return Buffer.from([`{\n  "collection": "things",\n  "records": `, ...recordPieces(given, "  "), "\n}\n"].join(""));
}

const whole = (): never => {
  throw new Error("The whole was parsed.");
};

describe("the text of a part", () => {
  const part = PartText.read(bytesOf(records), records.length, whole);

  it("gives each record as it was written", () => {
    expect(part?.keys).to.deep.equal(records.map(([key]) => key));
    expect(records.map((_, at) => part?.record(at))).to.deep.equal(records.map(([, record]) => record));
  });

  it("gives single values as the records have them, and undefined where they have none", () => {
    const paths = [
      ["name"],
      ["values"],
      ...["Alias", "Size", "On", "None", "Löwe", "Addresses", "Empty", "Nothing", "Deep"].map((key) => ["values", key]),
      ["values", "Deep", "List"],
      ["other", "Alias"],
      ["none"],
    ];
    const read = wholeRecords(records);
    for (const path of paths) {
      const wanted = records.map(([, record]) =>
        path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record),
      );
      for (const each of [part, read]) {
        expect(each?.values(path), path.join(".")).to.deep.equal(wanted);
        expect(records.map((_, at) => each?.reader(at)(...path))).to.deep.equal(wanted);
      }
    }
  });

  it("is nothing where records have no lines of their own, or are not as many as they should be", () => {
    expect(PartText.read(Buffer.from(JSON.stringify({ collection: "things", records: { a: {} } })), 1, whole)).to.equal(
      null,
    );
    expect(PartText.read(bytesOf(records), records.length + 1, whole)).to.equal(null);
    expect(PartText.read(Buffer.from("{"), 1, whole)).to.equal(null);
  });

  it("leaves to the parse of the whole what is no JSON", () => {
    const broken = Buffer.from(bytesOf(records).toString().replace('"Size": 12', '"Size": 1 2'));
    const read = PartText.read(broken, records.length, whole);
    expect(() => read?.record(0)).to.throw("The whole was parsed.");
    expect(() => read?.reader(0)("values", "Size")).to.throw("The whole was parsed.");
  });
});
