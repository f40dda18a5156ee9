import { spawnSync } from "node:child_process";
import { expect } from "chai";

/** Bytes, compressed as web servers send them. */
const largestWorker = 1_100_000;
const largestData = 560_000;

interface WebSizes {
  /** What reached the bundles that a browser does not have, with the file that imports it. */
  readonly errors: readonly string[];
  readonly worker: number;
  /** The test runner and the labs, which are read when something of them is first needed. */
  readonly apart: number;
  /** Declarations of nouns, which are read when the first of them is named. */
  readonly nouns: number;
  readonly page: number;
  /** All data tables but those of Exchange's catalogue, which are read when they are first asked for. */
  readonly data: number;
}

describe("the bundles for a browser", () => {
  let sizes: WebSizes;
  before(() => {
    const { stdout, stderr } = spawnSync(process.execPath, ["build/webSizes.mjs"], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    sizes = JSON.parse(stdout) as WebSizes;
  });

  it("import nothing of Node", () => {
    expect(sizes.errors).to.deep.equal([]);
  });

  it("stay within their sizes", () => {
    expect(sizes.worker).to.be.below(largestWorker);
    expect(sizes.data).to.be.below(largestData);
  });
});
