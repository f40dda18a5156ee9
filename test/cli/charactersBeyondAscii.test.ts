import { expect } from "chai";
import { cmdlab } from "./harness.ts";

describe("characters beyond ASCII", () => {
  it("count in the program's own patterns as they do in its source", () => {
    expect(cmdlab(["-NoProfile", "-Command", "\u20131.5e\u20133"]).out.trim()).to.equal("-0.0015");
  });
});
