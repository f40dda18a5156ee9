# Sends a mail to a mailbox, and says how far it came. A telephone that `cmdlab device add --user ann` set up shows the unread
# count when the four steps of push-notifications.md are done; when it does not, the event log names the cause.

$name = "ann"
$domain = (Get-AcceptedDomain | Where-Object { $_.Default }).DomainName
$mailbox = Get-Mailbox $name -ErrorAction SilentlyContinue
if (-not $mailbox) {
    $password = ConvertTo-SecureString "Lab-2013-Ann!" -AsPlainText -Force
    $mailbox = New-Mailbox -Name $name -UserPrincipalName "$name@$domain" -Password $password
    Write-Host "Made the mailbox $($mailbox.PrimarySmtpAddress)."
}

# A second later than whatever was before, so that the subject is new.
Start-Sleep -Seconds 1
$before = Get-Date
$subject = "Test of $before"
$mail = @{
    From       = "lab@example.org"
    To         = "$($mailbox.PrimarySmtpAddress)"
    Subject    = $subject
    Body       = "Does the telephone count this?"
    SmtpServer = $env:COMPUTERNAME
}
Send-MailMessage @mail

Write-Host "What the servers did with it:"
Get-MessageTrackingLog -MessageSubject $subject | Format-Table EventId, Source, Recipients, SourceContext

$waiting = Get-Queue | Where-Object { $_.MessageCount -gt 0 }
if ($waiting) {
    Write-Host "What waits:"
    $waiting | Format-Table Identity, Status, MessageCount, LastError
}

$failures = Get-EventLog Application -EntryType Error -After $before.AddSeconds(-1) -ErrorAction SilentlyContinue
if ($failures) {
    Write-Host "What failed:"
    $failures | ForEach-Object { $_.Message }
}
