import { nounTable } from "virtual:nouns";
import { expect } from "chai";
import { nounFacts } from "../../../src/world/nouns/declaration/nounFacts.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { familyOf } from "../../../src/world/nouns/rows/listRows.ts";
import { rulesWithPeople } from "../../../src/world/nouns/rule/rulesWithPeople.ts";

/** What goes with the object that it names, or whose noun tells of it in words of its own. */
const elsewhere = new Set([
  "CaseHoldPolicy.Case",
  "ComplianceSearch.Case",
  "ComplianceSearchAction.SearchName",
  "LabelPolicy.Labels",
]);

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

  it("keep the address of whoever goes in every rule that names people so", () => {
    const found: string[] = [];
    for (const load of nounTable.values()) {
      const definition = load();
      const names = [...nounFacts(definition).properties.values()].some(({ kind }) =>
        kind?.name.includes("RecipientIdParameter"),
      );
      if (names) found.push(definition.noun);
    }
    expect([...rulesWithPeople].sort()).to.deep.equal(found.sort());
  });

  it("keep what another object's text names, as long as it does", () => {
    const loose: string[] = [];
    for (const load of nounTable.values()) {
      const definition = load();
      for (const { name, rule } of nounFacts(definition).properties.values()) {
        const named = rule.names === undefined ? null : nounNamed(rule.names);
        const link = `${definition.noun}.${name}`;
        const isView = definition.rows !== undefined && definition.rows !== definition.noun;
        if (!named || familyOf(named).home !== undefined || isView || elsewhere.has(link)) continue;
        if (!named.keptBy?.[definition.noun]?.includes(name)) loose.push(`${link}: ${rule.names}`);
      }
    }
    expect(loose).to.deep.equal([]);
  });
});
