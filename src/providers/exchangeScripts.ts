/** A file of the product's own agents that protect from spam, below its folder. */
export const hygieneAssembly = "TransportRoles\\agents\\Hygiene\\Microsoft.Exchange.Transport.Agent.Hygiene.dll";

/** Scripts of the product's folder Scripts: what they do is documented, how they are written is our own. */
export const exchangeScripts: Readonly<Record<string, readonly string[]>> = {
  "Install-AntispamAgents.ps1": [
    `$file = Join-Path (Split-Path $PSScriptRoot) '${hygieneAssembly}'`,
    "foreach ($name in 'Content Filter', 'Sender Id', 'Sender Filter', 'Recipient Filter', 'Protocol Analysis') {",
    "  $factory = 'Microsoft.Exchange.Transport.Agent.Hygiene.{0}AgentFactory' -f $name.Replace(' ', '')",
    '  $null = Install-TransportAgent -Name "$name Agent" -TransportAgentFactory $factory -AssemblyPath $file',
    '  Enable-TransportAgent "$name Agent"',
    '  Get-TransportAgent "$name Agent"',
    "}",
    "Write-Warning 'The agents listed above have been installed. Please restart the Microsoft Exchange Transport service for changes to take effect.'",
  ],
  "StartDagServerMaintenance.ps1": [
    "param([Parameter(Mandatory)] [string] $serverName, [switch] $pauseClusterNode, [string] $MoveComment = 'Maintenance')",
    "$server = Get-MailboxServer $serverName -ErrorAction Stop",
    // Since 2016 the node is paused where that is wanted.
    "if ($pauseClusterNode -or $server.AdminDisplayVersion -match '^Version 15\\.0') {",
    '  $null = Suspend-ClusterNode $server.Name -Cluster "$($server.DatabaseAvailabilityGroup)"',
    "}",
    "Get-MailboxDatabaseCopyStatus -Server $server.Name | Where-Object Status -NotIn Mounted, Dismounted |",
    "  ForEach-Object { Suspend-MailboxDatabaseCopy $_.Name -ActivationOnly -Confirm:$false }",
    "Set-MailboxServer $server.Name -DatabaseCopyAutoActivationPolicy Blocked",
    "Get-MailboxDatabase -Server $server.Name | Where-Object { $_.DatabaseCopies.Count -gt 1 -and $_.Server.Name -eq $server.Name } |",
    "  ForEach-Object { Move-ActiveMailboxDatabase $_.Name -MoveComment $MoveComment -Confirm:$false }",
    "Get-MailboxDatabaseCopyStatus -Server $server.Name | Where-Object Status -EQ Healthy | Where-Object { -not $_.ActivationSuspended } |",
    "  ForEach-Object { Suspend-MailboxDatabaseCopy $_.Name -ActivationOnly -Confirm:$false }",
  ],
  "StopDagServerMaintenance.ps1": [
    "param([Parameter(Mandatory)] [string] $serverName, [switch] $setDatabaseCopyActivationDisabledAndMoveNow)",
    "$server = Get-MailboxServer $serverName -ErrorAction Stop",
    '$null = Resume-ClusterNode $server.Name -Cluster "$($server.DatabaseAvailabilityGroup)"',
    "Set-MailboxServer $server.Name -DatabaseCopyAutoActivationPolicy Unrestricted",
    "Get-MailboxDatabaseCopyStatus -Server $server.Name | Where-Object { $_.ActivationSuspended } |",
    "  ForEach-Object { Resume-MailboxDatabaseCopy $_.Name }",
  ],
};
