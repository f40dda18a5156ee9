import { expect } from "chai";
import { cmdlabProcess } from "./harness.ts";

describe("characters beyond ASCII", () => {
  it("count in the program's own patterns as they do in its source", () => {
    expect(cmdlabProcess(["-NoProfile", "-Command", "\u20131.5e\u20133"]).out.trim()).to.equal("-0.0015");
  });
});
