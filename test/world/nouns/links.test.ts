import { nounTable } from "virtual:nouns";
import { expect } from "chai";
import { nounFacts } from "../../../src/world/nouns/declaration/nounFacts.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";

describe("links between nouns", () => {
  it("name nouns and properties that there are", () => {
    const wrong: string[] = [];
    for (const load of nounTable.values()) {
      const definition = load();
      for (const [noun, properties] of Object.entries(definition.keptBy ?? {})) {
        const users = nounNamed(noun);
        const known = users ? nounFacts(users).properties : new Map();
        for (const name of properties) if (!known.has(name)) wrong.push(`${definition.noun}: ${noun}.${name}`);
      }
      for (const { name, rule } of nounFacts(definition).properties.values())
        if (rule.names && !nounNamed(rule.names)) wrong.push(`${definition.noun}.${name}: ${rule.names}`);
    }
    expect(wrong).to.deep.equal([]);
  });
});
