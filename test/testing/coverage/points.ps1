param($P = (Get-Date))
function Get-Thing { param($A, $B = $(Get-Item .), [ValidateScript({ $_ -gt 0 })]$C = 1) if ($A -gt 1) { "big"; return }; "small" }
function Unused {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$Name)
    begin { $x = 1 }
    process {
        $y = Get-Date | Select-Object -First 1
        return $y.Year
    }
    end { }
}
$h = @{
    a = 1
    b = Get-Date
    c = @(1, 2 | ForEach-Object { $_ * 2 })
}
$z = if ($h.a -eq 1) { 'one' } else { 'two' }
foreach ($i in 1..3) { if ($i -eq 2) { continue }; if ($i -eq 5) { break }; $null = $i }
for ($i = 0; $i -lt 2; $i++) { $i }
while ($i -gt 0) { $i-- }
do { $i++ } while ($i -lt 2)
do { $i++ } until ($i -gt 3)
switch ($i) { 1 { 'a' } { $_ -gt 2 } { 'b' } default { 'c' } }
try { throw 'x' } catch [Exception] { "caught $_" } finally { 'fin' }
$sb = { param($q) $q + 1 }
& $sb 1
. { 'dot' }
$a, $b = 1, 2
$a += 2
$arr = 1, 2, 3
$arr[0] = Get-Random
"text $(Get-Date) $($arr.Count)"
@"
here $(1+1)
"@
[string]::Join(',', $arr)
$x = $y = 3
Get-Thing 2 |
    ForEach-Object {
        $_
    } |
    Out-Null
if ($true) { } elseif (Get-Date) { 'never' } else { 'n2' }
trap { 'trapped'; continue }
function Excluded {
    [System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute()]
    param()
    'not counted'
    Get-Date
}
class K {
    [int]$P = 5
    static [int]$S = (1 + 1)
    K() { $this.P = 1 }
    K([int]$v) { $this.P = $v }
    [int] M($q) { if ($q) { return 1 } return 2 }
    [void] N() { 'dropped' }
}
class L : K {
    L() : base(3) { $this.P = 4 }
}
enum E { A = 1; B }
$k = [K]::new()
$k.M($true)
data D { 'dd' }
exit
