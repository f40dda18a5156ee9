import type { Edition, PerEdition } from "../diag/Edition.ts";
import { parseScript } from "../syntax/parser/parseScript.ts";

/** What the prompt's own text ends in: where its help is (about_Prompts; observed in PowerShell 7). */
const promptHelp = `
# .Link
# https://go.microsoft.com/fwlink/?LinkID=225750
# .ExternalHelp System.Management.Automation.dll-help.xml
`;
const promptText = "\"PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) \"";

/** How the parameter is declared that PowerShell 7 does without (PowerShell/PowerShell#10849). */
const tabExpansion = (cursor: string) => `[CmdletBinding(DefaultParameterSetName = 'ScriptInputSet')]
[OutputType([System.Management.Automation.CommandCompletion])]
param(
    [Parameter(ParameterSetName = 'ScriptInputSet', Mandatory, Position = 0)] [AllowEmptyString()] [string] $inputScript,
    [Parameter(ParameterSetName = 'ScriptInputSet', ${cursor},
    [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 0)] [System.Management.Automation.Language.Ast] $ast,
    [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 1)] [System.Management.Automation.Language.Token[]] $tokens,
    [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 2)] [System.Management.Automation.Language.IScriptPosition] $positionOfCursor,
    [Parameter(ParameterSetName = 'ScriptInputSet', Position = 2)]
    [Parameter(ParameterSetName = 'AstInputSet', Position = 3)]
    [hashtable] $options = $null
)
end {
    if ($PSCmdlet.ParameterSetName -eq 'AstInputSet') { $inputScript = $ast.Extent.Text; $cursorColumn = $positionOfCursor.Offset }
    [System.Management.Automation.CommandCompletion]::CompleteInput($inputScript, $cursorColumn, $options)
}`;

const textsOfOneEdition: PerEdition<Readonly<Record<string, string>>> = {
  Desktop: {
    prompt: promptText + promptHelp,
    more: "param([string[]]$paths) process { if ($paths) { Get-Content -Path $paths } elseif ($MyInvocation.ExpectingInput) { $_ } }",
    ImportSystemModules: "",
    "Get-Verb": `param([Parameter(ValueFromPipeline = $true)] [string[]] $verb = '*')
process { Microsoft.PowerShell.Utility\\Get-Verb -Verb $verb }`,
    // Of Exchange's management shell (named by its greeting and by the page of Export-Message); what they do inside is inferred.
    AssembleMessage: `param([string] $Path)
process { if ($null -ne $_) { Add-Content -Path $Path -Encoding Byte -Value $_.FileData } }`,
    "Get-ExCommand": "param([string] $Name = '*') Get-Command -Name $Name -Module Exchange",
    TabExpansion2: tabExpansion("Mandatory, Position = 1)] [int] $cursorColumn"),
  },
  Core: {
    "cd~": "Set-Location ~",
    prompt: `\n${promptText};${promptHelp}`,
    TabExpansion2: tabExpansion("Position = 1)] [int] $cursorColumn = $inputScript.Length"),
  },
};

/** Functions that PowerShell itself writes in script, in both editions. */
const commonFunctionTexts: Readonly<Record<string, string>> = {
  mkdir: `[CmdletBinding(DefaultParameterSetName = 'pathSet', SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
param(
    [Parameter(ParameterSetName = 'nameSet', Position = 0, ValueFromPipelineByPropertyName = $true)]
    [Parameter(ParameterSetName = 'pathSet', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
    [string[]] $Path,
    [Parameter(ParameterSetName = 'nameSet', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
    [AllowNull()] [AllowEmptyString()] [string] $Name,
    [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)] [System.Object] $Value,
    [switch] $Force,
    [Parameter(ValueFromPipelineByPropertyName = $true)] [System.Management.Automation.PSCredential] $Credential
)
begin {
    $pipeline = { New-Item -ItemType Directory @PSBoundParameters }.GetSteppablePipeline()
    $pipeline.Begin($PSCmdlet)
}
process { $pipeline.Process($_) }
end { $pipeline.End() }`,
  "Clear-Host": "[System.Console]::Clear()",
  "cd..": "Set-Location ..",
  "cd\\": "Set-Location \\",
  help: "Get-Help @args",
  oss: `param([ValidateRange(2, 2147483647)] [int] $Width, [Parameter(ValueFromPipeline = $true)] [psobject] $InputObject)
begin {
    $lines = @{ Stream = $true }
    if ($PSBoundParameters.ContainsKey('Width')) { $lines.Width = $Width }
    $pipeline = { Out-String @lines }.GetSteppablePipeline()
    $pipeline.Begin($true)
}
process { $pipeline.Process($InputObject) }
end { $pipeline.End() }`,
  Pause: "$null = Read-Host 'Press Enter to continue...'",
};

export function standardFunctionTexts(edition: Edition): Readonly<Record<string, string>> {
  return { ...commonFunctionTexts, ...textsOfOneEdition[edition] };
}

/** Names of the parameters (in lower case) that such a function declares; null where there is no function of that name. */
export function standardFunctionParameters(name: string): ReadonlySet<string> | null {
  const text = Object.entries(standardFunctionTexts("Desktop")).find(([known]) => known === name)?.[1];
  if (text === undefined) return null;
  const { ast } = parseScript(text, { edition: "Desktop" });
  return new Set(
    (ast.paramBlock?.parameters ?? []).map((parameter) => parameter.name.variablePath.unqualifiedPath.toLowerCase()),
  );
}

/** "C:" and the like as commands, which change to the drive. */
export function driveFunctionTexts(): Record<string, string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return Object.fromEntries(letters.map((letter) => [`${letter}:`, "Set-Location $MyInvocation.MyCommand.Name"]));
}
