import { cmdletTable } from "virtual:cmdlets";
import { expect } from "chai";
import { ScriptReader } from "../../../src/session/ScriptReader.ts";
import { readPage } from "../../../src/transcript/page/readPage.ts";

const reader = new ScriptReader("Desktop", cmdletTable.keys());

/** Scripts with what their readers are to replace. */
const placeholders: readonly (readonly [string, ...string[]])[] = [
  ["Set-Mailbox %mailbox% -Name 'a'; Get-Item %SystemRoot%\\x; Get-Date -UFormat '%Y%m%d'", "mailbox"],
  ["New-MoveRequest XXXX -TargetDatabase 'xxx'; Set-User a -Phone '555-xxx-xxxx'", "xxxx", "555-xxx-xxxx"],
  [
    "$t = '00000000-0000-0000-0000-000000000000'; $t -eq '00000000-0000-0000-0000-000000000000'",
    "00000000-0000-0000-0000-000000000000",
  ],
  [
    "Get-Mailbox -Database 'your database here'; Import-Csv C:\\path\\to\\a.csv",
    "your database here",
    "C:\\path\\to\\a.csv",
  ],
  ["Get-Mailbox __USER__; Get-Mailbox «user»; Get-Mailbox ***NAME***; Write-Host '***NAME***'", "USER", "user", "NAME"],
  ["Get-Mailbox ...", "..."],
  ['<Get-Mailbox | Get-User> <Id> -Sender <Address | "<>">', "Get-Mailbox | Get-User", "Id", 'Address | "<>"'],
  ["Get-MailboxDatabaseCopyStatus -Server servername; Get-Mailbox UserName | ft ServerName", "servername", "UserName"],
  [
    "Get-MailboxStatistics DisplayName; Set-ClientAccessService Internal_Hostname; Get-Mailbox -SortBy DisplayName",
    "DisplayName",
    "Internal_Hostname",
  ],
  ["(Get-Mailbox ann).ServerName; Get-Mailbox ann | select @{n='UserName';e={$_.ServerName}}, UserName"],
  ["Install-Module -Name 'MODULE_NAME'; Get-ItemProperty HKLM:\\SYSTEM -Name A_NAME; $env:CLIENT_ID", "MODULE_NAME"],
  [
    "Get-FileHash SOME_FILE; Test-NetConnection -Port SERVER_PORT; $SOME_FILE; Write-Host SOME_FILE",
    "SOME_FILE",
    "SERVER_PORT",
  ],
  [
    "Set-AuthServer a -Domain 'Tenant Domain'; Get-MailboxDatabase -Server 'Mail Host'; Get-Mailbox -Database 'Mailbox Database'; Set-User a -Phone HOST_HERE",
    "Tenant Domain",
    "Mail Host",
    "HOST_HERE",
  ],
  [
    "Get-Mailbox [mailbox] | fl [a-z]*; Set-Mailbox -Identity [user] -Alias [abcd]; Get-MailboxPermission [alias]@[domain]; Get-Mailbox | ? Name -like '[user]'; New-Object [string]",
    "mailbox",
    "user",
    "alias",
    "domain",
  ],
  [
    "Get-Mailbox ann@dominio.com.br, b@votre-domaine.fr, c@domino.com, d@COMPANY.com",
    "dominio.com.br",
    "votre-domaine.fr",
    "company.com",
  ],
  [
    "Connect-SPOService 'https://[tenant].sharepoint.com' 'admin@[domain].com'; 'http://[aeiou].a', 'x/[tenant].com'",
    "tenant",
    "domain",
  ],
  [
    "Add-ADPermission a -User '<domain\\user name>' -AccessRights '\\<right\\>'; 'a' -match '<\\w+>'",
    "domain\\user name",
    "right",
  ],
  ["Set-User a -LinkedMasterAccount ann@contoso.com -LinkedDomainController dc.contoso.com"],
  ["<Command> | Out-File <Folder>\\a.txt", "Command", "Folder"],
  ["& “C:\\Scripts\\a.ps1”\n-DagName <Name> -Confirm:$false", "Name"],
  [
    'Import-Module "<Root>\\<%=$NAME%>.psd1"; Get-Item "<% Own %>"; Install-Module <%=$NAME%>; "<$a> 5 % <b>"',
    "Root",
    "%=$NAME%",
    "% Own %",
    "%=$NAME%",
  ],
  ["Export-Message -Identity <Id> | AssembleMessage -Path <Folder>\\<File>.eml", "Id", "Folder", "File"],
];

describe("what the reader of a page replaces", () => {
  for (const [script, ...names] of placeholders)
    it(`${names.join(", ")} in ${script}`, () => {
      const { blocks } = readPage(["```", script, "```"].join("\n"), "page.md", reader);
      expect(blocks.flatMap((block) => block.placeholders.map(({ name }) => name))).to.deep.equal(names);
    });

  it("is what the page says is to be replaced by the reader's own, as a whole value", () => {
    const script = 'Get-Mailbox -Database Name_DB; Get-Mailbox "Name_DB 2" -Server old; Get-Queue dc 1; $Name_DB';
    const said = [
      "- Replace `Name_DB` with your database name, and change **dc** to your server.",
      "- Replace `old` with `new`; replace 1 with your number.",
    ];
    const { blocks } = readPage(["```", script, "```", "", ...said].join("\n"), "page.md", reader);
    const found = blocks.flatMap(({ placeholders: own }) => own.map(({ name, kind }) => [name, kind]));
    expect(found).to.deep.equal([
      ["Name_DB", "database"],
      ["dc", null],
    ]);
  });

  it("are not in a script that the page takes from a file, which is told", () => {
    const page = [
      ':::code language="powershell" source="a.ps1" range="1-3":::',
      "",
      "[!code-powershell[Main](b.ps1#L1)]",
    ];
    const { blocks } = readPage(page.join("\n"), "page.md", reader);
    expect(blocks.map(({ skip }) => skip)).to.deep.equal(
      ["a.ps1", "b.ps1#L1"].map((file) => `the page takes it from '${file}', which is no part of it`),
    );
  });
});
