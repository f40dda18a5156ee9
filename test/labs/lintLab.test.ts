import { expect } from "chai";
import { problemText } from "../../src/labs/file/LabProblem.ts";
import { lintLab } from "../../src/labs/file/lintLab.ts";
import { parseLab } from "../../src/labs/file/parseLab.ts";
import { sample } from "./harness.ts";

const check = "'C:\\first.txt' | Should -Exist -Because 'C: has no such file yet'";

/** What is said of the sample whose first check, or another piece, is replaced. */
function said(to: string, from = check): string[] {
  const { lab, problems } = parseLab(sample.replace(from, to), "");
  return [...problems, ...(lab ? lintLab(lab) : [])].map((each) => problemText("", each).slice(1));
}

describe("the lint of a lab", () => {
  for (const [what, code, expected] of [
    ["a Should without a reason", "1 | Should -Be 1", ["24:9: warning: This Should has no -Because"]],
    ["a reason by a shortened name", "1 | Should -Be 1 -Bec 'no'", []],
    [
      "an It that compares nothing",
      "(Get-Service Spooler).Status -eq 'Running'",
      ["23:1: warning: This It has no Should"],
    ],
    ["an It that throws", "if (1) { throw 'no' }", []],
    ["an It that calls what is not known", "& $check", []],
    [
      "files that a check writes",
      `Set-Content C:\\x 1; ${check}`,
      ["24:5: warning: This lab=check calls Set-Content, which changes things."],
    ],
    ["what changes the session alone", `Set-Variable x 1; 1 | ForEach-Object { 1 }; ${check}`, []],
  ] as const)
    it(`tells of ${what}`, () => {
      const found = said(code);
      expect(found.map((each, at) => each.slice(0, expected[at]?.length))).to.deep.equal(expected);
    });

  it("knows functions of the check, which may assert for an It", () => {
    const asserts =
      "BeforeAll { function Confirm-It { 1 | Should -Be 1 -Because 'no' } }\nIt 'the file is there' {\n  Confirm-It\n}";
    expect(said(asserts, `It 'the file is there' {\n    ${check}\n}`)).to.deep.equal([]);
  });

  it("tells of a task that is worth nothing", () => {
    expect(said("points=0", "points=1")).to.deep.equal([
      "18:4: warning: The task 'first' is worth no points, so that the score is the same without it. points=1 is what a task is worth that says nothing. (LabTaskWithoutPoints)",
    ]);
  });
});
