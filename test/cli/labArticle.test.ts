import { expect } from "chai";
import { deadLinks } from "../../src/cli/web/deadLinks.ts";
import { labPage } from "../../src/cli/web/labPage.ts";
import { problemText } from "../../src/labs/file/LabProblem.ts";
import { readLab } from "../../src/labs/file/parseLab.ts";
import { sample } from "../labs/harness.ts";

describe("the article of a lab's page", () => {
  it("has a task's number and title, and nothing of its heading in the file, also without a text", () => {
    const lab = readLab(sample.replace("There has to be a file `C:\\first.txt`.\n", ""), "sample.md");
    const { article } = labPage(lab);
    expect(article).to.include('<section id="section-first" class="task">\n<h2>Task 1: write a file</h2>\n<div');
    expect(article).to.not.include("{#");
  });

  it("has links that lead to tasks, or out of the page and beside it", () => {
    const text = "[first](#first), [a page](https://example.com/x), [gone](#frist)\nand [other](other.md)";
    const lab = readLab(sample.replace("Well done.", text), "sample.md");
    const { article } = labPage(lab);
    expect(article).to.include('<a href="#section-first">first</a>');
    expect(article).to.include('<a href="https://example.com/x" target="_blank" rel="noopener noreferrer">');
    expect(deadLinks(lab).map((each) => problemText("", each))).to.deep.equal([
      ":55:56: warning: The link to '#frist' leads to no task of the lab; those are: #first, #second. (LabLinkAnchor)",
      ":56:11: warning: The link to 'other.md' leads nowhere in the lab's page, which has pictures and no other files; an address such as https://... leads out of it. (LabLinkDead)",
    ]);
  });
});
