# What scripts commonly do, once, so that the build keeps its compiled code.
function Add-Number { [CmdletBinding()] param([Parameter(Mandatory)][int]$Left, [int]$Right = 1) $Left + $Right }
function Get-Rest([int]$n) { if ($n -lt 2) { return $n }; (Get-Rest ($n - 2)) + 1 }
class Counter { [int]$Value; Counter([int]$n) { $this.Value = $n } [int] Add([int]$by) { $this.Value += $by; return $this.Value } }
$table = @{ a = 1; b = 'two' }
$list = New-Object System.Collections.Generic.List[int]
$sum = 0
for ($i = 0; $i -lt 10; $i++) { $sum = ($sum + $i * 3) % 7; $table["k$i"] = $i; $list.Add($i -band 3) }
while ($sum -lt 20) { $sum++; if ($sum -eq 15) { continue } elseif ($sum -gt 18) { break } }
foreach ($item in 1..5) { switch ($item) { 1 { 'one' } { $_ -gt 3 } { 'many' } default { "$item" } } }
foreach ($key in $table.Keys) { $null = $table.ContainsKey($key) }
$rows = foreach ($i in 1..30) { [pscustomobject]@{ Id = $i; Name = "user$($i % 4)"; Size = $i * 1024; On = ($i % 2 -eq 0) } }
$rows | Where-Object { $_.Id -gt 3 } | Where-Object On | Sort-Object Size, Name -Descending | Select-Object -First 3 Name, @{ n = 'Twice'; e = { $_.Size * 2 } }
$rows | Group-Object Name | ForEach-Object { "$($_.Name) $($_.Count)" }
($rows | Measure-Object Size -Sum -Average -Maximum).Maximum
$rows | Format-Table -AutoSize | Out-String -Width 120
$rows | Select-Object -First 2 | Format-List
$rows[0]
$line = "server12.contoso.com;Mailbox;36"
$parts = $line -split ';'
if ($parts[0] -match '^server(\d+)\.' -and $line -like '*box*') { [int]$Matches[1] }
('{0,-12}|{1:N0}' -f $parts[1], [int]$parts[2]) -replace '\s+', ' '
$line.Split('.')[0].ToUpper().Substring(1).Length
[math]::Round(2.5) + [math]::Max(1, 2)
[string]::Join(',', (1, 2)) + (Get-Date -Year 2020 -Month 1 -Day 1).Year
try { throw 'bad' } catch { $_.Exception.Message } finally { $sum = 0 }
try { [int]'x' } catch [System.InvalidCastException] { 'no' } catch { "$_" }
Add-Number -Left 2 -Right 3
Get-Rest 6
[Counter]::new(1).Add(2)
$body = { param($x) $x * 2 }
& $body 4
[scriptblock]::Create('1 + 1').Invoke()
$ErrorActionPreference = 'Continue'
Write-Output (@(1, 2) + 3) | ForEach-Object { $_ } | Out-Null
$json = $table | ConvertTo-Json -Compress
($json | ConvertFrom-Json).a
1.5, 2kb, 10L, 'x', $null, $true
$null = New-MailContact warm -ExternalEmailAddress warm@example.com
Set-MailContact warm -CustomAttribute1 'x'
Get-Mailbox -ResultSize 3 | Select-Object Name, Database
Get-Recipient -Filter "Alias -like 'w*'" | Format-Table Name, RecipientType
Get-ExchangeServer | Where-Object { $_.ServerRole -match 'Mailbox' }
Remove-MailContact warm -Confirm:$false
