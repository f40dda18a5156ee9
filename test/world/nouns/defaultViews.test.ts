import { nounTable } from "virtual:nouns";
import { expect } from "chai";
import { readDataFile } from "../../../src/base/dataFile.ts";
import { dataViews } from "../../../src/format/views/dataViews.ts";
import { nounFacts } from "../../../src/world/nouns/declaration/nounFacts.ts";

/** What objects of every noun have besides the properties of their own. */
const common = new Set(["Name", "Identity", "DistinguishedName"]);

describe("default views of nouns", () => {
  it("show only what is modelled", () => {
    const wrong: string[] = [];
    for (const load of nounTable.values()) {
      const definition = load();
      const { type, properties } = nounFacts(definition);
      for (const view of dataViews(type)) {
        if (view.kind !== "Table") continue;
        for (const { value } of view.columns) {
          const name = value.kind === "property" ? value.text : "";
          if (!(properties.get(name)?.modelled ?? common.has(name))) wrong.push(`${definition.noun}.${name}`);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it("say where each is known from", () => {
    const rows = readDataFile("exchange-views.jsonl").trim().split("\n");
    const sources = new Set(rows.map((row) => (JSON.parse(row) as { source?: string }).source));
    expect([...sources].sort()).to.deep.equal(["documented", "inferred", "observed"]);
  });
});
