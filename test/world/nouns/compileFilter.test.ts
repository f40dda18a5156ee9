import { expect } from "chai";
import type { StoredValue } from "../../../src/store/Collection.ts";
import { compileFilter, compileGlance, NotFilterable } from "../../../src/world/nouns/filter/compileFilter.ts";
import { FilterFault } from "../../../src/world/nouns/filter/opathSyntax.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import type { Json } from "../../../src/world/values/Json.ts";
import { nowhere } from "../../../src/world/values/ValueKind.ts";
import { kindNamed } from "../../../src/world/values/valueKinds.ts";

const kinds: Readonly<Record<string, string>> = {
  name: "String",
  title: "String",
  enabled: "Boolean",
  quota: "Unlimited<ByteQuantifiedSize>",
  addresses: "MultiValuedProperty<String>",
};

const ann = { name: "Ann", title: "", enabled: true, quota: 1048576, addresses: ["smtp:a@b.c", "SMTP:ann@b.c"] };

/** A filter, and whether it means Ann. */
const cases: readonly (readonly [filter: string, means: boolean])[] = [
  ["Name -eq 'ann'", true],
  ["Name -ne 'ann'", false],
  ["name -like 'A*'", true],
  ["name -like 'n*'", false],
  ["name -notlike '*x*'", true],
  ["Enabled -eq $true", true],
  ["Enabled -eq 'False'", false],
  ["Title -eq $null", true],
  ["Title -ne $null", false],
  ["Quota -gt 1MB", false],
  ["Quota -ge 1MB", true],
  ["Quota -lt Unlimited", true],
  ["Addresses -like '*ann@*'", true],
  ["Addresses -eq 'smtp:x@y.z'", false],
  ["-not (Name -eq 'ann') -or Enabled -eq $true", true],
  ["Name -eq 'ann' -and !(Enabled -eq $true)", false],
  ["(Name -eq 'bob') -or ((Name -eq 'ann') -and (Title -eq $null))", true],
  ["Name -eq $who", true],
  ["Name -eq \"O''Neil\" -or Name -eq 'Ann'", true],
];

const schema = {
  property(name: string) {
    const kind = kindNamed(kinds[name.toLowerCase()] ?? "");
    if (!kind) return null;
    const read = ({ values }: NounRow): Json => values[name.toLowerCase()];
    return {
      kind,
      place: nowhere,
      read,
      glance: (value: StoredValue) => value(name.toLowerCase()) as Json | undefined,
    };
  },
  variable: () => "Ann",
};

describe("filters", () => {
  for (const [filter, means] of cases)
    it(filter, () => {
      expect(compileFilter(filter, schema)({ values: ann } as unknown as NounRow)).to.equal(means);
      expect(compileGlance(filter, schema)((key) => ann[key as keyof typeof ann])).to.equal(means);
    });

  it("tells at a glance only what the values that are there decide", () => {
    const passes = (filter: string): boolean =>
      compileGlance(filter, schema)((key) => (key === "name" ? "Ann" : undefined));
    expect(passes("Name -eq 'ann' -and Title -eq 'x'")).to.equal(true);
    expect(passes("Name -eq 'bob' -and Title -eq 'x'")).to.equal(false);
    expect(passes("Title -eq 'x' -and Name -eq 'bob'")).to.equal(false);
    expect(passes("Name -eq 'bob' -or Title -eq 'x'")).to.equal(true);
    expect(passes("-not (Name -eq 'ann' -or Title -eq 'x')")).to.equal(false);
    expect(passes("-not (Title -eq 'x')")).to.equal(true);
  });

  for (const wrong of ["", "Name", "Name -eq", "Name -is 'x'", "(Name -eq 'x'", "Name -eq 'x' -and", "'x' -eq Name"])
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      expect(() => compileFilter(wrong, schema)).to.throw(FilterFault, "Invalid filter syntax");
    });

  it("knows which properties there are", () => {
    expect(() => compileFilter("Nope -eq 1", schema)).to.throw(NotFilterable, "Nope");
  });
});
