import type { AttackKind } from "./attacks.ts";

/** Attacks on what escapes, packs, infers and nests, beside those of `attacks` and `furtherAttacks`. */
export const laterAttacks: readonly AttackKind[] = [
  {
    kind: "time of what escapes, packs and counts",
    limits: { milliseconds: 100 },
    rows: [
      [
        '[Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent("\'" * 40000000).Length',
        "time",
      ],
      ["[Management.Automation.Language.CodeGeneration]::EscapeBlockCommentContent('<#' * 30000000).Length", "time"],
      ["[Management.Automation.WildcardPattern]::Escape('*' * 30000000).Length", "time"],
      ["[regex]::Unescape('\\u0041' * 10000000).Length", "time"],
      ["[regex]::Replace('a' * 20MB, 'a', 'bb').Length", "time"],
      ["[Net.WebUtility]::HtmlEncode('<' * 10000000).Length", "time"],
      ["[Net.WebUtility]::HtmlDecode('&lt;' * 10000000).Length", "time"],
      ["[Net.WebUtility]::UrlEncode('<' * 20000000).Length", "time"],
      ["[xml]('<a>' + '&amp;' * 5000000 + '</a>') | Out-Null", "time"],
      ["ConvertTo-Csv ([pscustomobject]@{ a = '\"' * 30000000 }) | Out-Null", "time"],
      ["ConvertTo-Html -InputObject ([pscustomobject]@{ a = '<' * 20000000 }) | Out-Null", "time"],
      [
        "$m = [IO.MemoryStream]::new([byte[]]::new(30MB)); $o = [IO.MemoryStream]::new(); $g = [IO.Compression.GZipStream]::new($o, [IO.Compression.CompressionMode]::Compress); $m.CopyTo($g); $g.Close()",
        "time|memory",
      ],
      ["$t = 'Get-Mailbox ' + '-Identity a ' * 20000 + '-'; TabExpansion2 $t $t.Length", "time|nothing"],
      [
        "New-TransportRule r -SubjectMatchesPatterns '(a*)*b' -PrependSubject x; Send-MailMessage -From a@fabrikam.com -To administrator@fabrikam.com -Subject ('a' * 20000) -SmtpServer localhost",
        "time",
      ],
      ["New-RoleGroup g -Roles (1..20000 | % { 'Mail Recipients' })", "time"],
      [
        'New-EmailAddressPolicy p -IncludedRecipients AllRecipients -EnabledEmailAddressTemplates ("SMTP:%m@fabrikam.com", (1..50000 | % { "smtp:%g.$_@fabrikam.com" }) | % { $_ })',
        "time",
      ],
    ],
  },
  {
    kind: "memory of bytes as objects",
    limits: { memoryGrowth: 200_000_000 },
    rows: [
      ["[Text.Encoding]::UTF8.GetBytes('x' * 60MB).Length", "memory"],
      ["[Convert]::FromBase64String('AAAA' * 15MB).Length", "memory"],
    ],
  },
  {
    kind: "quick work of long texts and chains",
    limits: { milliseconds: 10_000 },
    rows: [
      ["[double]('1' * 10000000)", "nothing"],
      ["1 + ('1' * 10000000)", "nothing"],
      ["[int64]('1' * 10000000)", "InvalidCastFromStringToInteger"],
      ["[int]('0' * 400 + 'x1F')", "InvalidCastFromStringToInteger"],
      ["$t = '$a = $b; $b = $a; ' * 500 + '$a.'; (TabExpansion2 $t $t.Length).CompletionMatches.Count", "nothing"],
      ['New-ExchangeCertificate -DomainName (1..3000 | % { "d$_.fabrikam.com" }) -Force | Out-Null', "nothing"],
    ],
  },
  {
    kind: "calls that come before a block runs",
    limits: { callDepth: 4900 },
    rows: [
      ["function f { param($a = (f)) }; f", "CallDepthOverflow"],
      ["function f { param([Parameter()] $a = $(f)) }; f", "CallDepthOverflow"],
      ["class A { [A] $a = [A]::new() }; [A]::new()", "CallDepthOverflow"],
      ["class B { B($x) { } } class A : B { A() : base([A]::new()) { } }; [A]::new()", "CallDepthOverflow"],
    ],
  },
];
