#requires -Modules Cmdlab

BeforeAll {
    $script = Join-Path $PSScriptRoot 'Get-MoveReport.ps1'
    $password = ConvertTo-SecureString 'Pa$$word-of-a-test' -AsPlainText -Force
    New-MailboxDatabase -Name Archive -Server (Get-ExchangeServer).Name -WarningAction SilentlyContinue
    Mount-Database Archive
    foreach ($name in 'ann', 'bob') {
        $null = New-Mailbox -Name $name -UserPrincipalName "$name@$((Get-AcceptedDomain | Where-Object Default).DomainName)" -Password $password
    }
}

Describe 'Get-MoveReport' {
    It 'is empty where nothing moves' {
        & $script | Should -BeNullOrEmpty
    }

    Context 'of two moves' {
        BeforeAll {
            $null = New-MoveRequest ann -TargetDatabase Archive
            $null = New-MoveRequest bob -TargetDatabase Archive
            Suspend-MoveRequest bob -Confirm:$false
        }

        It 'has the one that needs somebody first' {
            $report = & $script
            $report.Mailbox | Should -Be 'bob', 'ann'
            $report[0].NeedsYou | Should -BeTrue
        }

        It 'sees the other one done in time' {
            Step-Clock 2h
            $row = & $script | Where-Object Mailbox -EQ ann
            $row.Status | Should -Be Completed
            $row.Percent | Should -Be 100
        }

        It 'shows moves to one database only, where asked' {
            & $script -TargetDatabase Elsewhere | Should -BeNullOrEmpty
        }

        It 'asks again where the server is busy' {
            $null = Add-Fault ServerBusy Get-MoveRequest -Times 2
            @(& $script).Count | Should -Be 2
        }

        It 'gives up in the end' {
            $null = Add-Fault ServerBusy Get-MoveRequest
            try { { & $script } | Should -Throw 'No answer after 3 attempts: *' }
            finally { Get-Fault | Remove-Fault }
        }

        It 'only looks' {
            { & $script } | Should -ChangeOnly @{}
        }
    }
}
