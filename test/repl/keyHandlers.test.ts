import { expect } from "chai";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { runKeyHandler } from "../../src/repl/scripted/runKeyHandler.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { historyOptionOf, tellViMode } from "../../src/session/readLine/runKeyScript.ts";
import { adviser, newEditor, press, shown } from "./typed.ts";

const shell = new Shell(readGlobalOptions(new Map(), {}), () => {});
const session = shell.session(new RecordingHost(120), new Int32Array(new SharedArrayBuffer(4)));
const written = (): number => session.engine.limits.outputCharacters;

/** The input after keys were pressed, of which Alt+p does what a script says. */
async function edited(script: string, keys: string) {
  session.run(`function Line { $line = $cursor = $null; $editor::GetBufferState([ref]$line, [ref]$cursor); $line, $cursor }
$editor = [Microsoft.PowerShell.PSConsoleReadLine]
Set-PSReadLineKeyHandler -Chord Alt+p -ScriptBlock { param($key, $arg) ${script} }`);
  const settings = { ...sessionReadLineSettings(session.host), predictionSource: "None" as const };
  const editor = newEditor({ settings, history: ["Get-Date", "Get-Item x"] });
  const runs = { ...adviser, runHandler: async (call: never) => runKeyHandler(session, call, () => "PS> ", written) };
  editor.request = { ...editor.request, adviser: runs };
  return press(editor, keys);
}

describe("a script block that a key is bound to", () => {
  after(() => shell.close());

  for (const [script, keys, wanted] of [
    ["$editor::Insert('()'); $editor::BackwardChar()", "a<Alt+p>b", "a(b|)"],
    ['$line, $cursor = Line; $editor::Replace(0, $line.Length, "($line)")', "Get-Date<Alt+p>", "(Get-Date)|"],
    ["$line, $cursor = Line; $editor::Replace(0, $line.Length, 'x')", "ab<Alt+p><Ctrl+z>", "ab|"],
    ["$editor::Delete(1, 2); $editor::SetCursorPosition(0)", "abcd<Alt+p>", "|ad"],
    [
      '$s = $l = 0; $editor::GetSelectionState([ref]$s, [ref]$l); $editor::Insert("$s $l")',
      "ab<Shift+Home><Alt+p>",
      "0 2|",
    ],
    ['$s = $l = 0; $editor::GetSelectionState([ref]$s, [ref]$l); $editor::Insert("$s $l")', "<Alt+p>", "-1 -1|"],
    ['$editor::RevertLine(); $editor::Insert("$($key.Key)$($key.Modifiers)")', "ab<Alt+p>", "PAlt|"],
    ["$n = 0; $null = $editor::TryGetArgAsInt($arg, [ref]$n, 1); $editor::Insert('x' * $n)", "<Alt+3><Alt+p>", "xxx|"],
    [
      "$editor::BeginningOfLine(); $editor::KillWord(); $editor::EndOfLine(); $editor::Yank()",
      "ab cd<Alt+p>",
      " cdab|",
    ],
    ["$editor::TabCompleteNext()", "x al<Alt+p>", "x alpha|"],
    ["$editor::BackwardChar($key, $arg); $editor::SelfInsert($key, 2)", "abcd<Alt+2><Alt+p>", "abpp|cd"],
    ["$editor::PreviousHistory(); $editor::PreviousHistory()", "<Alt+p>", "Get-Date|"],
    [
      '$a = $t = $e = $c = $null; $editor::GetBufferState([ref]$a, [ref]$t, [ref]$e, [ref]$c); $editor::Insert("$($a.EndBlock.Statements.Count)")',
      "a; b<Alt+p>",
      "a; b2|",
    ],
  ] as const)
    it(`${script} on ${keys}`, async () => expect(shown(await edited(script, keys))).to.equal(wanted));

  it("can accept the input", async () =>
    expect((await edited("$editor::Insert('x'); $editor::AcceptLine()", "a<Alt+p>")).outcome).to.deep.equal({
      kind: "line",
      text: "ax",
    }));

  it("shows why it failed, and leaves $? and $Error", async () => {
    const editor = await edited("throw 'bad luck'", "a<Alt+p>");
    expect(editor.view().below).to.deep.equal(["bad luck"]);
    expect(session.engine.errors.items).to.deep.equal([]);
  });

  it("is refused what is done only behind it", async () =>
    expect((await edited("$editor::MenuComplete(); $editor::Insert('x')", "al<Alt+p>")).view().below.at(-1)).to.contain(
      "is known but not modelled",
    ));

  it("asks for the prompt anew", async () =>
    expect((await edited("$editor::InvokePrompt()", "<Alt+p>")).view().prompt).to.equal("PS> "));

  it("hears of vi's modes", () => {
    session.run(
      "Set-PSReadLineOption -EditMode Vi -ViModeIndicator Script -ViModeChangeHandler { $global:seen += $args[0] }",
    );
    tellViMode(session, "Command");
    tellViMode(session, "Insert");
    expect(session.engine.globalScope.lookUp("seen")?.value).to.equal("CommandInsert");
  });
});

describe("the script that says what the history takes", () => {
  for (const [script, option] of [
    ["$line -ne 'a'", "SkipAdding"],
    ["$line -eq 'a'", "MemoryAndFile"],
    ["'memoryonly'", "MemoryOnly"],
    ["[Microsoft.PowerShell.AddToHistoryOption]::SkipAdding", "SkipAdding"],
    ["[Microsoft.PowerShell.PSConsoleReadLine]::GetDefaultAddToHistoryOption('my password')", "MemoryOnly"],
    ["throw 'it'", "MemoryAndFile"],
    ["", "MemoryAndFile"],
  ] as const)
    it(script || "nothing", () => {
      session.run(`Set-PSReadLineOption -AddToHistoryHandler { param($line) ${script} }`);
      expect(sessionReadLineSettings(session.host).asksHistoryScript).to.equal(true);
      expect(historyOptionOf(session, "a")).to.equal(option);
    });

  it("is none where it is $null", () => {
    session.run("Set-PSReadLineOption -AddToHistoryHandler $null");
    expect(historyOptionOf(session, "a token")).to.equal("MemoryOnly");
  });
});
