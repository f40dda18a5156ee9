import { expect } from "chai";
import { check, everyFault, shown } from "./harness.ts";

/** Scripts with the faults that they have: what runs when, what is there then, and what operators and patterns can read. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ["try { 1 } catch [Exception] { 2 } catch [IO.IOException] { 3 } catch { 4 }", "CatchOrder: [IO.IOException]"],
  ["try { 1 } catch [IO.IOException] { 2 } catch [Exception] { 3 } catch { 4 }"],
  ["$_.Name; 1 | ForEach-Object { $_ }; switch (1) { 1 { $_ } }; try { 1 } catch { $_ }", "CurrentObject: $_"],
  ["function f { $_ } 1 | ForEach-Object { f }; function g { $_.A } g; filter h { $_ } h", "CurrentObject: $_"],
  ["foreach ($_ in 1) { $_ }"],
  ["$this.Name", "CurrentObject: $this"],
  ["class A { [int]$B; [int] C() { return $this.B } } $x = @{ A = { $this.B } }; $x"],
  [
    "Write-Host 1 | Out-File a; Get-Date | Format-List | Export-Csv a; Write-Host 1 6>&1 | Out-File a",
    "EmptyPipeline: Write-Host",
    "EmptyPipeline: Format-List",
  ],
  ["$env:COMPTERNAME; $env:COMPUTERNAME; $env:OWN_NAME", "EnvironmentSlip: $env:COMPTERNAME"],
  ["$env:USRNAME = 'a'; $env:USRNAME"],
  [
    "'a' -match '(b'; 'a' -replace '[a-', 'b'; 'a' -match '*.txt'; [regex]::Match('a', 'b)')",
    "InvalidPattern: '(b'",
    "InvalidPattern: '[a-'",
    "InvalidPattern: '*.txt'",
    "InvalidPattern: 'b)'",
  ],
  [
    "Select-String '(a' b; Select-String '(a' b -SimpleMatch; 'a' -split '(', 0, 'SimpleMatch'; 'a'.Replace('(', '')",
    "InvalidPattern: '(a'",
  ],
  [
    "param([Parameter(Mandatory)]$A = 5, [Parameter(Mandatory = $false)]$B = 5, [Parameter(Mandatory)]$C = $null) $A, $B, $C",
    "MandatoryDefault: 5",
  ],
  [
    "$a = 1; if (-not $a -eq 'b') { }; if (!$a -eq $true) { }; if (-not ($a -eq 'b')) { }",
    "NegatedComparison: -not $a -eq 'b'",
  ],
  ["$ErrorActionPrefrence = 'Stop'; $ErrorActionPreference = 'Stop'", "PreferenceSlip: $ErrorActionPrefrence"],
  [
    '$server = 1; $scrpit:count; "$server:a"; ${server}; $script:b; $env:Path',
    "UnknownDrive: $scrpit:count",
    "UnknownDrive: $server:a",
  ],
  ["$a.Day; $a = Get-Date; function f { $b; $b = 1; $b } f", "UsedBeforeSet: $a", "UsedBeforeSet: $b"],
  [
    "foreach ($i in 1) { $a; $a = $i }; if (-not $b) { $b = 1 }; function f { $c } $c = 1; f; $d += 1; Get-Date -OutVariable e; $e; $e = 1",
  ],
  ["1 - 'abc'; $_ * 'x'; '-' * 20; '5' - 1", "CurrentObject: $_", "WrongOperand: 'abc'", "WrongOperand: 'x'"],
  ["Import-Module Unknown; Write-Hosts a; Get-Hosts", "UnknownCommand: Write-Hosts"],
  ["Get-ChildItem -r; Get-ChildItem -Rea; dir -d"],
];

describe("check of what runs when", () => {
  for (const [script, ...found] of cases)
    it(`${found.join(", ") || "nothing"} in ${script}`, () =>
      expect(everyFault(script).sort()).to.deep.equal([...found].sort()));

  it("tells where $null stands on the right as information", () =>
    expect(check("if ($_.A -ne $null) { }").map(shown)).to.include("NullComparison: $_.A -ne $null"));
});
