import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import Table from "cli-table3";
import { tableText } from "../../src/cli/doc/tableText.ts";
import { cmdlab, cmdlabProcess, inFolder } from "./harness.ts";

const greeting = '```powershell\nWrite-Output "hi <Name>"\n```\n';
const counted = '```powershell\n"one"\n```\n\n```output\none\n```\n';

/** A folder with two pages below it, and one that is no page. */
function inPages<T>(use: (folder: string) => T): T {
  return inFolder({ "a.md": counted, "notes.json": "{}" }, (folder) => {
    mkdirSync(path.join(folder, "deep"));
    writeFileSync(path.join(folder, "deep", "b.md"), greeting);
    return use(folder);
  });
}

describe("a page's sample", () => {
  it("shows the values that an earlier script had in the place of the page's names", () => {
    const page =
      "```powershell\n$who = 'ann@example.com'\n```\n\n```powershell\n$who\n```\n\n```output\nann@example.com\n```\n";
    inFolder({ "a.md": page }, (folder) => {
      const { out } = cmdlab(["doc", "test", "a.md", "--value", "example.com=fabrikam.com", "--json"], "", folder);
      expect(JSON.parse(out).blocks.map(({ verdict }: { verdict: string }) => verdict)).to.deep.equal([
        "ran",
        "passed",
      ]);
    });
  });
});

describe("what a script has to be given", () => {
  const fence = (script: string): string => `\`\`\`powershell\n${script}\n\`\`\`\n\n`;
  const asking = "param([Parameter(Mandatory)][int]$Count, $Other = 1)\n$Count + $Other";
  const verdicts = (page: string, ...args: string[]): unknown =>
    inFolder({ "a.md": page }, (folder) => {
      const { out } = cmdlab(["doc", "test", "a.md", "--json", ...args], "", folder);
      return JSON.parse(out).blocks.map(({ verdict, output }: { verdict: string; output: string }) => [
        verdict,
        output.trim(),
      ]);
    });

  it("is a placeholder, but for a file that a later script runs", () => {
    expect(verdicts(fence(asking))).to.deep.equal([["placeholder", ""]]);
    expect(verdicts(fence(asking), "--value", "Count=2")).to.deep.equal([["ran", "3"]]);
    const called = `Save this as \`Add.ps1\`:\n\n${fence(asking)}Run it:\n\n${fence(".\\Add.ps1 -Count 4")}`;
    expect(verdicts(called)).to.deep.equal([
      ["ran", ""],
      ["ran", "5"],
    ]);
  });
});

describe("a script that needs a type", () => {
  it("is skipped where an earlier script has not made it", () => {
    const sources = [
      "Add-Type 'public struct Pair { public int One; }'",
      "[Pair]::new().One",
      "class Own { $a = '<Name>' }",
      "[Own]::new()",
    ];
    const page = sources.map((script) => `\`\`\`powershell\n${script}\n\`\`\`\n`).join("\n");
    inFolder({ "a.md": page }, (folder) => {
      const { out } = cmdlab(["doc", "test", "a.md", "--json"], "", folder);
      const blocks: readonly { verdict: string; why: string }[] = JSON.parse(out).blocks;
      expect(blocks.map(({ verdict }) => verdict)).to.deep.equal(["not modelled", "skipped", "placeholder", "skipped"]);
      expect(blocks[1].why).to.equal("it needs [Pair] of script 1, which is not modelled");
    });
  });
});

describe("a table of many scripts", () => {
  it("is the same in parts", () => {
    const head = ["script", "verdict"];
    for (const count of [0, 1, 200, 201, 450]) {
      const rows = Array.from({ length: count }, (_, index) => [
        String(index * 7),
        index % 3 === 0 ? "not modelled" : "ran",
      ]);
      const table = new Table({ head, style: { head: [], border: [], compact: true } });
      table.push(...rows);
      expect(tableText(head, rows)).to.equal(table.toString());
    }
  });
});

describe("many pages", () => {
  it("are those of a folder or a pattern, in one process or several", () => {
    inPages((folder) => {
      const alone = cmdlab(["doc", "test", "."], "", folder);
      const several = cmdlabProcess(["doc", "test", ".", "--jobs", "2"], "", folder);
      expect([alone.code, several.code, several.out === alone.out]).to.deep.equal([3, 3, true]);
      expect(alone.out).to.include("│ all    │ 2     │ 2       │ 1      │");
      writeFileSync(path.join(folder, "prose.md"), "Nothing to run.\n");
      expect(cmdlab(["doc", "test", "."], "", folder).out).to.match(/\n1 page has no script: prose\.md\n$/);
      rmSync(path.join(folder, "prose.md"));
      const { out } = cmdlab(["doc", "list", "**/*.md", "--json"], "", folder);
      expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).to.deep.equal(["a.md", "deep/b.md"]);
      expect(cmdlab(["doc", "test", "*.rst"], "", folder).err).to.equal("cmdlab: No page has a name like '*.rst'.\n");
    });
  });

  it("go on behind a script that a limit ends, once", () => {
    const fence = (script: string): string => `\`\`\`powershell\n${script}\n\`\`\`\n\n`;
    const page = [fence("$a = 2; while ($true) { }"), fence("$a + 1"), fence("while ($true) { }"), fence("1")].join("");
    inFolder({ "a.md": page }, (folder) => {
      const { out } = cmdlab(["doc", "test", "a.md", "--json", "--limit", "steps=100000"], "", folder);
      const blocks = JSON.parse(out).blocks as { verdict: string; output: string }[];
      expect(blocks.map(({ verdict }) => verdict)).to.deep.equal(["failed", "ran", "failed", "skipped"]);
      expect(blocks[1].output).to.equal("3\n");
    });
  });

  it("have another database or mailbox for the target than for the source", () => {
    const page = "```powershell\nGet-MailboxDatabase '<database>', '<target database>', '<database name>'\n```\n";
    inFolder({ "a.md": page }, (folder) => {
      const args = ["doc", "test", "a.md", "--json", "--values", "auto", "--scenario", "contoso"];
      const { values } = JSON.parse(cmdlab(args, "", folder).out) as { values: { value: string }[] };
      expect(new Set(values.map(({ value }) => value)).size, JSON.stringify(values)).to.equal(2);
      expect(values[0].value).to.equal(values[2].value);
    });
  });

  it("end alone where a script reaches a limit of time; what an error printed is told once, and a fence that is not closed", () => {
    const open = "```powershell\nGet-Item C:\\none\n\n```powershell\n1\n```\n\n```output\n1\n```\n";
    const pages = { "a.md": "```powershell\nwhile ($true) { }\n```\n", "b.md": open, "c.md": counted };
    inFolder(pages, (folder) => {
      const { out, code } = cmdlab(["doc", "test", ".", "--limit", "1"], "", folder);
      expect(code).to.equal(1);
      expect(out).to.include("it was stopped, since it exceeded the limit of time");
      expect(out).to.include("page line 4 begins a fence within this script: the one before it is not closed");
      expect(out).not.to.include("CategoryInfo");
      expect(out).to.include("│ .      │ 3     │ 3       │ 1      │");
    });
  });

  it("write several reports at once, and what GitHub takes", () => {
    inPages((folder) => {
      const args = ["doc", "test", ".", "--report", "junit=out/j.xml", "--report", "html=h.html", "--report", "github"];
      expect(cmdlab(args, "", folder).out).to.equal(
        "::warning file=deep/b.md,line=2,title=script 1 (line 2)::needs a value: <Name>%0A  placeholder <Name>, page line 2\n",
      );
      expect(readFileSync(path.join(folder, "out", "j.xml"), "utf8")).to.include('tests="2" failures="0"');
      expect(readFileSync(path.join(folder, "h.html"), "utf8")).to.include("hi &lt;Name&gt;");
      for (const wrong of [
        ["--report", "pdf"],
        ["--json", "--report", "junit"],
        ["--report", "junit", "--report", "html"],
      ])
        expect(cmdlab(["doc", "test", ".", ...wrong], "", folder).code).to.equal(2);
    });
  });

  it("on standard input are answered a line each", () => {
    inPages((folder) => {
      const { out } = cmdlab(["doc", "test", "--json", "-"], "a.md\ndeep/b.md\n", folder);
      const verdicts = out
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { blocks: { verdict: string }[] }).blocks[0].verdict);
      expect(verdicts).to.deep.equal(["passed", "placeholder"]);
    });
  });
});

describe("a page that is a lab", () => {
  const lab = [
    "---\nlab: 1\nid: sample\ntitle: A sample\nscenario: contoso\nedition: Core\n---\n# A sample",
    "```powershell lab=setup\nSet-Content C:\\begin.txt begun\n```",
    "## Task: move a file {#first}",
    "```powershell lab=check\nIt moved { 'C:\\end.txt' | Should -Exist -Because 'it is not there' }\n```",
    "```powershell lab=solution\nMove-Item C:\\begin.txt C:\\end.txt\n```\n",
  ].join("\n\n");

  it("is proved with its setup, in its organisation", () => {
    inFolder(
      { "a.md": counted, "lab.md": lab, "bad.md": lab.replace("C:\\end.txt\n", "C:\\other.txt\n") },
      (folder) => {
        const { code, out } = cmdlab(["doc", "test", "lab.md", "--json"], "", folder);
        const { scenario, blocks } = JSON.parse(out) as { scenario: string; blocks: Record<string, unknown>[] };
        expect([code, scenario, blocks.map(({ verdict }) => verdict)]).to.deep.equal([
          0,
          "contoso",
          ["passed", "passed"],
        ]);
        expect(blocks[0]).to.include({ startLine: 21, endLine: 21, script: "Move-Item C:\\begin.txt C:\\end.txt" });
        const all = cmdlab(["doc", "test", "."], "", folder);
        expect(all.code).to.equal(1);
        expect(all.out).to.include("bad.md: 2 scripts: 1 passed, 1 failed").and.to.include("it is not there");
      },
    );
  });

  it("is no page to run, and has no known differences", () => {
    inFolder({ "lab.md": lab, "none.json": "[]" }, (folder) => {
      expect(cmdlab(["doc", "run", "lab.md"], "", folder)).to.include({
        code: 2,
        err: "cmdlab: The page 'lab.md' is a lab: 'cmdlab lab start' works on it, 'cmdlab lab test' proves it.\n",
      });
      expect(cmdlab(["doc", "test", "lab.md", "--differences", "none.json"], "", folder).code).to.equal(2);
    });
  });
});

describe("a script of a page", () => {
  const page = [
    "```powershell\n$a = 1; Set-Content C:\\a.txt kept; $null = New-Item HKCU:\\Kept; exit\n```",
    "```powershell\nGet-Content C:\\a.txt; Get-Item HKCU:\\Kept | Out-Null\n```\n\n```output\nkept\n```",
    '```powershell\n"[$a]"\n```\n\nIf you get an error like this:\n\n```none\nSet-Content : Access is denied.\n```',
    "```powershell\nRemove-AzVM -Name VM01\n```",
  ].join("\n\n");

  it("that exits ends its shell, not the page; one of a module that is known elsewhere is not modelled", () => {
    inFolder({ "a.md": page }, (folder) => {
      const { code, out } = cmdlab(["doc", "test", "a.md", "--json"], "", folder);
      const { blocks } = JSON.parse(out) as { blocks: { verdict: string; output: string; hasSample: boolean }[] };
      expect(blocks.map(({ verdict }) => verdict)).to.deep.equal(["ran", "passed", "ran", "not modelled"]);
      expect([code, blocks[2].output, blocks[2].hasSample]).to.deep.equal([3, "[]\n", false]);
    });
  });
});

describe("values of placeholders", () => {
  it("come from a file, from the command line and from the scenario", () => {
    const page = `${greeting}\n${'```powershell\nGet-ExchangeServer <Server Name> | ForEach-Object Name; "at [YourDomain]"\n```\n'}`;
    inFolder(
      {
        "p.md": page,
        "values.txt": "# mine\nname = O'Hara `$x\n",
        "values.json": '{"Server-Name": "SERVER"}',
        "broken.json": '{\n"a": "b"',
        "twice.json": '{"Name": "a",\n"Name": "b"}',
        "twice.txt": "Name=a\nNAME=b\n",
      },
      (folder) => {
        const run = (...args: string[]) => cmdlab(["doc", "run", "p.md", ...args], "", folder);
        expect(run("--values", "values.txt", "--values", "auto").out).to.equal(
          "hi O'Hara `$x\nSERVER\nat fabrikam.com\n",
        );
        expect(run("--values", "values.json", "--value", "<Name>=you", "--value", "YourDomain=x.test").out).to.equal(
          "hi you\nSERVER\nat x.test\n",
        );
        expect(run("--values", "broken.json").err).to.match(/'broken\.json' cannot be used: line 2, column \d+: /);
        expect(run("--values", "twice.json").err).to.include("line 2, column 1: 'Name' is there twice.");
        expect(run("--values", "twice.txt").err).to.include("'NAME' is there twice.");
        const auto = run("--values", "auto", "--value", "Nam=x");
        expect([auto.code, auto.err.includes("value of <Server Name>: SERVER (the scenario's server)")]).to.deep.equal([
          3,
          true,
        ]);
        expect(auto.err).to.include("No page has a placeholder 'Nam'");
      },
    );
  });

  it("are people's mailboxes and databases, and answer what a script asks for", () => {
    const script =
      '(Get-Mailbox <Mailbox>).Alias; (Get-MailboxDatabase <Database>).Name -eq "<Database>"; (Read-Host "Enter password" -AsSecureString).Length; Read-Host "Colour"';
    inFolder({ "p.md": `\`\`\`powershell\n${script}\n\`\`\`\n` }, (folder) => {
      const args = ["doc", "run", "p.md", "--scenario", "contoso", "--values", "auto"];
      const { out, code } = cmdlab([...args, "--value", "colour=red"], "", folder);
      expect([out, code]).to.deep.equal(["djump\nTrue\nEnter password: 9\nColour: red\n", 0]);
      expect(cmdlab(args, "", folder).code).to.equal(3);
    });
  });

  it("are no answers to what only waits, but to lines of the console", () => {
    const waits =
      "pause; $null = Read-Host 'Enter to go on'; Read-Host 'Again' | Out-Null; [void][Console]::ReadLine()";
    const page = ["'at the end'", waits, "$name = [Console]::ReadLine()", "$Host.UI.ReadLine()"];
    inFolder({ "p.md": page.map((script) => `\`\`\`powershell\n${script}\n\`\`\`\n`).join("\n") }, (folder) => {
      const { out, code } = cmdlab(["doc", "test", "p.md", "--json"], "", folder);
      const verdicts = JSON.parse(out).blocks.map(({ verdict }: { verdict: string }) => verdict);
      expect([verdicts, code]).to.deep.equal([["ran", "ran", "placeholder", "placeholder"], 3]);
    });
  });
});

describe("keys that a page's scripts wait for", () => {
  it("are pressed where nothing is made of them", () => {
    const waits = "$null = $Host.UI.RawUI.ReadKey('NoEcho,IncludeKeyDown'); [void][Console]::ReadKey($true); 'on'";
    const page = [waits, "$Host.UI.RawUI.ReadKey('NoEcho,IncludeKeyDown') | Out-Null", "[Console]::ReadKey().Key"];
    inFolder({ "p.md": page.map((script) => `\`\`\`powershell\n${script}\n\`\`\`\n`).join("\n") }, (folder) => {
      const { out } = cmdlab(["doc", "test", "p.md", "--json"], "", folder);
      const verdicts = JSON.parse(out).blocks.map(({ verdict }: { verdict: string }) => verdict);
      expect(verdicts).to.deep.equal(["ran", "ran", "failed"]);
    });
  });
});

describe("--strict", () => {
  it("ends with 3 where anything is not modelled, and makes a page's 3 a 1", () => {
    const caught = "try { Get-NetworkConnectionInfo server } catch { 'caught' }";
    inFolder({ "a.ps1": caught, "p.md": `\`\`\`powershell\n${caught}\n\`\`\`\n` }, (folder) => {
      const codes = [
        ["--strict", "-Command", caught],
        ["-Command", caught],
        ["--strict", "-File", "a.ps1"],
        ["run", "a.ps1", "--strict"],
        ["run", "a.ps1"],
        ["doc", "test", "p.md"],
        ["doc", "test", "p.md", "--strict"],
        ["--strict", "-Command", "1"],
      ].map((args) => cmdlab(args, "", folder).code);
      expect(codes).to.deep.equal([3, 0, 3, 3, 0, 3, 1, 0]);
    });
  });
});
