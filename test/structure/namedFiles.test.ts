import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";

const pages = ["README.md", "CONTRIBUTING.md", ...readdirSync("docs").map((name) => `docs/${name}`)];

describe("files that the documents name", () => {
  it("are there", () => {
    const named = pages.flatMap((page) =>
      [...readFileSync(page, "utf8").matchAll(/`((?:build|cmdlets|docs|examples|src|test)\/[\w./-]+)`/g)].map(
        ([, file]) => `${page}: ${file}`,
      ),
    );
    expect(named.length).to.be.above(50);
    expect(named.filter((each) => !existsSync(each.slice(each.indexOf(": ") + 2)))).to.deep.equal([]);
  });
});
