import { singleQuoted } from "../../base/text/singleQuoted.ts";
import type { CompletedCommand } from "./completionTable.ts";

/** For PowerShell 5.1 and 7. */
export function powerShellCompletion(table: readonly CompletedCommand[]): string {
  const rows = table.map(
    ({ name, words, options }) => `    ${singleQuoted(name)} = @{
      Words = @(${words.map(singleQuoted).join(", ")})
      Options = [ordered]@{
${options.map(({ name: option, describe, value }) => `        ${singleQuoted(option)} = @(${[describe, ...(typeof value === "string" ? [] : value)].map(singleQuoted).join(", ")})`).join("\n")}
      }
    }`,
  );
  return `# PowerShell completion of cmdlab: cmdlab completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName cmdlab -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $table = @{
${rows.join("\n")}
  }
  $name = ''
  $previous = ''
  $isFirst = $true
  foreach ($element in $commandAst.CommandElements) {
    if (-not $isFirst -and $element.Extent.EndOffset -lt $cursorPosition) {
      $previous = $element.Extent.Text
      if ($name -eq '' -and $previous -ne '' -and $table.ContainsKey($previous)) { $name = $previous }
    }
    $isFirst = $false
  }
  $command = $table[$name]
  $values = @()
  if ($command.Options.Contains($previous)) { $values = @($command.Options[$previous]) -ne $command.Options[$previous][0] }
  if ($values.Count -gt 0) {
    foreach ($value in $values -like "$wordToComplete*") {
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $value)
    }
  } elseif ($wordToComplete -like '-*') {
    foreach ($option in $command.Options.Keys) {
      if ($option -like "$wordToComplete*") {
        [System.Management.Automation.CompletionResult]::new($option, $option, 'ParameterName', $command.Options[$option][0])
      }
    }
  } elseif ($name -eq '' -or $previous -eq $name) {
    foreach ($word in $command.Words -like "$wordToComplete*") {
      [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $word)
    }
  }
}
`;
}
