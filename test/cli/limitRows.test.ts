import { expect } from "chai";
import { limitPage, limitRows } from "../../src/cli/options/limitRows.ts";
import { readLimits } from "../../src/cli/options/readLimits.ts";
import { defaultLimits } from "../../src/runtime/Limits.ts";

/** T4 in docs/THREATS.md: every limit is in one table. */
describe("limitRows", () => {
  it("tell of each limit that an option changes", () => {
    const named = limitRows.flatMap(({ option }) => /^--limit (\w+)=/.exec(option ?? "")?.[1] ?? []);
    expect(named.sort()).to.deep.equal(["depth", "memory", "output", "steps"]);
    for (const name of named) expect(Object.keys(readLimits([`${name}=1`]))).to.have.length(1);
  });

  it("are shown with their numbers", () => {
    expect(limitPage()).to.include(`${defaultLimits.callDepth.toLocaleString("en-US")} calls`);
    expect(limitPage()).to.match(/^limit +default +option +what happens$/m);
    expect(limitPage()).to.match(/^time in pages and labs +60 s +--limit SECONDS +/m);
  });

  it("are read from --limit, which may be given again", () => {
    expect(readLimits(["3", "memory=1.5GB", "DEPTH=100", "steps=5000"])).to.deep.equal({
      milliseconds: 3000,
      memoryGrowth: 1_500_000_000,
      callDepth: 100,
      steps: 5000,
    });
  });

  for (const text of ["x", "memory=", "memory=x", "memory=9GB", "depth=5000", "size=1", "-1"])
    it(`refuse --limit ${text}`, () => {
      expect(() => readLimits([text])).to.throw(/--limit/);
    });
});
