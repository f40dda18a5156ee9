import { expect } from "chai";
import type { OptionTexts } from "../../src/cli/options/GlobalOptions.ts";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";

/** What tells editions, cultures, clocks, zones, chance, files, type data, views, numbers and machines apart. */
const commands: readonly string[] = [
  "$PSVersionTable.PSVersion.Major; $PSVersionTable.PSEdition",
  "Get-Date; [DateTime]::Now.ToString('o'); [TimeZoneInfo]::Local.Id",
  "(1234.5).ToString('N1'); '{0:C}' -f 12.5; Get-Culture",
  "Get-Random; [guid]::NewGuid().Guid; New-Guid",
  '$a = @{ one = 1; two = 2.5 }; $a | ConvertTo-Json -Compress; "a\u00e9" | ConvertTo-Json',
  "'x' > out.txt; (Get-Item out.txt).Length; Get-Content out.txt",
  "Start-Sleep -Milliseconds 1500; [Environment]::TickCount -is [int]; (Get-Date).Second",
  "Update-TypeData -TypeName System.Int32 -MemberName Owner -Value $PSVersionTable.PSEdition -MemberType NoteProperty",
  "(5).Owner; 5 | Get-Member Owner | Format-Table Name, Definition",
  "class Point { [int]$X; Point([int]$x) { $this.X = $x } }; [Point]::new(3); [Point]",
  "[Threading.Thread]::CurrentThread.CurrentCulture = $(if ($PSEdition -eq 'Core') { 'fr-FR' } else { 'de-DE' }); 1.5",
  "[Threading.Thread]::CurrentThread.CurrentCulture.Name; (0.25).ToString(); Get-Date -Format D",
  '$OFS = $PSVersionTable.PSEdition[0]; "$(1, 2, 3)"',
  "& { $x = 7; $b = { $x }.GetNewClosure(); $b.Module.Name; & $b }",
  "[runspacefactory]::CreateRunspace().Name; (New-Object object).GetHashCode()",
  "$env:COLOUR = $PSVersionTable.PSEdition; [Environment]::GetEnvironmentVariable('COLOUR'); [Environment]::MachineName",
  "1 / 0",
  "Get-Item nowhere",
  "'a,b' | ConvertFrom-Csv -Header p, q | Format-List",
  "[Console]::Title = 'own'; [Console]::OutputEncoding.WebName",
  "$job = Start-Job { Get-Random; Get-Date; $PID }; $job | Wait-Job | Receive-Job; (Get-Job).Id",
  "[powershell]::Create().AddScript('1.5; Get-Culture | ForEach-Object Name').Invoke()",
  "Get-Process | Select-Object -First 2 | Format-Table Id, ProcessName",
  "$x = [xml]'<a><b n=\"1\"/><b n=\"2\"/></a>'; $x.SelectNodes('//b') | ForEach-Object n",
  "Get-ExchangeServer | Format-Table Name, AdminDisplayVersion; Set-ExchangeServer $env:COMPUTERNAME -ErrorReportingEnabled $true",
  "Get-AcceptedDomain | Format-List Name, WhenChanged; Search-AdminAuditLog | Format-Table CmdletName, ObjectModified",
  "Get-Service | Select-Object -First 2; Get-Location",
  "$Error.Count; $Error[0].FullyQualifiedErrorId",
  "Set-StrictMode -Version 2; try { $undefined } catch { $_.FullyQualifiedErrorId }",
  "[string]::Join('-', (3, 1, 2 | Sort-Object)); 'I'.ToLower(); 'strasse' -eq 'stra\u00dfe'",
];

const kinds: Readonly<Record<string, OptionTexts>> = {
  "an old server of fabrikam": optionsOf({
    edition: "Desktop",
    scenario: "fabrikam",
    now: "2021-05-06T07:08:09Z",
    seed: "first",
  }),
  "a new one of contoso": optionsOf({
    edition: "Core",
    scenario: "contoso",
    now: "2031-11-12T13:14:15Z",
    seed: "second",
  }),
};

function optionsOf(options: Readonly<Record<string, string>>): OptionTexts {
  return new Map(Object.entries(options).map(([name, text]) => [name, [text]]));
}

describe("two sessions of different edition, culture, clock, zone and seed", () => {
  const shells: Shell[] = [];
  const open = (options: OptionTexts): ((command: string) => string) => {
    const shell = new Shell(readGlobalOptions(options, {}), () => {});
    shells.push(shell);
    const host = new RecordingHost(100, () => null);
    const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
    return (command) => {
      const from = host.text.length;
      session.run(command);
      return `PS> ${command}\n${host.text.slice(from)}`;
    };
  };
  afterEach(() => {
    for (const shell of shells.splice(0)) shell.close();
  });

  it("give command by command what each gives alone", () => {
    const alone = Object.values(kinds).map((options) => {
      const run = open(options);
      return commands.map(run);
    });
    const runs = Object.values(kinds).map(open);
    const together = commands.map((command) => runs.map((run) => run(command)));
    for (const [at, name] of Object.keys(kinds).entries())
      expect(together.map((each) => each[at]).join("\n"), name).to.equal(alone[at].join("\n"));
    // Were they alike, this would prove nothing.
    expect(alone[0].filter((text, at) => text === alone[1][at]).length).to.be.lessThan(commands.length / 2);
  });

  it("have their edition's data of a culture, whoever asked first", () => {
    const texts = Object.values(kinds).map((options) => open(options)("(1234.5).ToString('N', [cultureinfo]'it-IT')"));
    expect(texts[0]).not.to.equal(texts[1]);
  });
});
