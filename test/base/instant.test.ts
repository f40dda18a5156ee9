import { expect } from "chai";
import { compareInstants } from "../../src/base/instant.ts";

describe("compareInstants", () => {
  it("orders texts with and without milliseconds, and puts no moment first", () => {
    const moments = ["", "2013-08-28T02:23:47Z", "2013-08-28T02:23:47.5Z", "2013-08-28T02:23:47.500Z"];
    moments.push("2013-08-28T02:23:48Z", "9999-12-31T23:59:59.9999999Z");
    expect([...moments].reverse().sort(compareInstants)).to.deep.equal(moments);
    expect(compareInstants(moments[1], moments[1])).to.equal(0);
  });
});
