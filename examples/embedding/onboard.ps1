# Makes a new starter's mailbox ready.
param([Parameter(Mandatory)] [string] $Identity, [string] $Department = 'Sales')

Set-Mailbox -Identity $Identity -CustomAttribute1 $Department -UseDatabaseQuotaDefaults $false -ProhibitSendQuota 4GB
"$Identity works in $Department now."
