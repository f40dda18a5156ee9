# What became of mailbox moves: a line for each, those that need somebody first. The server may be busy: asks again.
param(
    [string] $TargetDatabase,
    [int] $Attempts = 3
)

function Invoke-Again([scriptblock] $Command) {
    for ($attempt = 1; ; $attempt++) {
        $all = @(& $Command 2>&1)
        $problems = @($all | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
        if ($problems.Count -eq 0) { return $all }
        if ($attempt -ge $Attempts) { throw "No answer after $Attempts attempts: $($problems[0].Exception.Message)" }
        Start-Sleep -Seconds (10 * $attempt)
    }
}

$requests = @(Invoke-Again { Get-MoveRequest })
if ($TargetDatabase) { $requests = @($requests | Where-Object TargetDatabase -EQ $TargetDatabase) }

$order = @{ Failed = 0; Suspended = 1; InProgress = 2; Queued = 3; Completed = 4 }
$requests | ForEach-Object {
    $statistics = Get-MoveRequestStatistics $_.Identity
    [pscustomobject]@{
        Mailbox  = $_.DisplayName
        Target   = "$($_.TargetDatabase)"
        Status   = "$($_.Status)"
        Percent  = $statistics.PercentComplete
        NeedsYou = "$($_.Status)" -in 'Failed', 'Suspended'
    }
} | Sort-Object { $order[$_.Status] }, Mailbox
