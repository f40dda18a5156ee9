# Lists the certificates of the server with the days that each has left, the one that signs tokens marked.
$current = (Get-AuthConfig).CurrentCertificateThumbprint
Get-ExchangeCertificate | Sort-Object NotAfter | ForEach-Object {
    [pscustomobject]@{
        Subject  = $_.Subject
        DaysLeft = [int]($_.NotAfter - (Get-Date)).TotalDays
        Signs    = $_.Thumbprint -eq $current
    }
} | Format-Table -AutoSize
