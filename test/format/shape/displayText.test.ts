import { expect } from "chai";
import type { Edition } from "../../../src/diag/Edition.ts";
import { cellText, displayText, textWithFormat } from "../../../src/format/shape/displayText.ts";
import { sessionEdition } from "../../../src/objects/host/edition.ts";
import { Hashtable } from "../../../src/objects/values/collections/Hashtable.ts";
import { Double } from "../../../src/objects/values/numbers.ts";
import { object } from "../harness.ts";

function inEdition<T>(edition: Edition, action: () => T): T {
  return sessionEdition.during(edition, action);
}

function table(): Hashtable {
  const made = new Hashtable();
  made.set("k", 1);
  return made;
}

const cases: readonly (readonly [name: string, value: unknown, core: string, desktop?: string])[] = [
  ["null", null, ""],
  ["a double", new Double(1 / 3), "0.333333333333333"],
  ["an array", [1, "b", true], "{1, b, True}"],
  ["no elements", [], "{}"],
  ["more than the limit", [1, 2, 3, 4, 5], "{1, 2, 3, 4…}", "{1, 2, 3, 4...}"],
  ["$null among elements", [null, 1], "{$null, 1}", "{$null, 1}"],
  ["an array in an array", [[1, 2]], "{1 2}"],
  ["a hashtable", table(), "{[k, 1]}", "{k}"],
  ["a custom object", object({ A: 1, B: "x" }), "@{A=1; B=x}"],
  ["a custom object in an array", [object({ A: 1 })], "{@{A=1}}"],
];

describe("displayText", () => {
  for (const [name, value, core, desktop = core] of cases) {
    it(name, () => {
      expect(inEdition("Core", () => displayText(value, 4))).to.equal(core);
      expect(inEdition("Desktop", () => displayText(value, 4))).to.equal(desktop);
    });
  }

  it("shows all elements without a limit", () => {
    expect(displayText([1, 2, 3, 4, 5], -1)).to.equal("{1, 2, 3, 4, 5}");
  });

  it("gives fractions the culture's number of decimals in tables of PowerShell 7 only", () => {
    expect(inEdition("Core", () => cellText(new Double(1.5), 4))).to.equal("1.500");
    expect(inEdition("Desktop", () => cellText(new Double(1.5), 4))).to.equal("1.5");
  });

  it("takes both kinds of format strings", () => {
    expect(textWithFormat(new Double(1234.5), "N1", 4)).to.equal("1,234.5");
    expect(textWithFormat(5, "<{0:000}>", 4)).to.equal("<005>");
    expect(textWithFormat("text", "N1", 4)).to.equal("text");
  });
});
