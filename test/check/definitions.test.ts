import { expect } from "chai";
import { faults } from "./harness.ts";

/** Scripts with what is told of them. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "configuration A { node 'x' { File F { DestinationPath = 'a'; Ensure = 'Presents'\nTyp = 'File' }\nService S { Name = 'a'; DependsOn = '[File]F', '[File]G' }\nLog L { }\ncOther O { Ensure = 'No' } } }",
    "ResourceProperty: 'Presents'",
    "ResourceProperty: Typ",
    "ResourceProperty: '[File]F', '[File]G'",
    "ResourceProperty: Log",
  ],
  [
    "configuration A\n{\nnode localhost\n{\nService S\n{\nName = 'a'\nState = 'Started'\n}\nWindowsFeature W\n{\nFeatureName = 'a'\n}\n}\n}",
    "ResourceProperty: 'Started'",
    "ResourceProperty: FeatureName",
  ],
  [
    "configuration A { node a { WindowsFeatures W { Name = 'a' }\nxService S { Name = 'a' } } }",
    "ResourceProperty: WindowsFeatures",
  ],
  [
    "configuration A { Import-DscResource -ModuleName PSDscResources; Service S { Nme = 'a'; DependsOn = \"[File]$x\" } }",
  ],
  [
    "switch ($args[0]) { 'a' { 1 } 'b' { 2 } 'A' { 3 } }; switch -CaseSensitive ($args[0]) { 'a' { 1 } 'A' { 3 } }; switch -Wildcard ($args[0]) { '*' { 1 } '*' { 2 } }",
    "DuplicateDefinition: 'A'",
  ],
  ["function Get-It { 1 }\nfunction Get-It { 2 }\nGet-It", "DuplicateDefinition: function Get-It "],
  ["function Get-It { 1 }\nGet-It\nfunction Get-It { 2 }\nGet-It"],
  [
    "function f { param([Alias('n')]$Name, [Alias('n', 'Size')]$Number, $Size) $Name; $Number; $Size }",
    "ParameterNames: 'n'",
    "ParameterNames: 'Size'",
  ],
  [
    "function f { [CmdletBinding(DefaultParameterSetName = 'ByNme')] param([Parameter(ParameterSetName = 'ByName')]$A, [Parameter(ParameterSetName = 'ById')]$B) $A; $B }",
    "ParameterNames: 'ByNme'",
  ],
  [
    "function f { param([ValidateLength(9, 1)]$A, [ValidateRange(1, 9)]$B) $A; $B }",
    "ParameterNames: [ValidateLength(9, 1)]",
  ],
  ["function f { param($Host, $Pid) 1 }", "ReadOnlyVariable: $Host", "ReadOnlyVariable: $Pid"],
  [
    "$folder = 'a'; Invoke-Command -ComputerName b { Get-Item $folder; $own = 1; $own; $using:folder }",
    "UsingVariable: $folder",
  ],
  ["$folder = 'a'; Invoke-Command { Get-Item $folder }; Start-Job { param($folder) $folder; $args }; & { $folder }"],
  [
    "$folder = 'a'; Get-Item $using:folder; 1 | ForEach-Object { $using:folder }; 1 | ForEach-Object -Parallel { $using:folder }",
    "UsingVariable: $using:folder",
    "UsingVariable: $using:folder",
    "EditionParameter: -Parallel",
  ],
  [
    "$k = 'a'; Invoke-Command -ComputerName b { f $using:k.Length; $x.y($using:k.Length) }; 1 | ForEach-Object -Parallel { \"$($k.Length)\" }",
    "UsingVariable: $k",
    "EditionParameter: -Parallel",
  ],
  ["function f { [CmdletBinding()] param($A) if ($PSCmdlet.ShouldProcess($A)) { 1 } }", "CommandVariable: $PSCmdlet"],
  ["function f { [CmdletBinding(SupportsShouldProcess)] param($A) if ($PSCmdlet.ShouldProcess($A)) { 1 } }"],
  [
    "Get-Process | ForEach-Object { if ($_.Id) { break } }; foreach ($a in 1, 2) { 1 | ForEach-Object { break } }",
    "BreakOutsideLoop: break",
  ],
  [
    ":outer foreach ($a in 1, 2) { foreach ($b in 1, 2) { if ($b) { continue outre }; break outer } }",
    "BreakOutsideLoop: outre",
  ],
  [
    "class A {\n[int]$N\n[int]$N\nF() { }\nF() { }\nF([int]$a) { }\n}\nenum E { One; Two; One }",
    ..."$N F One".split(" ").map((name) => `ClassMembers: ${name}`),
  ],
  [
    "class A { A([string]$n) { } }; class B : A { }; class C : A { C() { } }; class D : A { D() : base('a') { } }; class E : A { E() : base() { } }",
    "ClassMembers: A",
    "WrongArgumentCount: C",
    "WrongArgumentCount: base()",
  ],
  [
    "class A : System.IComparable { [int]$N }; class B : IDisposable { [void] Dispose() { } }; class C : B { }",
    "ClassMembers: System.IComparable",
  ],
  ["Start-Job { param($name) $name; $other; $using:x } -ArgumentList 1", "UsingVariable: $other"],
  [
    "function f { [CmdletBinding()] param([string]$Path) dynamicparam { more } process { $PSBoundParameters['Paht']; $PSBoundParameters['Other'] } }",
    "BoundParameter: 'Paht'",
  ],
  [
    "class Dog { Dog([string]$n, [int]$a) { } [void] Run([double]$far) { } }; $d = [Dog]::new('x', 'three'); $d.Run('far'); $d.Run('2.5'); New-Object Dog 'x', 'four'; [Dog]::new('x', '4')",
    "WrongArgument: 'three'",
    "WrongArgument: 'far'",
    "WrongArgument: 'four'",
  ],
  [
    "$b = { param([string]$ip) $ip.Lenght }; $ip = [ipaddress]::Parse('::1'); $ip.AddressFamily; $ip.AdressFamily; & $b 1",
    "UnknownProperty: Lenght",
    "UnknownProperty: AdressFamily",
  ],
  [
    "function f { param([string]$Path, [Alias('CN')]$Name) if ($PSBoundParameters.ContainsKey('Paths')) { 1 }; $PSBoundParameters['Path']; $PSBoundParameters.Nme; $PSBoundParameters['Verbose']; $PSBoundParameters['Own'] = 1; $PSBoundParameters['Own']; $PSBoundParameters.Keys; & { $PSBoundParameters['x'] } }",
    "BoundParameter: 'Paths'",
    "BoundParameter: Nme",
  ],
];

describe("check: definitions and blocks", () => {
  for (const [script, ...expected] of cases)
    it(script.slice(0, 60), () => expect(faults(script)).to.have.members(expected));
});
