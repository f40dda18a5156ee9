import { expect } from "chai";
import { courseLinks } from "../../src/labs/file/courseLinks.ts";
import { problemText } from "../../src/labs/file/LabProblem.ts";
import { lintLab } from "../../src/labs/file/lintLab.ts";
import { parseLab } from "../../src/labs/file/parseLab.ts";
import { markdownElements } from "../../src/transcript/page/markdownElements.ts";
import { sample } from "./harness.ts";

/** What is wrong with the sample when a piece of it is replaced, without `sample.md:`. */
function problems(from: string | RegExp, to: string): string[] {
  const text = sample.replace(from, to);
  expect(text).to.not.equal(sample);
  const { lab, problems: found } = parseLab(text, "");
  return [...found, ...(lab ? lintLab(lab) : [])].map((each) => problemText("", each).slice(1));
}

describe("a lab's file", () => {
  it("is read with its sections, which show nothing of the machine's fences", () => {
    const { lab, problems: found } = parseLab(sample.replaceAll("\n", "\r\n"), "sample.md");
    expect(found).to.deep.equal([]);
    expect(lab?.sections.map(({ task }) => task)).to.deep.equal([null, "first", "second", null]);
    expect(lab?.sections.map(({ markdown }) => markdown).join("\n")).to.not.include("lab=");
    expect(lab?.tasks[0]).to.deep.include({ id: "first", title: "write a file", points: 1, requires: [] });
    expect(lab?.tasks[0].hints[0]).to.deep.include({ after: 180_000, cost: 0.5, text: "Look at the name." });
    expect(lab?.tasks[0].prose).to.equal("There has to be a file `C:\\first.txt`.");
  });

  it("may underline its headings", () => {
    const text = sample.replace("## Task: write a file {#first points=1}", "write a file\n{#first points=1}\n---");
    expect(parseLab(text, "sample.md").lab?.tasks[0].prose).to.equal("There has to be a file `C:\\first.txt`.");
  });

  const rows: readonly (readonly [what: string, from: string | RegExp, to: string, expected: readonly string[]])[] = [
    [
      "no front matter",
      /^---\n/,
      "",
      [
        "1:1: error: A lab begins with a line '---', and its front matter in YAML: lab, id, title, scenario. (LabHeadMissing)",
      ],
    ],
    [
      "an open front matter",
      /\n---\n# A/,
      "\n# A",
      ["1:1: error: The front matter has no end: a line '---' is missing. (LabHeadOpen)"],
    ],
    [
      "an unknown key",
      "minutes:",
      "minuets:",
      [
        "7:1: error: 'minuets' is not known of the front matter; known are: lab, id, title, scenario, seed, now, edition, sign-in, minutes, pass, language. (LabKeyUnknown)",
      ],
    ],
    [
      "a wrong value",
      "pass: 0.5",
      "pass: 50",
      ["8:1: error: pass: expected a number from 0 to 1, found 50. (LabHeadShape)"],
    ],
    [
      "what a terminal would obey, written as YAML writes it",
      "title: A sample",
      'title: "\\e[31mred"',
      [
        '4:1: error: title: expected a text that is not empty and has no control characters, found "\\u001b[31mred". (LabHeadShape)',
      ],
    ],
    [
      "an edition that is none",
      "pass: 0.5",
      "edition: core",
      ['8:1: error: edition: expected one of Desktop, Core, found "core". (LabHeadShape)'],
    ],
    [
      "a missing key",
      "title: A sample\n",
      "",
      [
        "2:1: error: title: expected a text that is not empty and has no control characters, found nothing. (LabHeadShape)",
      ],
    ],
    [
      "another form",
      "lab: 1",
      "lab: 2",
      ["2:1: error: This version of cmdlab reads labs of form 1, not 2. (LabVersionUnknown)"],
    ],
    [
      "a duplicate key",
      "pass: 0.5",
      "id: b",
      ["8:1: error: The front matter is no YAML: Map keys must be unique (LabHeadInvalid)"],
    ],
    [
      "aliases",
      "title: A sample",
      "title: A sample\nlanguage: *a",
      [
        "5:11: error: The front matter takes no anchors and aliases; a text that begins with & or * is written in quotes. (LabHeadAnchor)",
      ],
    ],
    [
      "an anchor",
      "title: A sample",
      "title: &a A sample",
      [
        "4:11: error: The front matter takes no anchors and aliases; a text that begins with & or * is written in quotes. (LabHeadAnchor)",
      ],
    ],
    [
      "a day that no calendar has",
      "pass: 0.5",
      "now: 2015-02-30T09:00:00Z",
      ['8:1: error: now: expected a moment such as 2013-08-28T02:23:47Z, found "2015-02-30T09:00:00Z". (LabHeadShape)'],
    ],
    [
      "hints that cost more than there is",
      "Look at the name.\n```",
      "Look at the name.\n```\n```text lab=hint cost=0.75\nLook again.\n```",
      [
        "30:1: warning: The hints of the task 'first' cost 1.25 of its points together; what is above 1 costs nothing. (LabHintsCostMore)",
      ],
    ],
    [
      "a duplicate id",
      "#second points=3 requires=first",
      "#first",
      ["34:4: error: There are two tasks 'first'; the first is on line 18. (LabTaskTwice)"],
    ],
    [
      "an unknown task",
      "requires=first",
      "requires=frist",
      ["34:4: error: There is no task 'frist'; the tasks are: first, second. (LabTaskUnknown)"],
    ],
    [
      "a circle",
      "#first points=1",
      "#first requires=second",
      [
        "18:4: error: The tasks require each other, so that none of them ever opens: first -> second -> first. (LabTaskRequiresItself)",
      ],
    ],
    [
      "a task without an id",
      " {#first points=1}",
      "",
      [
        "18:4: error: A task's heading ends with its id: {#id points=1}. (LabTaskIdMissing)",
        "34:4: error: There is no task 'first'; the tasks are: second. (LabTaskUnknown)",
      ],
    ],
    [
      "an unknown key of a task",
      "points=3",
      "pionts=3",
      ["34:34: error: 'pionts' is not known of a task; known are: points, requires, stays. (LabKeyUnknown)"],
    ],
    [
      "a key with a word that it does not take",
      "points=3",
      "stays=green",
      ["34:40: error: 'stays' takes the word done, not 'green'. (LabWordInvalid)"],
    ],
    [
      "an unknown key of a fence",
      "cost=0.5",
      "price=0.5",
      ["27:27: error: 'price' is not known of lab=hint; known are: after, cost. (LabKeyUnknown)"],
    ],
    [
      "a key apart from its value",
      "points=3",
      "points: 3",
      ["34:34: error: 'points' and its value are one word, without spaces: points=2. (LabWordApart)"],
    ],
    [
      "a fence apart from its kind",
      "lab=setup",
      "lab = setup",
      ["14:15: error: 'lab' and its value are one word, without spaces: lab=check. (LabWordApart)"],
    ],
    [
      "a fence without an end",
      "MSExchangeTransport\n```\n\n```powershell lab=forbid",
      "MSExchangeTransport\n\n```powershell lab=forbid",
      [
        "43:1: error: This lab=solution has no end: a line ``` (as many marks as in its first line) is missing, and the rest of the file is taken for its text. (LabFenceOpen)",
      ],
    ],
    [
      "a fence that is indented",
      "```powershell lab=forbid",
      "    ```powershell lab=forbid",
      [
        "47:5: error: Markdown takes a fence that is indented by four columns for plain text; move it to the left. (LabFenceIndented)",
      ],
    ],
    [
      "a task on another level",
      "## Task: stop",
      "### Task: stop",
      ["34:5: error: A task's heading is of the second level: it begins with '## '. (LabTaskLevel)"],
    ],
    [
      "a title with a colon",
      "title: A sample",
      "title: A sample: mine",
      ["4:8: error: In YAML a text in which ': ' stands is written in quotes. (LabHeadQuotes)"],
    ],
    [
      "an operator without a dash",
      "Should -Exist",
      "Should Exist",
      [
        "24:29: error: Should knows no operator 'Exist'; an operator has a dash in front, such as -Exist. (LabOperatorUnknown)",
      ],
    ],
    [
      "an operator written wrong",
      "Should -Exist",
      "Should -Exists",
      [
        "24:29: error: Should knows no operator '-Exists'; an operator has a dash in front, such as -Exist. (LabOperatorUnknown)",
      ],
    ],
    [
      "an answer to a later task in a hint",
      "Look at the name.",
      "Stop-Service MSExchangeTransport",
      [
        "27:1: warning: The hint has a line of the solution of the task 'second': 'Stop-Service MSExchangeTransport'. (LabHintGivesAway)",
      ],
    ],
    [
      "a key of a fence that is there twice",
      "after=3m",
      "after=3m after=4m",
      ["27:27: error: 'after' is there twice. (LabKeyTwice)"],
    ],
    [
      "an unknown kind",
      "lab=setup",
      "lab=setpu",
      [
        "14:19: error: lab=setpu is not known; a fence is lab=setup, check, hint, solution, reset-to or forbid. (LabKindUnknown)",
      ],
    ],
    [
      "a wrong time",
      "after=3m",
      "after=3",
      ["27:24: error: 'after' takes a time such as 90s, 3m or 1h, not '3'. (LabDurationInvalid)"],
    ],
    [
      "a wrong number",
      "cost=0.5",
      "cost=2",
      ["27:32: error: 'cost' takes a number from 0 to 1, not '2'. (LabNumberInvalid)"],
    ],
    [
      "no solution",
      /```powershell lab=solution\nSet[^`]*```\n/,
      "",
      [
        "18:4: error: The task 'first' has no lab=solution: nothing proves that it can be done. (LabTaskWithoutSolution)",
      ],
    ],
    [
      "no check",
      /```powershell lab=check\nIt 'the file[^`]*```\n/,
      "",
      ["18:4: error: The task 'first' has no lab=check: nothing tells when it is done. (LabTaskWithoutCheck)"],
    ],
    [
      "code that does not parse",
      "Stop-Service MSExchangeTransport",
      "Stop-Service (",
      ["44:15: error: PowerShell does not take this lab=solution: An expression was expected after '('. (LabSyntax)"],
    ],
    [
      "a check that decides by what was typed",
      "'C:\\first.txt' |",
      "$Lab.History |",
      [
        "24:5: error: A check looks at the state, not at what was typed: $Lab.History is for lab=forbid. Another way to the same end is right, too. (LabCheckUsesHistory)",
      ],
    ],
    [
      "a hint with the answer",
      "Look at the name.",
      "Try Set-Content C:\\first.txt done",
      [
        "27:1: warning: The hint has a line of the solution of the task 'first': 'Set-Content C:\\first.txt done'. (LabHintGivesAway)",
      ],
    ],
    [
      "another language",
      "powershell lab=solution\nSet",
      "bash lab=solution\nSet",
      [
        "30:1: error: A fence with lab=solution holds PowerShell; it begins with ```powershell lab=solution. (LabLanguageWrong)",
      ],
    ],
  ];
  for (const [what, from, to, expected] of rows)
    it(`says where it is wrong: ${what}`, () => {
      expect(problems(from, to)).to.deep.equal(expected);
    });

  it("is refused when it is huge, deep or endless", () => {
    expect(parseLab("x".repeat(1_000_001), "").problems.map(({ id }) => id)).to.deep.equal(["LabTooLarge"]);
    const deep = parseLab(`---\na: ${"[".repeat(300)}\n---\n`, "").problems;
    expect(deep.map(({ id }) => id)).to.include("LabHeadInvalid");
    const many = `${sample}\n${Array.from({ length: 200 }, (_, at) => `## x {#t${at}}\n`).join("\n")}`;
    expect(parseLab(many, "").problems.map(({ id }) => id)).to.deep.equal(["LabTooManyTasks"]);
    expect(parseLab(`---\nlab: 1\n---\n${">".repeat(50_000)}\n`, "").lab).to.equal(null);
  });
});

describe("a lab as a page", () => {
  it("has its setups and solutions as scripts", () => {
    const code = markdownElements(sample).filter((each) => each.kind === "code");
    expect(code.map(({ text }) => text)).to.deep.equal([
      "Set-Content C:\\begin.txt begun",
      "Set-Content C:\\first.txt done",
      "Stop-Service MSExchangeTransport",
    ]);
  });
});

describe("a course", () => {
  it("is the first ordered list of links", () => {
    const { links } = courseLinks("# Course\n\n1. [One](one.md)\n2. [Two](two/)\n\n- [Other](other.md)\n");
    expect(links.map(({ target, title, line }) => [target, title, line])).to.deep.equal([
      ["one.md", "One", 3],
      ["two/", "Two", 4],
    ]);
    expect(courseLinks("1. [One](one.md#first)").links.map(({ target }) => target)).to.deep.equal(["one.md"]);
    expect(courseLinks("nothing").problems.map(({ id }) => id)).to.deep.equal(["LabCourseEmpty"]);
  });
});
