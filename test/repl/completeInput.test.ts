import { expect } from "chai";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { completeInput } from "../../src/session/completion/Completer.ts";
import { seenCompletion } from "../../src/session/completion/seenCompletion.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";

const shell = new Shell(readGlobalOptions(new Map(), {}), () => {});
const session = shell.session(new RecordingHost(120), new Int32Array(new SharedArrayBuffer(4)));
session.run(
  '$wanted = "text"; function Get-Wanted { param($Colour, [ValidateSet("Red", "Green")]$Kind) }; mkdir "C:\\one two" | Out-Null',
);

/** The input with the first candidate in its place. */
function completed(text: string): string | null {
  const found = completeInput(session, text, text.length);
  return found?.candidates[0] ? text.slice(0, found.start) + found.candidates[0].text : null;
}

describe("completeInput", () => {
  after(() => shell.close());

  for (const [typed, wanted] of [
    ["Get-AuthC", "Get-AuthConfig"],
    ["1 | get-want", "1 | Get-Wanted"],
    ["Get-Wanted -co", "Get-Wanted -Colour"],
    ["Get-Wanted -Kind ", "Get-Wanted -Kind Green"],
    ["Get-Item -Path x -ErrorAction Si", "Get-Item -Path x -ErrorAction SilentlyContinue"],
    ["$want", "$wanted"],
    ["$env:COMPUTER", "$env:COMPUTERNAME"],
    ["$wanted.Len", "$wanted.Length"],
    ["$wanted.ToUpper", "$wanted.ToUpper("],
    ["[Math]::Rou", "[Math]::Round("],
    ["Get-Content C:\\one", "Get-Content 'C:\\one two'"],
    ["nothing-begins-so", null],
  ] as const) {
    it(typed, () => expect(completed(typed)).to.equal(wanted));
  }

  it("replaces the quote that closes a text with it", () => {
    const text = "cd 'C:\\one'";
    expect(completeInput(session, text, text.length - 1)).to.deep.include({ start: 3, end: text.length });
    expect(completeInput(session, `${text} 'x'`, text.length)?.end).to.not.equal(text.length + 1);
  });

  it("changes nothing of the session", () => {
    session.run("Get-Nowhere");
    const before = session.engine.errors.items.length;
    completed("Get-Content Z:\\x");
    expect([session.engine.errors.items.length, session.engine.success]).to.deep.equal([before, false]);
  });
});

describe("completion from the syntax tree", () => {
  const first = (text: string): string | null => {
    const found = completeInput(session, text, text.length);
    return found?.candidates[0] ? `${found.candidates[0].text} ${found.candidates[0].kind}` : null;
  };
  const texts = (text: string): string[] =>
    completeInput(session, text, text.length)?.candidates.map((one) => one.text) ?? [];

  for (const [typed, wanted] of [
    ["(Get-Date).AddD", "AddDays( Method"],
    ["(Get-Date).Da", "Date Property"],
    ["$x = Get-Date; $x.Da", "Date Property"],
    ["[string]$q = ''; $q.Le", "Length Property"],
    ['"abc".Substring(1).Le', "Length Property"],
    ["[datetime]::Now.DayOfW", "DayOfWeek Property"],
    ["Get-Process | Where-Object Proc", "ProcessName Property"],
    ["Get-Process | ? { $_.ProcessN", "ProcessName Property"],
    ["Get-Process | sort Hand", "Handle Property"],
    ["Get-Service | select Name, Sta", "StartType Property"],
    ["Get-AcceptedDomain | ft DomainN", "DomainName Property"],
    ["Get-Mailbox | where { $_.PrimarySm", "PrimarySmtpAddress Property"],
    ["ls | select @{ n", "Name Property"],
    ["ls | ft @{ Name='x'; Al", "Alignment Property"],
    ["$h = @{ abc = 1 }; $h.ab", "abc Property"],
    ["[pscustomobject]@{ Colour = 1 } | select Col", "Colour Property"],
    ["$abcd = 1; $abc", "$abcd Variable"],
    ["foreach ($item in 1) { $ite", "$item Variable"],
    ["param($Colour) $Col", "$Colour Variable"],
    ['"text $want', "$wanted Variable"],
    ["Get-Item @want", "@wanted Variable"],
    ["1 -e", "-eq ParameterName"],
    ["$a -notl", "-notlike ParameterName"],
    ["ls | ? { $_.Length -g", "-ge ParameterName"],
    ["Get-Service W32T", "W32Time ParameterValue"],
    ["Import-Module Microsoft.PowerShell.Ut", "Microsoft.PowerShell.Utility ParameterValue"],
    ["Get-Help Get-AuthC", "Get-AuthConfig Command"],
    ["New-Object System.Collections.ArrayLi", "System.Collections.ArrayList Type"],
    ["[hasht", "hashtable Type"],
    ["[System.Collections.Arr", "System.Collections.ArrayList Type"],
    ["[System.Colle", "System.Collections Namespace"],
    ["[ConsoleColor]::Re", "Red Property"],
    ['[ConsoleColor]$x = "Re', '"Red" Text'],
    ["Get-Item -ErrorAction:Si", "SilentlyContinue ParameterValue"],
    ["Get-Process | ForEach-Object ProcessN", "ProcessName Property"],
    ["[Parameter(Man", "Mandatory Property"],
    ["function f { param([ValidateSet('Red')]$Colour) }; f -Col", "-Colour ParameterName"],
    ["function f { param([ValidateSet('Red')]$Colour) }; f -Colour R", "Red ParameterValue"],
    ["function f([DayOfWeek]$Day) { }; f -Day Su", "Sunday ParameterValue"],
    ["enum Fruit { Apple; Pear }; [Fruit]::P", "Pear Property"],
    ["class Point { [int]$X; [void]Move() {} }; [Point]::new().Mo", "Move( Method"],
    ["class Point { [int]$X; static [int]$Count }; [Point]::Co", "Count Property"],
    ["try { } catch { $_.Exc", "Exception Property"],
    ["$MyInvocation.MyC", "MyCommand Property"],
    ["$PSCmdlet.ShouldP", "ShouldProcess( Method"],
    ["$PSVersionTable.PSV", "PSVersion Property"],
    ["$Error[0].Cat", "CategoryInfo Property"],
    ["1..3 | ForEach-Object { $_.CompareT", "CompareTo( Method"],
    ["(1..3).Wh", "Where( Method"],
    ["'abc'.Cha", "Chars( Method"],
    ["Get-Command | Where-Object { $_.ModuleN", "ModuleName Property"],
    ["Set-StrictMode -Version L", "Latest Text"],
    ["(1..3).Cou", "Count Property"],
    ["using module Microsoft.PowerShell.Ut", "Microsoft.PowerShell.Utility ParameterValue"],
    ["# Get-AuthC", null],
    ["'$want", null],
  ] as const) {
    it(typed, () => expect(first(typed)).to.equal(wanted));
  }

  it("offers the parameters of the command that a table is splatted into", () => {
    const text = "$p = @{ Pat }; Get-Item @p";
    expect(completeInput(session, text, 11)?.candidates.map((one) => one.text)).to.deep.equal(["Path"]);
  });

  it("offers only keys that are not written yet", () => {
    expect(texts("ls | select @{ Name='x'; ")).to.deep.equal(["Expression"]);
  });

  it("says what each is", () => {
    const tip = (text: string): string | undefined => completeInput(session, text, text.length)?.candidates[0].toolTip;
    expect(tip("Get-Date -Form")).to.equal("[string] Format");
    expect(tip("$wante")).to.equal("[string]$wanted");
    expect(tip("[math]::Po")).to.equal("static double Pow(double x, double y)");
  });
});

describe("completion at the prompt", () => {
  const own = new Shell(readGlobalOptions(new Map(), {}), () => {});
  const asked = own.session(new RecordingHost(120), new Int32Array(new SharedArrayBuffer(4)));
  after(() => own.close());

  /** What the editor is handed when the function TabExpansion2 has this body. */
  const seen = (body: string) => {
    asked.run(`function global:TabExpansion2($text, $cursor, $options) { ${body} }`);
    const found = seenCompletion(asked, "say he", 6);
    return found && [found.start, found.end, ...found.candidates.map(({ text }) => text)];
  };

  it("asks a person's own TabExpansion2", () => {
    const made = "[Management.Automation.CompletionResult]::new('hello', 'hello', 'Text', 'a greeting')";
    const give = (start: number): string =>
      `$r = [Management.Automation.CommandCompletion]::CompleteInput($text, $cursor, $options); $r.CompletionMatches.Clear(); $r.ReplacementIndex = ${start}; $r.ReplacementLength = 2; $r.CompletionMatches.Add(${made}); $r`;
    expect(seen(give(4))).to.deep.equal([4, 6, "hello"]);
    expect(seen(give(5))).to.equal(null);
    const results = "$all = [Collections.ObjectModel.Collection[Management.Automation.CompletionResult]]::new()";
    const completion = "[Management.Automation.CommandCompletion]::new($all, -1, 4, 2)";
    expect(seen(`${results}; $all.Add(${made}); ${completion}`)).to.deep.equal([4, 6, "hello"]);
    expect(seen("'hello'")).to.equal(null);
    expect(seen("throw 'no'")).to.equal(null);
    expect(asked.engine.errors.items.length).to.equal(0);
    asked.run("Remove-Item function:TabExpansion2");
    expect(seenCompletion(asked, "Get-Da", 6)).to.equal(null);
  });
});
