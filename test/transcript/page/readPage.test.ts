import { cmdletTable } from "virtual:cmdlets";
import { expect } from "chai";
import { ScriptReader } from "../../../src/session/ScriptReader.ts";
import { readPage } from "../../../src/transcript/page/readPage.ts";

const reader = new ScriptReader("Desktop", cmdletTable.keys());

/** [script lines, its first line, lines of its samples] for every script of a page. */
function blocksOf(lines: readonly string[], name: string): unknown[] {
  return readPage(lines.join("\n"), name, reader).blocks.map(({ startLine, endLine, script, samples }) => [
    `${startLine}-${endLine}`,
    script.split("\n")[0],
    samples.flatMap((sample) => sample.lines),
  ]);
}

describe("scripts of plain text", () => {
  it("are told from prose by the parser and the names of commands", () => {
    const page = [
      "Get-AuthConfig returns the settings. Sort the list if you want.",
      "If you don't know the server, ask. For more, see Get-AuthServer.",
      "",
      "Get-AuthConfig | fl Name",
      "",
      "The output looks like this:",
      "",
      "Name : Auth Configuration",
      "",
      "While you wait, try the following.",
      "",
      "# Count",
      "$n = 0",
      "foreach ($i in 1..3)",
      "{",
      "    $n++",
      "",
      "}",
      'Write-Host "Counted:" $n',
    ];
    expect(blocksOf(page, "page.txt")).to.deep.equal([
      ["4-4", "Get-AuthConfig | fl Name", ["Name : Auth Configuration"]],
      ["12-19", "# Count", []],
    ]);
  });

  it("end where the letters of the prose begin, in any language", () => {
    const page = [
      "Выполните следующий сценарий.",
      'If ($true) { Write-Host "Working on it..." }',
      "Else",
      "{",
      '    Write-Error "No."',
      "}",
      "",
      "Ожидаемый результат.",
      "",
      "Working on it...",
      "Complete.",
      "Внимание:",
      "Продолжайте.",
    ];
    expect(blocksOf(page, "page.txt")).to.deep.equal([
      ["2-6", 'If ($true) { Write-Host "Working on it..." }', ["Working on it...", "Complete."]],
    ]);
  });

  it("may stand behind prompts", () => {
    const page = ["Type this.", "", "PS C:\\> Write-Output 42", "42", "", "Then go on."];
    expect(blocksOf(page, "page.txt")).to.deep.equal([["3-3", "Write-Output 42", ["42"]]]);
  });
});

describe("scripts of Markdown", () => {
  it("are fences and indented code; other languages are passed over", () => {
    const page = [
      "1. Do `Get-Date`.",
      "",
      "   ```powershell",
      "   Get-AuthConfig | fl Name",
      "   ```",
      "",
      "   ```Output",
      "   Name : Auth Configuration",
      "   ```",
      "",
      "```bash",
      "ls -l",
      "```",
      "",
      '    Write-Host "in code"',
      "",
      "```",
      "in code",
      "```",
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal([
      ["4-4", "Get-AuthConfig | fl Name", ["Name : Auth Configuration"]],
      ["15-15", 'Write-Host "in code"', ["in code"]],
    ]);
  });

  it("have their output behind a sentence that names a call, and it is that call's", () => {
    const page = [
      "```powershell",
      "Set-RecipientFilterConfig -BlockedRecipients chris@contoso.com",
      "```",
      "",
      "When you run `Get-RecipientFilterConfig | fl BlockedRecipients` again, you will see the following.",
      "",
      "```powershell",
      "BlockedRecipients : {chris@contoso.com}",
      "```",
      "",
      "```cmd",
      "Get-Queue -Server EX01",
      "```",
      "",
      "The output of `Get-Queue` looks like this:",
      "",
      "```",
      "Identity : EX01\\Submission",
      "```",
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal([
      ["2-2", "Set-RecipientFilterConfig -BlockedRecipients chris@contoso.com", []],
      ["5-5", "Get-RecipientFilterConfig | fl BlockedRecipients", ["BlockedRecipients : {chris@contoso.com}"]],
      ["12-12", "Get-Queue -Server EX01", ["Identity : EX01\\Submission"]],
    ]);
  });

  it("may print the syntax of a command, and no row of a table is one", () => {
    const syntax = "Get-Process [[-Name] <String[]>] [-ComputerName <String[]>]";
    const page = ["```powershell", "Get-Command Get-Process -Syntax", "", syntax, "```"];
    expect(blocksOf(page, "page.md")).to.deep.equal([["2-2", "Get-Command Get-Process -Syntax", [syntax]]]);
    const table = ["    gcm Get-Process | ft Name", "", "    Name", "    ----", "    get-process a"];
    expect(blocksOf(["```powershell", ...table, "```"], "page.md")).to.deep.equal([
      ["2-2", "    gcm Get-Process | ft Name", ["Name", "----", "get-process a"]],
    ]);
  });

  it("may have a table without any mark of code behind a prompt", () => {
    const page = [
      "PS C:\\> Get-Mailbox | ft Name, Alias",
      "",
      "Name    Alias",
      "----    -----",
      "Ann Doe ann",
      "",
      "Next.",
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal([
      ["1-1", "Get-Mailbox | ft Name, Alias", ["Name    Alias", "----    -----", "Ann Doe ann"]],
    ]);
    const title = [
      "PS C:\\> Restart-Service W3SVC",
      "",
      "Uninstall the agent",
      "-------------------",
      "If you need to.",
    ];
    expect(blocksOf(title, "page.txt")).to.deep.equal([["1-1", "Restart-Service W3SVC", []]]);
  });

  it("have nothing to do with pictures in letters of another part of the page", () => {
    const picture = ["```text", "  MBX01    MBX02", "  passive  active", "```"];
    const page = [
      "```powershell",
      "Get-Queue",
      "```",
      "## Autre chose",
      "Notre exemple :",
      ...picture,
      "`MBX01` tombe :",
      ...picture,
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal([["2-2", "Get-Queue", []]]);
  });

  it("may be typed on another computer, and further to the right", () => {
    const page = [
      "```powershell",
      "    PS> Get-Date",
      "    today",
      "     PS C:\\> 1",
      "```",
      "```console",
      "[EX02]: PS C:\\> hostname",
      "EX02",
      "```",
    ];
    const { blocks } = readPage(page.join("\n"), "page.md", reader);
    expect(blocks.map(({ script, samples, computer }) => [script, samples[0]?.lines[0], computer])).to.deep.equal([
      ["Get-Date", "today", undefined],
      ["1", undefined, undefined],
      ["hostname", "EX02", "EX02"],
    ]);
  });

  it("may be programs of Windows, by their names and what stands behind those", () => {
    const page = [
      "```",
      "net localgroup administrators /add CONTOSO\\ann",
      "```",
      "> ```",
      "> cscript slmgr.vbs EX01 -ato",
      "> ```",
      "```",
      "certutil is one of the tools of Windows",
      "```",
      "```",
      "net use of energy",
      "```",
      "```",
      "E:\\Setup.EXE /Mode:Upgrade",
      "```",
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal([
      ["2-2", page[1], []],
      ["5-5", "cscript slmgr.vbs EX01 -ato", ["certutil is one of the tools of Windows"]],
      ["14-14", page[13], []],
    ]);
  });

  it("may be the whole of a paragraph; a name in one, or in the item of a list, is a word of the text", () => {
    const page = [
      "It runs this:",
      "",
      "`Get-Mailbox <Name> | fl`",
      "",
      "`SYSTEM\\Control`",
      "",
      "- `Get-Date`",
      "- `Set-Mailbox -RetentionUrl`",
      "- `Set-Mailbox <Name> -RetentionUrl 'http://a'`",
      "",
      "`$true`",
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal([
      ["3-3", "Get-Mailbox <Name> | fl", []],
      ["9-9", "Set-Mailbox <Name> -RetentionUrl 'http://a'", []],
    ]);
  });

  it("describe a syntax with the page's own words, of which one may be a type's name", () => {
    const namesOf = (line: string): string[] =>
      readPage(["```", line, "```"].join("\n"), "page.md", reader).blocks[0].placeholders.map(({ name }) => name);
    expect(namesOf("Get-Date [-Date <DateTime>] [-Format <Form>]")).to.deep.equal(["DateTime", "Form"]);
    expect(namesOf("Get-Date [-Date <DateTime>] [-Year <Int32>]")).to.deep.equal([]);
    expect(namesOf("Get-Thing [-Date <Form>] [-WhatIf [<SwitchParameter>]]")).to.deep.equal([]);
  });

  it("describe the call of a program with what its reader puts in", () => {
    const page = ["```console", "<DVD drive>:\\Setup.exe /Mode:Upgrade [/TargetDir:<Path>]", "```"];
    const [block] = readPage(page.join("\n"), "page.md", reader).blocks;
    expect([block.skip, ...block.placeholders.map(({ name }) => name)]).to.deep.equal([
      "it describes the syntax of a command",
      "DVD drive",
      "Path",
    ]);
  });

  it("may stand behind prompts that signs of a list come before", () => {
    const page = ["Status", "", "  • PS C:\\> Write-Output 1", "  • PS C:\\> Write-Output 2"];
    const found = [
      ["3-3", "Write-Output 1", []],
      ["4-4", "Write-Output 2", []],
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal(found);
    expect(blocksOf(page, "page.txt")).to.deep.equal(found);
  });

  it("have a table for their sample that is headed by the properties that they name", () => {
    const page = [
      "```powershell",
      "Get-Service | ft Name, Status",
      "```",
      "",
      "| **Name** | Status |",
      "|:--|--:|",
      "| W3SVC | Running |",
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal([
      ["2-2", "Get-Service | ft Name, Status", ["Name Status", "W3SVC Running"]],
    ]);
    expect(blocksOf(page.with(4, "| Name | Meaning |"), "page.md")).to.deep.equal([
      ["2-2", "Get-Service | ft Name, Status", []],
    ]);
  });

  it("may be broken where they begin as calls; a script in an announced error is part of that", () => {
    const page = [
      "```",
      'Install-WindowsFeature -Name Web-Server "IncludeManagementTools',
      "<<cmdlet and arguments>>",
      "```",
      "Below the full error presented:",
      "```",
      'The following error was generated when "',
      "  $name = 1",
      "  if ($name) { Get-Mailbox }",
      "  Get-Mailbox ann",
      '" was run.',
      "```",
    ];
    expect(blocksOf(page, "page.md").map((block) => (block as string[])[0])).to.deep.equal(["2-3"]);
  });

  it("may go on behind marks of a console, and be broken where the reader is told to run them; help that is cut is output", () => {
    const page = [
      "```powershell",
      "Get-Service w32time |",
      ">> Select-Object *",
      "```",
      "Run the following command:",
      "```",
      "Byte[]]$Data = Get-Content -Path C:\\a.xml -Encoding Byte",
      "```",
      "1. Use it.",
      "",
      "       For example, to save it to the file C:\\a.xml, run the following command:",
      "",
      "```powershell",
      "help Get-Service",
      "```",
      "```powershell",
      "...",
      "-Name <String[]>",
      "    Required?  false",
      "```",
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal([
      ["2-3", "Get-Service w32time |", []],
      ["7-7", "Byte[]]$Data = Get-Content -Path C:\\a.xml -Encoding Byte", []],
      ["14-14", "help Get-Service", ["...", "-Name <String[]>", "    Required?  false"]],
    ]);
  });

  it("may be a line in bold or italic letters that is a whole call, and no heading or name in such letters", () => {
    const page = [
      "**Get-Service -Name w32time | Format-List**",
      "",
      "**Enable:**",
      "",
      "*Get-Service*",
      "",
      "*Get-Date -Year 1*",
    ];
    expect(blocksOf(page, "page.md").map((block) => (block as string[])[0])).to.deep.equal(["1-1", "7-7"]);
  });

  it("have lines that begin as parameters of the command above, which was to go on", () => {
    const page = ["```", "Get-Service", "-Name w32time", "```", "```", "Get-ChildItem", "-a---- 1 a.txt", "```"];
    expect(blocksOf(page, "page.md")).to.deep.equal([
      ["2-3", "Get-Service", []],
      ["6-6", "Get-ChildItem", ["-a---- 1 a.txt"]],
    ]);
  });

  it("have no error for their sample that another part of the page tells of", () => {
    const page = [
      "```",
      "Get-Date",
      "```",
      "## Troubleshooting",
      "You may see the following error:",
      "```",
      "No.",
      "```",
    ];
    expect(blocksOf(page, "page.md")).to.deep.equal([["2-2", "Get-Date", []]]);
    expect(blocksOf(page.with(3, "### Error"), "page.md")).to.deep.equal([["2-2", "Get-Date", ["No."]]]);
  });

  it("part a script from its output in one fence", () => {
    const page = ["```", "Get-AuthConfig | fl Name", "", "Name : Auth Configuration", "```"];
    expect(blocksOf(page, "page.md")).to.deep.equal([
      ["2-2", "Get-AuthConfig | fl Name", ["Name : Auth Configuration"]],
    ]);
  });
});

describe("scripts of HTML", () => {
  it("are pre elements and code that stands alone", () => {
    const page = [
      "<p>Use <code>Get-Date</code> now.</p>",
      '<pre><code class="language-powershell">$a = 1 -lt 2 &amp;&amp; 3',
      "</code></pre>",
      "<p><code>Write-Output one<br>Write-Output two</code></p>",
      "<pre>one",
      "two</pre>",
    ];
    expect(blocksOf(page, "page.html")).to.deep.equal([
      ["2-2", "$a = 1 -lt 2 && 3", []],
      ["4-5", "Write-Output one", ["one", "two"]],
    ]);
  });
});
