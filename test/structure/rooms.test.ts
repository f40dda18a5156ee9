import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { roomOf, sourceFiles, sourceImports } from "./sourceImports.ts";

/** Files that lie directly in a folder and are no entries of a catalogue (one type, cmdlet, noun, operator or view a file). */
const mostFiles = 33;
const entries = [
  /^src\/objects\/clr\//,
  /^src\/world\/nouns\/(recipient\/)?[A-Z]\w*\.ts$/,
  /^src\/world\/values\/[A-Z]\w*\.ts$/,
  /^src\/format\/views\/[^/]+$/,
  /^src\/testing\/(should|commands)\/[^/]+$/,
  /^cmdlets\/[a-z]+\/[^/]+$/,
  /^cmdlets\/exchange\/_noun\/[A-Z][a-z]+\.ts$/,
];

describe("rooms", () => {
  it("hold few files each", () => {
    const counts = new Map<string, number>();
    for (const file of [...sourceFiles("src"), ...sourceFiles("cmdlets")])
      if (!entries.some((entry) => entry.test(file)))
        counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
    const crowded = [...counts].filter(([, count]) => count > mostFiles);
    expect(crowded).to.deep.equal([]);
  });

  it("share in `_shared` only what more than one file beside it uses: what one cmdlet alone needs lies in it or in its folder", () => {
    const importers = new Map<string, string[]>();
    for (const [file, targets] of sourceImports())
      for (const target of new Set(targets)) importers.set(target, [...(importers.get(target) ?? []), file]);
    const alone = [...importers].filter(
      ([file, users]) =>
        /^cmdlets\/\w+\/_shared\//.test(file) && users.length === 1 && /^cmdlets\/\w+\/[A-Z]/.test(users[0]),
    );
    expect(alone).to.deep.equal([]);
  });

  it("are told in CONTRIBUTING.md, a line each", () => {
    const told = readFileSync("CONTRIBUTING.md", "utf8");
    const untold = [...new Set(sourceFiles("src").map(roomOf))].filter((room) => !told.includes(`\`${room}\``));
    expect(untold).to.deep.equal([]);
  });
});
