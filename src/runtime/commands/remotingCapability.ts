/** What the cmdlets say that work on other computers in a way of their own, or for which it makes no difference where they run. */
const own: Readonly<Record<string, readonly string[]>> = {
  OwnedByCommand: ["Enter-PSSession", "Get-PSSession", "Invoke-Command", "New-PSSession", "Remove-PSSession"],
  SupportedByCommand: ["Get-Process", "Receive-Job", "Restart-Computer", "Stop-Computer"],
  None: [
    "Add-Member",
    "Compare-Object",
    "Convert-Path",
    "ConvertFrom-Csv",
    "ConvertFrom-Json",
    "ConvertFrom-StringData",
    "ConvertTo-Csv",
    "ConvertTo-Html",
    "ConvertTo-Json",
    "ConvertTo-Xml",
    "ForEach-Object",
    "Get-Host",
    "Get-Member",
    "Get-Random",
    "Get-SecureRandom",
    "Get-Unique",
    "Group-Object",
    "Import-PowerShellDataFile",
    "Join-String",
    "Measure-Command",
    "Measure-Object",
    "New-PSSessionOption",
    "New-PSTransportOption",
    "New-TimeSpan",
    "Out-Default",
    "Out-Host",
    "Out-Null",
    "Out-String",
    "Select-Object",
    "Sort-Object",
    "Update-List",
    "Where-Object",
    "Write-Debug",
    "Write-Error",
    "Write-Host",
    "Write-Information",
    "Write-Output",
    "Write-Progress",
    "Write-Verbose",
    "Write-Warning",
  ],
};

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries(own).flatMap(([capability, names]) => names.map((name) => [name, capability])),
);

/** The RemotingCapability of a command: PowerShell, unless its cmdlet says otherwise. */
export function remotingCapability(commandName: string): string {
  return byName.get(commandName) ?? "PowerShell";
}
