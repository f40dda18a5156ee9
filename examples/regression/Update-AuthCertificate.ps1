# Rotates the certificate with which the organisation signs its tokens, before it expires. A new certificate takes effect
# after some days, in which every server gets it; -Finish then makes it the current one.
param(
    [int] $DaysBefore = 60,
    [int] $DaysToReplicate = 2,
    [switch] $Finish
)

$config = Get-AuthConfig
if ($Finish) {
    if (-not $config.NextCertificateThumbprint) { throw 'There is no certificate to take over.' }
    if ((Get-Date) -lt $config.NextCertificateEffectiveDate) {
        throw "The next certificate takes effect only on $($config.NextCertificateEffectiveDate.ToString('yyyy-MM-dd'))."
    }
    Set-AuthConfig -PublishCertificate
    Set-AuthConfig -ClearPreviousCertificate
    return "Tokens are signed with $((Get-AuthConfig).CurrentCertificateThumbprint) from now on."
}

$current = Get-ExchangeCertificate -Thumbprint $config.CurrentCertificateThumbprint
$left = [int]($current.NotAfter - (Get-Date)).TotalDays
if ($left -gt $DaysBefore) { return "The certificate is good for $left days: nothing to do." }
if ($config.NextCertificateThumbprint) { return 'The next certificate is there already.' }

$next = New-ExchangeCertificate -SubjectName 'CN=Microsoft Exchange Server Auth Certificate' -FriendlyName 'Auth certificate' `
    -DomainName (Get-AcceptedDomain | Where-Object Default).DomainName -KeySize 2048 -PrivateKeyExportable $true -Services SMTP -Force
Set-AuthConfig -NewCertificateThumbprint $next.Thumbprint -NewCertificateEffectiveDate (Get-Date).AddDays($DaysToReplicate) -Force
"$($next.Thumbprint) takes effect in $DaysToReplicate days."
