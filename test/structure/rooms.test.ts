import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { roomOf, sourceFiles } from "./sourceImports.ts";

/** Files that lie directly in a folder; catalogues (one type, cmdlet, noun, operator or view a file) are exempt. */
const mostFiles = 33;
const catalogues = [
  /^src\/objects\/clr\//,
  /^src\/world\/(nouns|values)/,
  /^src\/format\/views$/,
  /^src\/testing\/(should|commands)$/,
  /^src\/runtime\/types$/,
  /^cmdlets\/[a-z]+$/,
  /^cmdlets\/exchange\/_noun$/,
];

describe("rooms", () => {
  it("hold few files each", () => {
    const counts = new Map<string, number>();
    for (const file of [...sourceFiles("src"), ...sourceFiles("cmdlets")])
      counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
    const crowded = [...counts].filter(
      ([folder, count]) => count > mostFiles && !catalogues.some((catalogue) => catalogue.test(folder)),
    );
    expect(crowded).to.deep.equal([]);
  });

  it("are told in CONTRIBUTING.md, a line each", () => {
    const told = readFileSync("CONTRIBUTING.md", "utf8");
    const untold = [...new Set(sourceFiles("src").map(roomOf))].filter((room) => !told.includes(`\`${room}\``));
    expect(untold).to.deep.equal([]);
  });
});
