import { expect } from "chai";
import { isStackOverflow } from "../../../src/base/stackOverflow.ts";
import { isTooLarge } from "../../../src/objects/errors/outOfMemory.ts";

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (thrown) {
    return thrown;
  }
  return null;
}

function endless(): number {
  return endless() + 1;
}

describe("what JavaScript's engine refuses", () => {
  const tooLarge: readonly (() => unknown)[] = [
    () => "ab".repeat(2 ** 29),
    () => "x".padStart(2 ** 30),
    () => new Array(2 ** 33),
    () => {
      const items: unknown[] = [];
      items.length = 2 ** 32;
    },
    () => new Float64Array(2 ** 36),
    () => new ArrayBuffer(2 ** 48),
    () => 2n ** (2n ** 36n),
    () => Buffer.alloc(2 ** 29).toString("latin1"),
  ];
  const others: readonly (() => unknown)[] = [
    () => (1).toFixed(101),
    () => (1).toString(99),
    () => String.fromCodePoint(-1),
    () => new Date(Number.NaN).toISOString(),
    () => "x".normalize("none"),
    () => endless(),
    () => (null as unknown as string).length,
    () => new Intl.NumberFormat("x-y-z-"),
  ];

  it("for its size is known", () => {
    for (const action of tooLarge) expect(isTooLarge(thrownBy(action)), String(action)).to.equal(true);
  });

  it("for another reason is not taken for it", () => {
    for (const action of others) expect(isTooLarge(thrownBy(action)), String(action)).to.equal(false);
  });

  it("for a full stack is known, and nothing else is taken for it", () => {
    expect(isStackOverflow(thrownBy(endless))).to.equal(true);
    expect(isStackOverflow(thrownBy(() => JSON.stringify(nested(200_000))))).to.equal(true);
    for (const action of [...tooLarge, ...others.filter((one) => !String(one).includes("endless"))])
      expect(isStackOverflow(thrownBy(action)), String(action)).to.equal(false);
  });
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let index = 0; index < depth; index++) value = [value];
  return value;
}
