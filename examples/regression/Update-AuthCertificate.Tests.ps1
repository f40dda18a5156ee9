#requires -Modules Cmdlab

BeforeAll {
    $script = Join-Path $PSScriptRoot 'Update-AuthCertificate.ps1'
    $first = (Get-AuthConfig).CurrentCertificateThumbprint
}

Describe 'Update-AuthCertificate' {
    It 'leaves a good certificate alone' {
        & $script | Should -BeLike 'The certificate is good for * days: nothing to do.'
        Should -ChangeOnly @{}
    }

    Context 'when the certificate is about to expire' {
        BeforeAll {
            Step-Clock ((Get-ExchangeCertificate -Thumbprint $first).NotAfter.AddDays(-30) - (Get-Date))
            & $script
        }

        It 'puts a new one beside it, which takes effect later' {
            $config = Get-AuthConfig
            $config.NextCertificateThumbprint | Should -Not -BeNullOrEmpty
            $config.CurrentCertificateThumbprint | Should -Be $first
        }

        It 'makes no second one' {
            & $script | Should -Be 'The next certificate is there already.'
            Should -ChangeOnly @{}
        }

        It 'takes it over no earlier than that' {
            { & $script -Finish } | Should -Throw 'The next certificate takes effect only on *'
        }

        It 'takes it over then, and forgets the old one' {
            Step-Clock 2d
            $next = (Get-AuthConfig).NextCertificateThumbprint
            & $script -Finish | Should -Be "Tokens are signed with $next from now on."
            (Get-AuthConfig).PreviousCertificateThumbprint | Should -BeNullOrEmpty
            Should -HaveChanged { Get-AuthConfig }
            Should -ChangeOnly @{ AuthConfig = '*' }
        }
    }
}
