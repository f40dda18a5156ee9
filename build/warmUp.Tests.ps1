# What test files commonly do, so that its compiled code is kept.
BeforeAll {
    function Get-Sum($Left, $Right) { $Left + $Right }
}

Describe 'sums' {
    Context 'of two' {
        It '<left> and <right>' -ForEach @(@{ Left = 1; Right = 2 }, @{ Left = 2; Right = 3 }) -Tag 'quick' {
            Get-Sum $Left $Right | Should -BeGreaterThan 2
            Get-Sum $Left $Right | Should -Not -Be 4
        }
        It 'is text' { "a" | Should -BeExactly 'a'; 'abc' | Should -Match 'b'; @(1, 2) | Should -HaveCount 2; $null | Should -BeNullOrEmpty }
        It 'throws' { { throw 'no' } | Should -Throw 'no' }
    }
}
