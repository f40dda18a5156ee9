# Gives a new starter a mailbox with the quota of their department.
param(
    [Parameter(Mandatory)] [string] $Identity,
    [ValidateSet('Sales', 'Support')] [string] $Department = 'Support'
)

$quota = @{ Sales = '4GB'; Support = '2GB' }[$Department]
$mailbox = Get-Mailbox -Identity $Identity -ErrorAction SilentlyContinue
if (-not $mailbox) { throw "There is no mailbox '$Identity'." }
Set-Mailbox -Identity $Identity -UseDatabaseQuotaDefaults $false -ProhibitSendQuota $quota
"$Identity may send until the mailbox has $quota."
