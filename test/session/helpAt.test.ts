import { expect } from "chai";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { helpAt } from "../../src/session/completion/helpAt.ts";
import { seenCompletion } from "../../src/session/completion/seenCompletion.ts";
import { pagedInput } from "../../src/session/pagedInput.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";

const shell = new Shell(readGlobalOptions(new Map([["edition", ["Core"]]]), {}), () => {});
const session = shell.session(new RecordingHost(80), new Int32Array(new SharedArrayBuffer(4)));

describe("help of what stands at the cursor", () => {
  after(() => shell.close());

  it("is all of a command's, from the parameter on that the cursor is in", () => {
    const text = "Get-Date -Format yyyy | Sort-Object";
    const help = helpAt(session, text, 16, "command");
    expect(help?.lines.slice(0, 3)).to.deep.equal(["", "NAME", "    Get-Date"]);
    expect(help?.lines[help.top]).to.equal("    -Format <string>");
    expect(helpAt(session, text, 3, "command")?.top).to.equal(0);
    expect(helpAt(session, "nobody -x", 3, "command")).to.equal(null);
  });

  it("is the parameter's in short", () => {
    expect(helpAt(session, "Get-Date -UF", 12, "parameter")?.lines[0]).to.equal("-UFormat <string>");
    expect(helpAt(session, "Get-Date ", 9, "parameter")).to.equal(null);
  });

  it("is how a command is called, which completions for an editor leave out", () => {
    expect(helpAt(session, "Get-Uptime", 10, "syntax")?.lines).to.deep.equal([
      "",
      "Get-Uptime [<CommonParameters>]",
      "",
      "Get-Uptime [-Since] [<CommonParameters>]",
      "",
    ]);
    expect(seenCompletion(session, "Get-Upti", 8)?.candidates.map(({ toolTip }) => toolTip)).to.deep.equal([""]);
    expect(seenCompletion(session, "Get-Date -AsU", 13)?.candidates[0].toolTip).to.equal("[switch] AsUTC");
  });
});

describe("inputs that are paged", () => {
  for (const [typed, wanted] of [
    ["help Get-Date", "help Get-Date | Out-Host -Paging"],
    ["1..9 | more", "1..9 | Out-Host -Paging"],
    ["1; dir | more # all", "1; dir | Out-Host -Paging # all"],
    ["more", "more"],
    ["1 | more > x", "1 | more > x"],
  ])
    it(typed, () => expect(pagedInput(session, typed)).to.equal(wanted));
});
