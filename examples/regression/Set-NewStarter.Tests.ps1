#requires -Modules Cmdlab

BeforeAll {
    $script = Join-Path $PSScriptRoot 'Set-NewStarter.ps1'
    $someone = (Get-Mailbox | Select-Object -First 1).Alias
}

Describe 'Set-NewStarter' {
    It 'says so where there is no mailbox' {
        { & $script -Identity nobody-at-all } | Should -Throw "There is no mailbox 'nobody-at-all'."
    }

    It 'gives <Department> <Quota>' -ForEach @(
        @{ Department = 'Sales'; Quota = '4GB' }
        @{ Department = 'Support'; Quota = '2GB' }
    ) {
        Mock Set-Mailbox { }
        & $script -Identity $someone -Department $Department | Should -BeLike "*$Quota*"
        Should -Invoke Set-Mailbox -Times 1 -Exactly -ParameterFilter { $ProhibitSendQuota -eq $Quota }
    }

    It 'takes no other department' {
        { & $script -Identity $someone -Department Finance } | Should -Throw -ErrorId 'ParameterArgumentValidationError*'
    }
}

Describe 'Set-NewStarter, without a mock' {
    It 'changes the mailbox of the new starter and nothing else' {
        { & $script -Identity $someone -Department Sales } | Should -ChangeOnly @{ Mailbox = $someone }
        (Get-Mailbox $someone).ProhibitSendQuota | Should -BeLike '4 GB*'
    }
}
