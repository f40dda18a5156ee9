import { cmdletTable } from "virtual:cmdlets";
import { expect } from "chai";
import { ScriptReader } from "../../../src/session/ScriptReader.ts";
import { readPage } from "../../../src/transcript/page/readPage.ts";

const reader = new ScriptReader("Desktop", cmdletTable.keys());

/** [script lines, its first line, lines of its samples or why it is skipped] for every script of a Markdown page. */
function blocksOf(lines: readonly string[]): unknown[] {
  return readPage(lines.join("\n"), "page.md", reader).blocks.map(({ startLine, endLine, script, samples, skip }) => [
    `${startLine}-${endLine}`,
    script.split("\n")[0],
    skip ?? samples.flatMap((sample) => sample.lines),
  ]);
}

describe("scripts that their writer marks in a way of his own", () => {
  it("may stand behind signs that other shells have as well, and behind the name of an environment", () => {
    const page = ["```", "$ Get-Queue -Server a", "none", "$ ls", "```"];
    expect(blocksOf(page)).to.deep.equal([
      ["2-2", "Get-Queue -Server a", ["none"]],
      ["4-4", "ls", []],
    ]);
    expect(blocksOf(["```", "$ ls -l", "```"])).to.deep.equal([]);
    expect(blocksOf(["```", "(base) PS C:\\a> 1 + 1", "2", "```"])).to.deep.equal([["2-2", "1 + 1", ["2"]]]);
  });

  it("may stand behind the sign of another prompt from the first value on, and below comments and functions", () => {
    const fence = (...lines: string[]): string[] => ["```powershell", ...lines, "```"];
    expect(blocksOf(fence("> 1", "1", '> "two=$(1+1)"', "two=2"))).to.deep.equal([
      ["2-2", "1", ["1"]],
      ["4-4", '"two=$(1+1)"', ["two=2"]],
    ]);
    expect(blocksOf(fence("# sums", "$ $a = 1", "$ if ($a) {", "  $a", "}", "1", "", "# more", "$ 2"))).to.deep.equal([
      ["3-3", "$a = 1", []],
      ["4-6", "if ($a) {", ["1"]],
      ["9-10", "# more", []],
    ]);
    expect(blocksOf(fence("> ./greet.ps1 -who you", "Hello, you!"))).to.deep.equal([
      ["2-2", "./greet.ps1 -who you", ["Hello, you!"]],
    ]);
    expect(blocksOf(fence("function Frob", "{", '    "frob"', "}", "", "> Frob", "frob"))).to.deep.equal([
      ["2-5", "function Frob", []],
      ["7-7", "Frob", ["frob"]],
    ]);
    expect(blocksOf(fence('$text = @"', "> quoted", '"@')).length).to.equal(1);
    expect(blocksOf(["PS C:> 1 + 1", "2"])).to.deep.equal([["1-1", "1 + 1", ["2"]]]);
  });

  it("may stand behind prompts of somebody's own, which are no redirection of Get-Process", () => {
    const fence = (...lines: string[]): string[] => ["```", ...lines, "```"];
    for (const prompt of ["PS >", "ps>", "PS:>", "pwsh>"])
      expect(
        blocksOf(fence(`${prompt} 1 + 1`, "2", `${prompt} Get-Queue |`, ">> fl Name", "", "Name : a")),
      ).to.deep.equal([
        ["2-2", "1 + 1", ["2"]],
        ["4-5", "Get-Queue |", ["", "Name : a"]],
      ]);
    expect(blocksOf(["```powershell", "PS > processes.txt", "```"])).to.deep.equal([["2-2", "PS > processes.txt", []]]);
  });

  it("have comments above a prompt that are about what is typed next", () => {
    const page = [
      "```",
      "PS> 'a'",
      "a",
      "",
      "# Two lines",
      "#of comment",
      "PS C:\\> 'b'",
      "#TYPE b",
      "PS> # no more",
      "```",
    ];
    expect(blocksOf(page)).to.deep.equal([
      ["2-2", "'a'", ["a"]],
      ["5-7", "# Two lines", ["#TYPE b"]],
    ]);
  });

  it("may call a file with a blank in its path, and are no sentence then", () => {
    const called = "& 'C:\\Program Files\\a.ps1' -Server <Name>";
    expect(blocksOf(["```", called, "```"])).to.deep.equal([["2-2", called, []]]);
    expect(blocksOf(["```", ". 'C:\\My Files\\a.ps1'", "```"]).length).to.equal(1);
    expect(blocksOf(["```", "& 'some words'", "```"])).to.deep.equal([]);
  });

  it("have no items of a list for their sample", () => {
    const above = ["```", "Get-Queue 'in (the) line'", "```", ""];
    const items = ["It matches the following messages:", "", "* `in (the) line` (such as this)", "* `other`"];
    expect(blocksOf([...above, ...items])).to.deep.equal([["2-2", "Get-Queue 'in (the) line'", []]]);
  });

  it("may be of a version of PowerShell, or of one that is misspelt", () => {
    const fence = (label: string): string[] => [`\`\`\`${label}`, "fl", "```"];
    for (const label of ["powrshell", "Powershel", "powershell7", "PowerShell-5.1"])
      expect(blocksOf(fence(label)), label).to.deep.equal([["2-2", "fl", []]]);
    for (const label of ["perl", "haskell", "shell", "csharp"]) expect(blocksOf(fence(label))).to.deep.equal([]);
  });

  it("may begin before the first prompt, and print JSON behind an empty line", () => {
    const fence = (...lines: string[]): string[] => ["```powershell", ...lines, "```"];
    expect(blocksOf(fence("function f { 1 }", "", "$a = f", "", "PS> $a", "1"))).to.deep.equal([
      ["2-4", "function f { 1 }", []],
      ["6-6", "$a", ["1"]],
    ]);
    expect(blocksOf(fence("words above", "PS> 1", "1"))).to.deep.equal([["3-3", "1", ["1"]]]);
    const json = ["{", '  "a": 1', "}", "[", "  2", "]"];
    expect(blocksOf(fence("@{ a = 1 } | ConvertTo-Json", "", ...json))).to.deep.equal([
      ["2-2", "@{ a = 1 } | ConvertTo-Json", json],
    ]);
  });

  it("may have what they print in the same paragraph, and in a fence that is called an error", () => {
    const page = ["Get-Verb | Sort-Object Verb", "Verb  Group", "----  -----", "Add   Common"];
    expect(blocksOf(page)).to.deep.equal([["1-1", page[0], page.slice(1)]]);
    const error = ["```powershell", "throw 1", "```", "", "```error", "1", "```"];
    expect(blocksOf(error)).to.deep.equal([["2-2", "throw 1", ["1"]]]);
  });

  it("may have run together with their parameter, where they have one of that name", () => {
    expect(blocksOf(["```", "Get-Queue-Server a | fl", "```"])).to.deep.equal([["2-2", "Get-Queue-Server a | fl", []]]);
    expect(blocksOf(["```", "Get-Queue-Cmdlet a", "```"])).to.deep.equal([]);
  });

  it("are code of reStructuredText in a file that is called so", () => {
    const text = "* Help: ::\n\n   > Get-Help -Name Get-Help\n";
    const scripts = (file: string): string[] => readPage(text, file, reader).blocks.map(({ script }) => script);
    expect(scripts("a.rst")).to.deep.equal(["Get-Help -Name Get-Help"]);
  });

  it("name between quotes what another one has a mark for, and have no mark that is an element", () => {
    const page = ["```powershell", "Get-A <Cloud Id>", "```", "", "```powershell", '[guid]$id = "cloud id"', "```"];
    const names = (lines: readonly string[]): string[][] =>
      readPage(lines.join("\n"), "a.md", reader).blocks.map(({ placeholders }) => placeholders.map(({ name }) => name));
    expect(names(page)).to.deep.equal([["Cloud Id"], ["cloud id"]]);
    expect(names(page.slice(4))).to.deep.equal([[]]);
    expect(names(["```powershell", "</p>", '<div class="code">', "Get-Date -Year <Year>", "```"])).to.deep.equal([
      ["Year"],
    ]);
  });

  it("may have the sentence below them that they print", () => {
    const page = ["```powershell", "$n = 11", "The value 11 is not valid.", "```"];
    expect(blocksOf(page)).to.deep.equal([["2-2", "$n = 11", ["The value 11 is not valid."]]]);
  });

  it("may end in a comment that shows what they print", () => {
    const fence = (...lines: string[]): string[] => ["```powershell", ...lines, "```"];
    expect(blocksOf(fence("1..2", "", "# Output:", "# 1", "#", "# 2"))).to.deep.equal([
      ["2-7", "1..2", ["1", "", "2"]],
    ]);
    const table = fence("Get-A | ft", "<#", "Name Size", "---- ----", "a       1", "#>");
    expect(blocksOf(table)).to.deep.equal([["2-7", "Get-A | ft", ["Name Size", "---- ----", "a       1"]]]);
    for (const lines of [
      ["1..2", "# Output: numbers", "# in a list"],
      ["$a = 1", "# Output:", "# 1"],
      ["1", "<# said by hand #>"],
      ["# Output:", "# 1"],
    ])
      expect(blocksOf(fence(...lines)).map((block) => (block as unknown[])[2])).to.deep.equal([[]]);
  });

  it("may show in comments what each statement prints", () => {
    const fence = (...lines: string[]): string[] => ["```powershell", ...lines, "```"];
    for (const [lines, shown] of [
      [
        ["2 + 3 # Output: 5", "$a = 1", "$a  # output: 1"],
        ["5", "1"],
      ],
      [
        ["'a'", "# Output: a", "", "1..2", "# Output:", "# 1", "# 2", "$a = 3"],
        ["a", "1", "2"],
      ],
      [["1 # Result: one", "", "'# Output: 2'"], ["one"]],
    ])
      expect(blocksOf(fence(...lines)).map((block) => (block as unknown[])[2])).to.deep.equal([shown]);
  });

  it("may end in CodePlex with the mark that they begin with", () => {
    const page = ["{code:powershell}", "Get-Date", "{code:powershell}", "Text.", "{code:c#}", "a();", "{code:c#}"];
    expect(blocksOf(page)).to.deep.equal([["2-2", "Get-Date", []]]);
  });

  it("end in Textile at an empty line, or where a block says what it is", () => {
    const page = ["bc(powershell). Get-Date", "Get-Host", "", "Text.", "bc.. $a = 1", "", "$a + 1", "", "p. Text."];
    expect(blocksOf(page)).to.deep.equal([
      ["1-2", "Get-Date", []],
      ["5-7", "$a = 1", []],
    ]);
    expect(blocksOf(["bc. $ ls -l", "", "pre. total 0"])).to.deep.equal([]);
  });

  it("are none where they begin with a word of another shell that is an alias for what needs input", () => {
    for (const line of ["where gpg", "sort names", "tee log"]) expect(blocksOf(["```", line, "```"])).to.deep.equal([]);
    expect(blocksOf(["```", "ls | where Length", "```"])).to.deep.equal([["2-2", "ls | where Length", []]]);
  });

  it("are no descriptions of a syntax that stand in the text", () => {
    const page = ["Synopsis", "", "New-Thing -Name <Name> -Action <string> [-Enabled <bool>] [<CommonParameters>]"];
    expect(blocksOf(page)).to.deep.equal([["3-3", page[2], "it describes the syntax of a command"]]);
  });

  it("stand where the page's lines begin, below the item of a list that has their fence", () => {
    const page = ["1.  Run:", "    ", "    ```powershell", "Get-Date -Year 2020", "```", "", "2.  The year is 2020."];
    expect(blocksOf(page)).to.deep.equal([["4-4", "Get-Date -Year 2020", []]]);
  });

  it("may begin with a comma, and have output that tabs set to the right", () => {
    const page = ["```powershell", ",'a' | Write-Output", "```", "", "\tPS C:\\> 'a' -eq 'A'", "\t\tTrue"];
    expect(blocksOf(page)).to.deep.equal([
      ["2-2", ",'a' | Write-Output", []],
      ["5-5", "'a' -eq 'A'", ["True"]],
    ]);
  });
});
