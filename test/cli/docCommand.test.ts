import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

const page = 'Run this:\n\n$a = 1\nWrite-Host "The value is $a"\n\nIt prints:\n\nThe value is 1\n';

function docTest(
  text: string,
  files: Readonly<Record<string, string>> = {},
  ...args: string[]
): ReturnType<typeof cmdlab> {
  return inFolder({ "page.txt": text, ...files }, (folder) => cmdlab(["doc", "test", "page.txt", ...args], "", folder));
}

describe("cmdlab doc", () => {
  it("lists scripts with their lines and samples", () => {
    inFolder({ "page.txt": page }, (folder) => {
      const { blocks } = JSON.parse(cmdlab(["doc", "list", "page.txt", "--json"], "", folder).out) as {
        blocks: object[];
      };
      expect(blocks).to.deep.equal([
        {
          number: 1,
          script: '$a = 1\nWrite-Host "The value is $a"',
          startLine: 3,
          endLine: 4,
          samples: [{ lines: ["The value is 1"], startLine: 8, endLine: 8 }],
          skip: null,
          saveAs: null,
          mentions: null,
          placeholders: [],
        },
      ]);
      expect(cmdlab(["doc", "run", "page.txt"], "", folder).out).to.equal("The value is 1\n");
    });
  });

  it("tests what is printed, with known differences", () => {
    expect(docTest(page).code).to.equal(0);
    const wrong = page.replace("is 1\n", "is 2\n");
    expect(docTest(wrong).code).to.equal(1);
    const known = [{ block: 1, kind: "different", text: "The value is 2", reason: "the page is wrong" }];
    expect(docTest(wrong, { "known.json": JSON.stringify(known) }, "--differences", "known.json").code).to.equal(0);
    const stale = docTest(page, { "known.json": JSON.stringify(known) }, "--differences", "known.json");
    expect([stale.code, stale.out.includes("does not occur any more")]).to.deep.equal([1, true]);
  });

  it("refuses what is no page in one sentence", () => {
    for (const [text, said] of [
      ["only prose here.", "has no script"],
      ["a\0b", "is binary"],
      ["```powershell\n1 + 1\0\n```\n\n", "is binary"],
      ["x".repeat(10_000_000), "has 10 MB"],
    ]) {
      const { code, out, err } = docTest(text);
      expect([code, out, err.includes(said), err.split("\n").length]).to.deep.equal([2, "", true, 2]);
    }
  });
});
