import { expect } from "chai";
import type { Edition } from "../../../../src/diag/Edition.ts";
import { formatNumber } from "../../../../src/objects/text/numbers/formatNumber.ts";
import { BigInteger, Double, Single } from "../../../../src/objects/values/numbers.ts";
import { of, useEdition } from "../../harness.ts";

const real = (value: number) => new Double(value);

const cases: readonly (readonly [Edition, unknown, string, string])[] = [
  ["Core", real(0.1 + 0.2), "", "0.30000000000000004"],
  ["Desktop", real(0.1 + 0.2), "", "0.3"],
  ["Core", real(-0), "", "-0"],
  ["Desktop", real(-0), "", "0"],
  ["Core", real(Number.POSITIVE_INFINITY), "", "∞"],
  ["Core", real(1e16), "", "10000000000000000"],
  ["Core", real(1e17), "", "1E+17"],
  ["Core", real(2.5), "F0", "2"],
  ["Core", real(2.5), "0", "3"],
  ["Core", real(0.1), "F20", "0.10000000000000000555"],
  ["Core", new Single(0.1), "", "0.1"],
  ["Core", -1234567, "N", "-1,234,567.000"],
  ["Desktop", -1234567, "N", "-1,234,567.00"],
  ["Core", real(-1.5), "C", "-$1.50"],
  ["Desktop", real(-1.5), "C", "($1.50)"],
  ["Core", -1, "X", "FFFFFFFF"],
  ["Core", new BigInteger(-1n), "X", "F"],
  ["Core", 1234567, "#,##0,.0K", "1,234.6K"],
  ["Core", real(0.000012345), "0.###e+0", "1.235e-5"],
  ["Core", -5, "#;(#);-", "(5)"],
  ["Core", 0, "#;(#);-", "-"],
];

describe("formatNumber", () => {
  for (const [edition, value, format, expected] of cases) {
    it(`${edition} '${format}' gives ${expected}`, () => {
      useEdition(edition);
      expect(formatNumber(value, format, "en-US")).to.equal(expected);
    });
  }

  it("keeps the places of a decimal", () => {
    useEdition("Core");
    expect(formatNumber(of("decimal", "2.5"), "F3", "")).to.equal("2.500");
  });
});
