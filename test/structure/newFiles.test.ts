import { spawnSync } from "node:child_process";
import { expect } from "chai";

describe("npm run new", () => {
  const asked = (...words: string[]) => spawnSync(process.execPath, ["build/new.mjs", ...words], { encoding: "utf8" });

  it("refuses what is there already and what it does not know", () => {
    for (const words of [
      ["Get-Date", "utility"],
      ["noun", "AcceptedDomain"],
      ["type", "System.String"],
      ["view", "System.Diagnostics.Process"],
      ["type", "lower"],
      ["noun", "NoSuchNoun"],
    ])
      expect(asked(...words)).to.include({ status: 2, stdout: "" });
  });
});
