#requires -Modules Cmdlab

Describe 'onboard.ps1' {
    It 'changes the mailbox and nothing else' {
        $someone = (Get-Mailbox | Select-Object -First 1).Alias
        & $PSScriptRoot/onboard.ps1 $someone Support | Should -Be "$someone works in Support now."
        Should -ChangeOnly @{ Mailbox = $someone }
    }
}
