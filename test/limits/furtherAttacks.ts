import type { AttackKind } from "./attacks.ts";

/** Attacks on what reads, compares, formats and keeps, beside those of `attacks`. */
export const furtherAttacks: readonly AttackKind[] = [
  {
    kind: "clixml, without a limit of time",
    limits: {},
    rows: [
      [
        "$h=@{}; 1..100 | % { $h[$_]=$h }; [System.Management.Automation.PSSerializer]::Serialize($h, 20).Length",
        "^nothing\\b",
      ],
      [
        "$a = [pscustomobject]@{}; $a | Add-Member s -MemberType ScriptProperty { $this }; [System.Management.Automation.PSSerializer]::Serialize($a, 100000).Length",
        "^nothing\\b",
      ],
    ],
  },
  {
    kind: "json, without a limit of time",
    limits: {},
    rows: [
      ["('1'*5000000) | ConvertFrom-Json | Out-Null", "^System.OutOfMemoryException\\b"],
      ["('{\"' + '__proto__\":{\"'*5000) | ConvertFrom-Json", "^System.ArgumentException\\b"],
      [
        '\'{"__proto__":{"toString":1},"constructor":{"prototype":1},"valueOf":1}\' | ConvertFrom-Json | Format-List | Out-String',
        "^nothing\\b",
      ],
      ["('/*'*2000000) | ConvertFrom-Json", "^System.ArgumentException\\b"],
    ],
  },
  {
    kind: "xml, without a limit of time",
    limits: {},
    rows: [
      ["([xml]'<a/>').SelectNodes('concat(' + '\"a\",'*200000 + '\"a\")')", "^XPathException\\b"],
      ["([xml]'<a/>').SelectNodes('//a' + '|//a'*20000).Count", "^XPathException\\b"],
      ["$x=[xml]'<a/>'; $x | Format-Custom -Depth 1000 | Out-String | Measure-Object", "^nothing\\b"],
    ],
  },
  {
    kind: "numbers, without a limit of time",
    limits: {},
    rows: [
      ["[datetime]::MaxValue.AddDays(1)", "^ArgumentOutOfRangeException\\b"],
      ["[datetime]::new(999999999999)", "^nothing\\b"],
      ["[datetime]::MinValue.AddYears(-2147483648)", "^ArgumentOutOfRangeException\\b"],
      ["Get-Date -Year 2147483647", "^ParameterArgumentValidationError\\b"],
      ["(Get-Date).AddTicks([long]::MaxValue)", "^ArgumentOutOfRangeException\\b"],
      ["(Get-Date) - [timespan]::MaxValue", "^DotNetMethodException\\b"],
      [
        "[datetime]::FromFileTime([long]::MaxValue); [datetime]::FromOADate(1e308); [datetimeoffset]::FromUnixTimeSeconds([long]::MaxValue)",
        "^ArgumentOutOfRangeException\\b",
      ],
      ["[timespan]::FromDays(1e300)", "^OverflowException\\b"],
      ["[datetime]::ParseExact('1', ('d'*1000000), $null)", "^FormatException\\b"],
      ["(Get-Date).ToString(\"'\" + 'x'*5000000 + \"'\").Length", "^nothing\\b"],
      ["[timezoneinfo]::ConvertTimeBySystemTimeZoneId([datetime]::MaxValue, 'Tokyo Standard Time')", "^nothing\\b"],
      [
        "[timezoneinfo]::FindSystemTimeZoneById('../../../../etc/passwd'); [timezoneinfo]::FindSystemTimeZoneById('x'*1000000)",
        "^TimeZoneNotFoundException\\b",
      ],
      [
        "[cultureinfo]::new('x'*1000000); [cultureinfo]::GetCultureInfo('../../etc'); [cultureinfo]::new(2147483647); [cultureinfo]::new('en-' * 50000)",
        "^CultureNotFoundException\\b",
      ],
    ],
  },
  {
    kind: "comparers, without a limit of time",
    limits: {},
    rows: [
      [
        "$l=[System.Collections.Generic.List[int]](1..10); foreach ($i in $l) { $l.Add(1) }",
        "^System.InvalidOperationException\\b",
      ],
      ['$h=@{a=1}; foreach ($k in $h.Keys) { $h["x$k"]=1 }', "^System.InvalidOperationException\\b"],
    ],
  },
  {
    kind: "types, without a limit of time",
    limits: {},
    rows: [
      [
        "$t = 'int'; 1..60 | % { $t = \"System.Collections.Generic.Dictionary[$t,$t]\" ; if ($t.Length -gt 5000000) { break } }; [type]$t",
        "^nothing\\b",
      ],
      [
        "$o=[pscustomobject]@{a=1}; $o | Add-Member b -MemberType AliasProperty -Value c; $o | Add-Member c -MemberType AliasProperty -Value b; $o.b; $o | Format-List | Out-String",
        "^nothing\\b",
      ],
      [
        "$o=[pscustomobject]@{a=1}; $o | Add-Member b -MemberType ScriptProperty { $this.b }; $o.b; $o | Out-String",
        "^nothing\\b",
      ],
      [
        '$o=[pscustomobject]@{a=1}; $o | Add-Member -MemberType ScriptMethod ToString { "$this" } -Force; "$o"; $o | Out-String',
        "^CallDepthOverflow\\b",
      ],
      [
        "1..3 | Format-Table @{ e={ $_ | Format-Table | Out-String }; w=2147483647 }, @{ e={ 'x' * 10MB } } | Out-String | Measure-Object",
        "^nothing\\b",
      ],
      ["1..100 | Format-Table -GroupBy { while($true){} }", "^nothing\\b"],
      ["'x' * 5000000 | Format-Wide -Column 2147483647 | Out-String | Measure-Object", "^nothing\\b"],
      ["Get-Process | Format-Custom -Depth 50 | Out-String | Measure-Object", "^nothing\\b"],
    ],
  },
  {
    kind: "events, without a limit of time",
    limits: {},
    rows: [
      [
        "$t=[Timers.Timer]::new(0.0001); $t.Start(); Start-Sleep -Seconds 10000000; 'x'",
        "^ParameterArgumentValidationError\\b",
      ],
      ["Wait-Event nothing", "^NotModelled\\b"],
      ["Wait-Event nothing -Timeout 2147483647", "^nothing\\b"],
      ["Start-Sleep -Seconds 9223372036854775", "^ParameterArgumentValidationError\\b"],
      [
        "$m=[Threading.Mutex]::new($true,'a'); $m.WaitOne(); [Threading.ManualResetEvent]::new($false).WaitOne(); 'x'",
        "^NotModelled\\b",
      ],
      ["[Threading.Thread]::Sleep(-1)", "^nothing\\b"],
      ["[Threading.Tasks.Task]::Delay(2147483647).Wait()", "^nothing\\b"],
      ["[Threading.Tasks.Task]::Delay(-1).Wait()", "^NotModelled\\b"],
      ["$e = [Collections.Concurrent.BlockingCollection[int]]::new(); $e.Take()", "^InvokeMethodOnNull\\b"],
    ],
  },
  {
    kind: "providers, without a limit of time",
    limits: {},
    rows: [
      ["Set-ItemProperty HKCU:\\Software -Name a -Value ('x'*100MB)", "^System.OutOfMemoryException\\b"],
      ["Get-ChildItem C:\\ -Recurse -Include ('*a*b*c*d*e*f*g*h*i*j*k*l*m' * 20) | Measure-Object", "^nothing\\b"],
      ["Get-ChildItem ('C:\\*\\..' * 2000)", "^nothing\\b"],
      ["Resolve-Path ('C:\\*' + '\\..\\*'*12) | Measure-Object", "^nothing\\b"],
      ["[IO.Path]::GetFullPath('C:\\' + '..\\a\\'*200000).Length", "^PathTooLongException\\b"],
      ["Join-Path ('a'*10MB) ('b'*10MB) | Measure-Object; Split-Path ('a\\'*1000000) | Measure-Object", "^nothing\\b"],
      ["fsutil file createnew C:\\x 99999999999999; Get-Content C:\\x", "^PathNotFound\\b"],
      ["Get-Content C:\\Windows\\win.ini -Wait", "^PathNotFound\\b"],
      [
        "Get-WmiObject -Query ('SELECT ' + ('Name,'*100000) + 'Name FROM Win32_Process') | Measure-Object",
        "^CommandNotFoundException\\b",
      ],
      [
        'Get-WmiObject -Query ("SELECT * FROM Win32_Process WHERE " + ("Name=\'a\' OR "*100000) + "Name=\'b\'") | Measure-Object',
        "^CommandNotFoundException\\b",
      ],
      [
        "Get-WmiObject -Query ('SELECT * FROM Win32_Process WHERE ' + 'NOT '*50000 + 'Name=\"b\"') | Measure-Object",
        "^CommandNotFoundException\\b",
      ],
      ["Get-CimInstance -Query ('SELECT * FROM ' + 'x'*5000000)", "^HRESULT 0x80041010\\b"],
      [
        "Get-WinEvent -FilterXPath ('*[System[' + '('*20000 + 'EventID=1' + ')'*20000 + ']]') -LogName Application",
        "^NotModelled\\b",
      ],
    ],
  },
  {
    kind: "nouns, without a limit of time",
    limits: {},
    rows: [
      ["Get-Mailbox -Filter ('('*100000 + \"Name -eq 'a'\" + ')'*100000)", "^CallDepthOverflow\\b"],
      ["Get-Mailbox ('*a'*1000 + 'b')", "^nothing\\b"],
      [
        "Get-Mailbox '__proto__'; Get-Mailbox 'constructor'; Get-Mailbox 'toString'; Set-Mailbox Administrator -DisplayName '__proto__'; Get-Mailbox Administrator | Select-Object __proto__, constructor",
        "Server=SERVER",
      ],
      [
        "Get-Mailbox -ResultSize 99999999999999999999; Get-Mailbox -ResultSize -1; Get-Mailbox -ResultSize Unlimited | Measure-Object",
        "^ParameterArgumentTransformationError\\b",
      ],
      [
        "Set-Mailbox Administrator -DisplayName ('x'*50MB); Set-Mailbox Administrator -IssueWarningQuota 999999999999999TB; Set-Mailbox Administrator -ProhibitSendQuota ('9'*100000)",
        "^ParameterArgumentTransformationError\\b",
      ],
      [
        "New-DynamicDistributionGroup d -RecipientFilter ('('*50000 + \"Name -eq 'a'\" + ')'*50000)",
        "nothing|CallDepthOverflow",
      ],
      [
        "New-AcceptedDomain d -DomainName ('a.'*100000 + 'com'); New-AcceptedDomain e -DomainName ('a'*1000000)",
        "^ParameterArgumentTransformationError\\b",
      ],
      [
        "New-ReceiveConnector r -Bindings 0.0.0.0:99999999 -RemoteIPRanges ('0-'*100000) -Usage Custom; New-ReceiveConnector q -Bindings 0.0.0.0:2525 -RemoteIPRanges '::/999999999' -Usage Custom",
        "^ParameterArgumentTransformationError\\b",
      ],
      [
        "New-ManagementRoleAssignment -Role ('x'*1000000) -User Administrator; Get-ManagementRoleAssignment -GetEffectiveUsers | Measure-Object",
        "Cmdlet-ManagementObjectNotFoundException",
      ],
      [
        "Get-MessageTrackingLog -ResultSize Unlimited -Start 0001-01-01 -End 9999-12-31 | Measure-Object; Get-MessageTrackingLog -MessageSubject ('*a'*1000)",
        "^nothing\\b",
      ],
      [
        "Search-AdminAuditLog -StartDate 0001-01-01 -EndDate 9999-12-31 -Cmdlets Set-Mailbox -Parameters (1..50000) | Measure-Object",
        "^nothing\\b",
      ],
      [
        "Get-ADUser -Filter * | Measure-Object; Get-ADUser -LDAPFilter ('(&'*20000 + '(a=b)' + ')'*20000)",
        "^NotModelled\\b",
      ],
    ],
  },
  {
    kind: "misc, without a limit of time",
    limits: {},
    rows: [
      ["[regex]::new('x', 'None', [timespan]::MaxValue).IsMatch('y'*1000000)", "^nothing\\b"],
      [
        "[mailaddress]('\"' + '\\'*1000000 + '\"@a.com'); [net.mail.mailaddress]('a'*1000000 + '@' + 'b.'*100000)",
        "^nothing\\b",
      ],
      ["[ipaddress]('f:'*100000); [ipaddress]'99999999999'; [ipaddress]::Parse('1'*100000)", "^FormatException\\b"],
      ["[scriptblock]::Create('$a='*3000 + '1').Ast.FindAll({ $true }, $true).Count", "^ParseException\\b"],
      ["& { param([Parameter(ValueFromRemainingArguments)]$a) $a.Count } @(1..3000000)", "^nothing\\b"],
      ["switch -File C:\\Windows\\win.ini -Regex { '(.*)*(.*)*x' { 1 } }", "^PathNotFound\\b"],
      ["[array]::CreateInstance([int], [int[]](@(2)*40))", "^OutOfMemoryException\\b"],
      [
        "[Security.AccessControl.RegistrySecurity]::new().SetSecurityDescriptorSddlForm('D:' + '(A;;KA;;;WD)'*100000); (Get-Acl C:\\).SetSecurityDescriptorSddlForm('('*100000)",
        "^MethodNotFound\\b",
      ],
      [
        "[Security.Principal.SecurityIdentifier]('S-1-' + '5-'*100000); [Security.Principal.NTAccount]('\\'*1000000)",
        "^InvalidCastConstructorException\\b",
      ],
      [
        "[Security.Cryptography.Aes]::Create().CreateEncryptor().TransformFinalBlock([byte[]]::new(500MB),0,500MB).Length",
        "^System.OutOfMemoryException\\b",
      ],
    ],
  },
  {
    kind: "time of what reads and compares",
    limits: { milliseconds: 150 },
    rows: [
      [
        "$x = 1..1000 | % { [pscustomobject]@{ a=$_; b=(1..100) } }; foreach ($i in 1..9) { $x = [System.Management.Automation.PSSerializer]::Serialize($x, 5); $x.Length }",
        "time",
      ],
      ["'{\"a\":1' + ',\"a\":1'*500000 + '}' | ConvertFrom-Json | Out-Null", "time"],
      ["('[' + '1e400,'*500000 + '1]') | ConvertFrom-Json | Measure-Object", "time"],
      ["('\"' + '\\u0041'*3000000 + '\"') | ConvertFrom-Json | Measure-Object", "time"],
      ["1..200000 | % { '{\"a\":[' } | ConvertFrom-Json", "time"],
      [
        "$x=[xml]('<a>' + '<b><c/></b>'*20000 + '</a>'); while($true) { $x.DocumentElement.InnerXml = $x.DocumentElement.InnerXml * 2 }",
        "time",
      ],
      ["Select-Xml -Content ('<a>' + '<b c=\"1\"/>'*50000 + '</a>') -XPath '//b[@c=../b/@c]' | Measure-Object", "time"],
      [
        "[xml]('<a xmlns:b0=\"u\"' + ((1..20000 | % { \" xmlns:b$_='u$_'\" }) -join '') + '><b1:c/></a>') | Out-Null",
        "time",
      ],
      [
        "$w=[System.Xml.XmlWriter]::Create([System.Text.StringBuilder]::new()); 1..100000 | % { $w.WriteStartElement('a') }; $w.Close()",
        "time",
      ],
      ['$b=[bigint]::Pow(2,20000000); while($true){ $b = $b - 1; "$b".Length }', "time"],
      ["$l=[System.Collections.Generic.List[int]](1..10); $l.RemoveAll({ param($x) while($true){} })", "time"],
      ["1..30000 | Group-Object { [guid]::NewGuid() } | Measure-Object", "time"],
      ["1..200000 | Group-Object { $_ } -AsHashTable | % Count", "time"],
      [
        "Compare-Object (1..20000 | % { [pscustomobject]@{a=$_;b='x'*100} }) (1..20000 | % { [pscustomobject]@{a=-$_;b='y'*100} }) -Property a,b | Measure-Object",
        "time",
      ],
      [
        "[pscustomobject]@{a=1} | Format-Table @{ n='x'*1000000; e={1}; width=1 } -Wrap | Out-String | Measure-Object",
        "time",
      ],
      ["while($true) { New-Event x | Out-Null }", "time"],
      ["while($true){ Start-Sleep -Milliseconds 0 }", "time"],
      ["1..1000 | ForEach-Object -Parallel { while($true){} } -ThrottleLimit 1000", "time"],
      ["1..100000 | ForEach-Object -Parallel { $_ } | Measure-Object", "time"],
      ["Test-Path ('C:\\' + 'a\\'*100000)", "time"],
      ["1..200000 | % { Set-Content C:\\a.txt $_ }", "time"],
      ["Get-Content -Path (@('C:\\Windows\\win.ini') * 200000) | Measure-Object", "time"],
      [
        "Set-Content C:\\m.psd1 ('@{ ModuleVersion=\"1.0\"; FunctionsToExport=@(' + '\"a\",'*200000 + '\"b\") }'); Test-ModuleManifest C:\\m.psd1 | Out-Null",
        "^(?:time|nothing)$",
      ],
      [
        '$i=0; while($true) { New-Mailbox -Name "m$i" -UserPrincipalName "m$i@fabrikam.com" -Password (ConvertTo-SecureString \'Pa55word!\' -AsPlainText -Force) | Out-Null; $i++ }',
        "time",
      ],
    ],
  },
];
