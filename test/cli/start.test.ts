import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect } from "chai";

describe("the start", () => {
  it("loads no library and no heavy part of Node", () => {
    const { stderr } = spawnSync(process.execPath, [path.resolve("bin", "cmdlab.cjs"), "-NoProfile", "-Command", "1"], {
      encoding: "utf8",
      env: { ...process.env, NODE_DEBUG: "module", CMDLAB_STATE: "" },
    });
    const loaded = new Set(Array.from(stderr.matchAll(/Module\._load REQUEST (\S+)/g), ([, name]) => name));
    expect([...loaded].sort()).to.deep.equal(["../dist/main.cjs", "node:buffer", "node:fs", "node:path", "node:vm"]);
  });
});
