import { expect } from "chai";
import { cmdlab, cmdlabProcess, inFolder } from "./harness.ts";

const page = `# A page

1. Do this:

    \`\`\`powershell
    PS C:\\> Get-Date
    PS C:\\> Get-Mailbx john
    \`\`\`
`;

describe("cmdlab check", () => {
  it("tells faults with the lines of scripts and pages, and ends with 1", () => {
    inFolder({ "a.ps1": "Get-Date\n  Get-Itm x\n", "b.md": page, "c.ps1": "Get-Date\n" }, (folder) => {
      const { code, out } = cmdlab(["check", ".", "--json"], "", folder);
      const { findings, counts } = JSON.parse(out);
      expect(code).to.equal(1);
      expect(counts).to.deep.equal({ error: 2, warning: 0, information: 0 });
      expect(findings).to.deep.include({
        rule: "UnknownCommand",
        severity: "error",
        file: "a.ps1",
        line: 2,
        column: 3,
        endLine: 2,
        endColumn: 10,
        text: "Get-Itm",
        message: "There is no command 'Get-Itm'. Did you mean 'Get-Item'?",
      });
      expect(findings.map((each: { file: string; line: number }) => `${each.file}:${each.line}`)).to.deep.equal([
        "a.ps1:2",
        "b.md:7",
      ]);
    });
  });

  it("checks files in several processes as it does in one", () => {
    inFolder({ "a.ps1": "Get-Date\n  Get-Itm x\n", "b.md": page, "c.ps1": "gci\n" }, (folder) => {
      const wishes = ["--severity", "information", "--exclude-rule", "UnknownParameter"];
      const [one, two] = ["1", "2"].map((jobs) => cmdlabProcess(["check", ".", "--jobs", jobs, ...wishes], "", folder));
      expect(two).to.deep.equal(one);
      expect(one.out).to.contain("4 scripts in 3 files: 2 errors, 0 warnings, 1 information");
      expect(cmdlab(["check", ".", "--jobs", "0"], "", folder)).to.deep.include({ code: 2 });
      expect(cmdlab(["check", "-"], "", folder).err).to.contain("give --json");
    });
  });

  it("prints the line with a mark under the place", () => {
    inFolder({ "a.ps1": "gci\nGet-Date; Get-Itm x\n" }, (folder) => {
      expect(cmdlab(["check", "a.ps1"], "", folder).out).to.equal(`a.ps1
  2:11  error  There is no command 'Get-Itm'. Did you mean 'Get-Item'?  (UnknownCommand)
      2 | Get-Date; Get-Itm x
        |           ^^^^^^^

1 script: 1 error, 0 warnings, 1 information (1 not shown: --severity information shows all)
`);
    });
  });

  it("ends with 0 where nothing grave is found, and chooses rules", () => {
    inFolder({ "a.ps1": "gci\nGet-EXOMailbox x\n" }, (folder) => {
      const codes = [[], ["--product", "2013"], ["--product", "2013", "--exclude-rule", "ProductCommand"]].map(
        (options) => cmdlab(["check", "a.ps1", "--quiet", ...options], "", folder),
      );
      expect(codes.map(({ code, out }) => [code, out])).to.deep.equal([
        [0, ""],
        [1, ""],
        [0, ""],
      ]);
      expect(cmdlab(["check", "a.ps1", "--rule", "Nope"], "", folder)).to.include({ code: 2, out: "" });
    });
  });

  it("writes SARIF with rules, levels and places", () => {
    inFolder({ "a b.ps1": "gci\nGet-Itm x\n" }, (folder) => {
      const { version, runs } = JSON.parse(cmdlab(["check", "a b.ps1", "--report", "sarif"], "", folder).out);
      const [{ tool, results }] = runs;
      expect(version).to.equal("2.1.0");
      expect(tool.driver.rules.map(({ id }: { id: string }) => id)).to.deep.equal(["AliasUsed", "UnknownCommand"]);
      expect(results.map((each: { level: string; ruleIndex: number }) => [each.level, each.ruleIndex])).to.deep.equal([
        ["note", 0],
        ["error", 1],
      ]);
      expect(results[1].locations[0].physicalLocation).to.deep.equal({
        artifactLocation: { uri: "a%20b.ps1" },
        region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 8 },
      });
    });
  });
});
