import { expect } from "chai";
import { fitColumns } from "../../../src/format/layout/fitColumns.ts";

const cases: readonly (readonly [wanted: number[], total: number, widths: number[]])[] = [
  [[5, 5], 20, [5, 5]],
  [[0, 0], 11, [5, 5]],
  [[0, 0, 0], 12, [4, 3, 3]],
  [[5, 0], 20, [5, 14]],
  [[10, 10], 15, [10, 4]],
  [[10, 10], 11, [10, -1]],
  [[10, 10, 3], 15, [10, 4, -1]],
  [[30, 5], 20, [20, -1]],
  [[20, 0, 0], 22, [20, 1, -1]],
];

describe("fitColumns", () => {
  for (const [wanted, total, widths] of cases) {
    it(`${wanted.join(" ")} on ${total}`, () => expect(fitColumns(wanted, total)).to.deep.equal(widths));
  }
});
