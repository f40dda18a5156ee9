import { readFileSync } from "node:fs";
import { expect } from "chai";
import { sourceFiles } from "./sourceImports.ts";

/**
 * Conditions on the edition outside of tables. What differs belongs to one place a subject, as data by edition
 * (`PerEdition`) or a mark on a row that its table reads. The number only falls.
 */
const conditions = 14;

/** A comparison with the name of an edition, a branch for one, or a name that says no more than which edition it is. */
const condition =
  /[!=]==? "(?:Core|Desktop)"|"(?:Core|Desktop)" [!=]==?|\bcase "(?:Core|Desktop)":|\.(?:includes|startsWith|endsWith)\("(?:Core|Desktop)"\)|\b(?:is|in|on|for)(?:Core|Desktop)\b/g;

/** Constants and functions that keep the outcome of such a comparison: each place that asks them is a condition, too. */
const kept =
  /(?:(export )?(?:const |function )|readonly )(#?\w+)(?:: boolean)?(?: = |\([^)]*\)[^{]*\{\s*return )[^;?]*[!=]== "(?:Core|Desktop)"[^;?]*;/g;

describe("conditions on the edition", () => {
  const texts = [...sourceFiles("src"), ...sourceFiles("cmdlets")].map((file) => readFileSync(file, "utf8"));

  it("do not grow in number", () => {
    const shared = texts.flatMap((text) => keptNames(text, true));
    const count = texts
      .map((text) => {
        const names = [...new Set([...keptNames(text, false), ...shared])];
        return (text.match(condition)?.length ?? 0) + names.reduce((sum, name) => sum + uses(name, text), 0);
      })
      .reduce((sum, each) => sum + each, 0);
    expect(count).to.be.at.most(conditions);
  });

  it("are found in other words, too", () => {
    expect("if (mode === 'x' || cmdlet.edition !== \"Core\") return;".match(condition)).to.have.length(1);
    expect('switch (edition()) { case "Desktop": return 1; }'.match(condition)).to.have.length(1);
    expect("readonly isDesktop: boolean;".match(condition)).to.have.length(1);
    const text = 'const modern = edition() === "Core";\nif (modern) a(); else if (!modern) b();\n';
    expect(keptNames(text, false).map((name) => uses(name, text))).to.deep.equal([2]);
    const asked = 'export function newer(): boolean {\n  return edition() === "Core";\n}\n';
    expect(keptNames(asked, true)).to.deep.equal(["newer"]);
  });
});

function keptNames(text: string, exported: boolean): string[] {
  return Array.from(text.matchAll(kept)).flatMap(([, mark, name]) => ((mark !== undefined) === exported ? [name] : []));
}

/** The places that ask a name, behind the one that makes it; labels of members do not count. */
function uses(name: string, text: string): number {
  if (name.match(condition)) return 0;
  const places = text.match(new RegExp(`(?<![\\w"])${name}\\b(?!:)`, "g"))?.length ?? 0;
  return places - (keptNames(text, true).includes(name) || keptNames(text, false).includes(name) ? 1 : 0);
}
