import { readFileSync } from "node:fs";
import { expect } from "chai";
import { sourceFiles } from "./sourceImports.ts";

/** Conditions on the edition outside of tables: what differs belongs to one place a subject. The number only falls. */
const conditions = 337;
const condition = /edition\(\) [!=]==|\bedition [!=]== "|isDesktop|isCore\b/g;

describe("conditions on the edition", () => {
  it("do not grow in number", () => {
    const count = [...sourceFiles("src"), ...sourceFiles("cmdlets")]
      .map((file) => readFileSync(file, "utf8").match(condition)?.length ?? 0)
      .reduce((sum, each) => sum + each, 0);
    expect(count).to.be.at.most(conditions);
  });
});
