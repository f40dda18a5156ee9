import { expect } from "chai";
import { check, faults, shown } from "./harness.ts";

describe("check of command names", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ["Get-Mailbx john", "UnknownCommand: Get-Mailbx"],
    ["Get-ChildItme C:\\", "UnknownCommand: Get-ChildItme"],
    ['$Disk = 1; "$(Disk[0].Size)"', "UnknownCommand: Disk[0].Size"],
    ["& 'Get-Proces'", "UnknownCommand: 'Get-Proces'"],
    ["Get-Date | SelectoObject Year; getsomething", "UnknownCommand: SelectoObject"],
    ["Get_Process a; get_state", "UnknownCommand: Get_Process"],
    ["New Item a.txt; new thing", "UnknownCommand: New"],
    ["function Get-Thing { } \n Get-Thng", "UnknownCommand: Get-Thng"],
    ["Import-Module Unknown\nGet-Mailbxo john", "UnknownCommand: Get-Mailbxo"],
    ["Get-ADUsr", "UnknownCommand: Get-ADUsr"],
    ["Export-XmlCli a.xml", "UnknownCommand: Export-XmlCli"],
    ["Get-IPConfiguration", "UnknownCommand: Get-IPConfiguration"],
    ["Enable-StorageSpacesDirect", "UnknownCommand: Enable-StorageSpacesDirect"],
    ["Get-ExchangeServers", "UnknownCommand: Get-ExchangeServers"],
    ["Add-PSSnapin *exchange*\nRemove-ExchangeCertificates a", "UnknownCommand: Remove-ExchangeCertificates"],
    [". $env:ExchangeInstallPath\\bin\\RemoteExchange.ps1\nSet-Mailboxes a", "UnknownCommand: Set-Mailboxes"],
    [
      "$s = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://x/\nImport-PSSession $s\nGet-Mailboxes",
      "UnknownCommand: Get-Mailboxes",
    ],
    ["Get-ADUser x; Disable-ADUser x", "UnknownCommand: Disable-ADUser"],
    ["Set-MgUser -UserId a", "UnknownCommand: Set-MgUser"],
    ["Add-MgGroupMember -GroupId a", "UnknownCommand: Add-MgGroupMember"],
    ["'a' | Convert-FromJson", "UnknownCommand: Convert-FromJson"],
    ["Get-Process | selct -First 1; Get-Process | cutt -First 1", "UnknownCommand: selct"],
    ["Get-Process | wher { $_.Id }; Get-Process | selct { $_ } x; wher { 1 }", "UnknownCommand: wher"],
    ["Connect-AzureAD; Disconect-AzureAD", "UnknownCommand: Disconect-AzureAD"],
    [
      "Add-PrinterPort a -PrinterHostAddress 10.0.0.2; Add-PrinterPort a -PrinterHostAddress 10.0.0.2 -LprHostAddress 10.0.0.3",
      "ConflictingParameters: -LprHostAddress",
    ],
    ["Set-AzureADObjectSettings -Id 1", "UnknownCommand: Set-AzureADObjectSettings"],
    [
      "Import-Module VMware.VimAutomation.Core; Get-VM | Get-Snapshots; Get-VM | Get-Snapshot",
      "UnknownCommand: Get-Snapshots",
    ],
    ["Get-IISAppPool -Nmae x; New-IISSite a C:\\x '*:80:'", "UnknownParameter: -Nmae"],
    ["Create-MgGroup -DisplayName a", "UnknownCommand: Create-MgGroup"],
    ["Delete-VM a; Purge-Thing c", "UnknownCommand: Delete-VM"],
    ["Set-VMDvd a; Get-VM", "UnknownCommand: Set-VMDvd"],
    ["Connect-Graph; Disconnect-Graphs", "UnknownCommand: Disconnect-Graphs"],
    ["function Get-Own { Get-DnsServerZones a }", "UnknownCommand: Get-DnsServerZones"],
    ["get-activesyncvirtualdir a; get-mailboxthing c", "UnknownCommand: get-activesyncvirtualdir"],
    ["Write-Warn 'a'; Write-Lo 'b'; Write-Warning 'c'; Write-Er 'd'", "UnknownCommand: Write-Warn"],
    ["Get-ADUser a; set-aduserpassword a; set-address b", "UnknownCommand: set-aduserpassword"],
    ["function exec($a) { & $a }; exce git; xeec git; exec git", "UnknownCommand: exce"],
    ["configuration WebServer { node a { } }; WebServers -OutputPath C:\\d; WebServer", "UnknownCommand: WebServers"],
    ["Reboot-VM a; Verify-Thing b", "UnknownCommand: Reboot-VM"],
    [
      "function Get-PendingReboot { 1 }; ${function:Get-PendngReboot}; ${function:Get-Other}",
      "UnknownCommand: ${function:Get-PendngReboot}",
    ],
    [
      "if (Get-Module -ListAvailable -Name MicrosoftTeam) { Import-Module MicrosoftTeams }",
      "ModuleSlip: MicrosoftTeam",
    ],
    ["Start-Transcript a; End-Transcript; End-Thing", "UnknownCommand: End-Transcript"],
    ["Get-Team; Get-TeamMember a; Get-TeamAllChannel b", "UnknownCommand: Get-TeamMember"],
    ["Get-Website; New-AppPool a; New-PoolApp b", "UnknownCommand: New-AppPool"],
    [
      "New-SPOSiteCollectionAppCatalog -Site a; Get-SPOSiteCollectionAppCatalogs; Get-SPOUserOneDriveLocation; Get-SPOSiteActivity",
      "UnknownCommand: New-SPOSiteCollectionAppCatalog",
    ],
    ["Set-VMProcessor a -Count 2; Add-VMNic a", "UnknownCommand: Add-VMNic"],
    ["Get-SmbShare; New-SmbFolder a; Get-Smbolder a", "UnknownCommand: New-SmbFolder"],
    ["Get-CMApplication; New-CMAplication -Name a", "UnknownCommand: New-CMAplication"],
    [
      "Get-DbaDatabase a; Get-DbaAgentJbo a; Remove-DbaAgentJob a -Job b; New-DbaAvailabilityGroup -PrimarySqlCredential c",
      "UnknownCommand: Get-DbaAgentJbo",
    ],
    ["Add-AzVMNic -Id a; Get-AzVMDiagnosticsExtension a; Get-AzVmssVM a", "UnknownCommand: Add-AzVMNic"],
    [
      "New-AzVirtualMachine -Name a; Get-AzRoleEligibilitySchedule a; Get-AzADApp a; New-AzVirtualHub a",
      "UnknownCommand: New-AzVirtualMachine",
    ],
    [". ./unknown.ps1\nNew-AzVirtualMachine -Name a; Get-AzResourceGroups a", "UnknownCommand: Get-AzResourceGroups"],
    ["Get-DbaUserRights a; Set-DbaDatabaseState a; Attach-DbaDatabase a", "UnknownCommand: Get-DbaUserRights"],
    [
      "Import-Module dbatools, Az.Compute; Drop-DbaDatabase a; Get-DbaDatabaseSpace a",
      "UnknownCommand: Drop-DbaDatabase",
    ],
    ["Kill-DbaProcess a; Test-DbaKerberos a", "UnknownCommand: Kill-DbaProcess"],
    ["function Get-DbaMine { 1 }; Get-DbaMine; Remove-DbaWaitStatistic", "UnknownCommand: Remove-DbaWaitStatistic"],
    ["Add-MgGroupUser -GroupId a; Get-MgGroupTransitiveMember -GroupId a", "UnknownCommand: Add-MgGroupUser"],
    ["Remove-VISnapshot a; Get-VIPermission", "UnknownCommand: Remove-VISnapshot"],
    ["Save-AzVirtualNetwork a", "UnknownCommand: Save-AzVirtualNetwork"],
    ["Assign-CsTeamsUpgradePolicy -Identity a", "UnknownCommand: Assign-CsTeamsUpgradePolicy"],
    ["Set-MsolLicense -UserPrincipalName a", "UnknownCommand: Set-MsolLicense"],
    ["Get-Mailbox a; Test-MAPIConnection a", "UnknownCommand: Test-MAPIConnection"],
    ["Get-Mailbox a; Get-OWAVirtualDir", "UnknownCommand: Get-OWAVirtualDir"],
    ["Get-Mailbox a; Get-MailQueue", "UnknownCommand: Get-MailQueue"],
    ["Get-Mailbox a; Get-DistributionList", "UnknownCommand: Get-DistributionList"],
    ["Get-Mailbox a; Get-ExServer", "UnknownCommand: Get-ExServer"],
    [
      ". $path\\CreateExoPSSession.ps1\nGet-Mailbox a; Get-OwaVirtualDirectories",
      "UnknownCommand: Get-OwaVirtualDirectories",
    ],
    ["Invoke-Command -ComputerName a { Get-EventLogs System }", "UnknownCommand: Get-EventLogs"],
    ["Import-Module Unknown\nWrite-Verbos x; Get-Data; Get-Hosts", "UnknownCommand: Write-Verbos"],
    ["$x = 1; param($y)", "UnknownCommand: param"],
    ["if ($a) { 1 } elsif ($b) { 2 }", "UnknownCommand: elsif"],
    ["if ($a) { 1 }; else { 2 }", "UnknownCommand: else"],
    ["retrun $x", "UnknownCommand: retrun"],
    ["swich ($a) { default { 1 } }", "UnknownCommand: swich"],
    ["throws 'a'; throws", "UnknownCommand: throws"],
  ];
  for (const [script, found] of wrong) it(`finds ${found}`, () => expect(faults(script)).to.deep.equal([found]));

  const silent = [
    "Get-AppPackage a | Remove-AppPackage; Get-AppProvisionedPackage -Online; Flush-Volume C; Get-VMCheckpoint a",
    "function Get-Mailbx { }\nGet-Mailbx",
    "filter Get-Mailbx { }\n1 | Get-Mailbx",
    "Set-Alias Get-Mailbx Get-Mailbox\nGet-Mailbx",
    "${function:Get-Mailbx} = { }\nGet-Mailbx",
    "Set-Item function:Get-Mailbx { }\nGet-Mailbx",
    "if (Get-Command Get-Mailbx -ErrorAction Ignore) { Get-Mailbx }",
    ". .\\lib.ps1\nGet-Mailbx",
    "Import-Module $PSScriptRoot\\Mod.psd1\nGet-Mailbx",
    "& $name; & (Get-Thing); . $path\nsomeprogram -x; ipconfig /all; git-lfs pull; C:\\x.exe; .\\y.ps1",
    "match { 1 }; patch $x; params x; brake; functions a; breack 1 2",
    "New-PSSession a; New-PSSession -ConfigurationName Microsoft.Exchange; Import-PSSession $s; Get-Mailboxes",
    "Import-PSSession $s -Prefix Cloud\nGet-CloudMailbox",
    "Import-Module Unknown\nGet-Mailboxes",
    "configuration C { Import-DscResource -ModuleName x }",
    "Get-VM | Start-VM; Get-VMThing",
    "function Set-OwnMode { Get-OwnMode a }",
    "Import-Module Unknown\nGet-ADUser a; Get-ADThing; Get-Address",
    "Get-ADThing; Get-Address",
  ];
  const files = {
    "lib.ps1": "function Get-Mailbx { }",
    "Mod.psd1": "@{ RootModule = 'Mod.psm1' }",
    "Mod.psm1": ". $PSScriptRoot\\lib.ps1",
  };
  for (const script of silent)
    it(`says nothing of ${script.replaceAll("\n", "; ")}`, () => expect(faults(script, { files })).to.deep.equal([]));

  it("tells what cannot be judged, aliases and what is not modelled as information", () => {
    expect(check("Import-Module Unknown\nGet-Frobnication\ngci\nGet-ADUser x").map(shown)).to.deep.equal([
      "UnjudgedCommand: Get-Frobnication",
      "AliasUsed: gci",
      "NotModelledCommand: Get-ADUser",
    ]);
  });
});
