import { expect } from "chai";
import { readDataFile } from "../../src/base/dataFile.ts";
import { NamedRows } from "../../src/base/NamedRows.ts";
import { absentShape } from "../../src/check/calls/shapes/absentShape.ts";
import { absentCommand, absentFamily, absentModule } from "../../src/command/catalogue/absentCommands.ts";
import { faults } from "./harness.ts";

const rowsOf = (file: string): readonly string[] => readDataFile(file).trim().split("\n");

describe("parameters of cmdlets that are not here", () => {
  it("are read word by word, of commands that are known", () => {
    const more = new NamedRows(readDataFile("module-parameters.jsonl"), (name) => name.toLowerCase());
    const rows = [...rowsOf("absent-parameters.jsonl"), ...rowsOf("module-parameters.jsonl")];
    expect(new Set(rows.map((row) => JSON.parse(row).name)).size).to.equal(rows.length);
    for (const row of rows) {
      const { name, module } = JSON.parse(row);
      if (name.startsWith("&")) continue;
      const known = (absentCommand(name)?.module ?? absentFamily(name))?.name;
      expect(known ?? absentModule(module)?.name, name).to.equal(module);
      const shape = absentShape(name, "Desktop", more);
      const names = shape?.parameters.flatMap((parameter) => [parameter.name, ...parameter.aliases]) ?? [];
      expect(names, name).to.deep.equal([...new Set(names)]);
      expect(
        shape?.parameters.filter(({ type, name: own }) => typeof type !== "string" || !/^[A-Za-z]\w*$/.test(own)),
        name,
      ).to.deep.equal([]);
    }
  });

  it("have words for what their objects have", () => {
    const words = rowsOf("module-objects.jsonl").flatMap((row) => JSON.parse(row).properties?.split(" ") ?? []);
    expect(words.filter((word) => !/^\w+(?::\w+)?(?:=[-\w|]+)?$/.test(word))).to.deep.equal([]);
  });

  const cases: readonly (readonly [string, ...string[]])[] = [
    [
      "Add-DhcpServerv4Scope -StartRange 10.0.0.256 -EndRange 10.0.0.20 -Name a -SubnetMask 255.255.255.0 -LeaseDuration '4 hours'; New-NetIPAddress 10.0.0.1 -InterfaceIndex 3 -PrefixLength 255.255.255.0; Get-Volume -DriveLetter 'C:'; New-VM a -Generation 3 -MemoryStartupBytes '2GB'; Set-DhcpServerv4OptionValue -OptionId router -Value a; Add-DhcpServerv4Failover a -LoadBalancePercent 150",
      "WrongType: 10.0.0.256",
      "WrongType: '4 hours'",
      "WrongType: 255.255.255.0",
      "WrongType: 'C:'",
      "InvalidValue: 3",
      "WrongType: router",
      "InvalidValue: 150",
    ],
    [
      "New-ScheduledTaskTrigger -Daily -At 25:00; New-ScheduledTaskTrigger -Daily -At 3am; New-ScheduledTaskTrigger -Weekly -DaysOfWeek Mon, Fryday -At 23:59; New-ScheduledTaskTrigger -Once -At 9pm -RepetitionInterval 01:60; Set-NetFirewallProfile -Profile Public -Enabled Yes; Set-NetFirewallProfile -Enabled False",
      "WrongType: 25:00",
      "InvalidValue: Mon, Fryday",
      "WrongType: 01:60",
      "InvalidValue: Yes",
    ],
    [
      "$l = Get-PnPList -Identity a; $l.Titel; $l.Title; Get-PnPListItem -List a -Id one; Get-PnPFiles -Url a; Get-PnPSomething; Get-WindowsOptionalFeature -Online | Where-Object Status -eq Enabled; (Get-MgSubscribedSku).ServicePlans | Select-Object ServicePlansId, ServicePlanName",
      "UnknownProperty: Titel",
      "WrongType: one",
      "UnknownCommand: Get-PnPFiles",
      "UnknownProperty: Status",
      "UnknownProperty: ServicePlansId",
    ],
    [
      "Invoke-ScriptAnalyzer -Path a -Recuse -Severity Warnings; Publish-Module -Path a -NugetKey b; Export-Excel a.xlsx -AutoSise -Own; Invoke-psake b.ps1 -tasklst c; (Get-OrganizationConfig).RootPublicFolderMailbox.HierarchyMailboxGuid; Add-RecipientPermission a -Trustee b -AccessRights SendOnBehalf",
      "UnknownParameter: -Recuse",
      "InvalidValue: Warnings",
      "UnknownParameter: -NugetKey",
      "UnknownParameter: -AutoSise",
      "UnknownParameter: -tasklst",
      "InvalidValue: SendOnBehalf",
    ],
    [
      "Add-PublicFolderClientPermission -Identity a -User b -AccessRights PublishEditor; Set-ADReplicationSiteLink a -Costs 1",
      "InvalidValue: PublishEditor",
      "UnknownParameter: -Costs",
    ],
    [
      "Set-NetworkConnectionProfile a; Restart-WebApplicationPool a; Get-ADUserThing; Restart-WebAppPool a",
      "UnknownCommand: Set-NetworkConnectionProfile",
      "UnknownCommand: Restart-WebApplicationPool",
    ],
    [
      "Resolve-DnsName a -Type MXX; Get-NetAdapter -ifIndex 3; Get-NetIPAddress -AdressFamily IPv4",
      "InvalidValue: MXX",
      "UnknownParameter: -AdressFamily",
    ],
    [
      "New-VMSwitch a -SwitchType Internal -AllowManagementOS $true; Add-VMNetworkAdapter -ManagementOS -VMName a; Get-MsolUser -All -MaxResults 5; Get-AzureADUser -Top 5 -SearchString a; Get-Disk -Number 1 -FriendlyName a; New-Partition -DiskNumber 1 -AssignDriveLetter -DriveLetter E -UseMaximumSize",
      "ConflictingParameters: -AllowManagementOS",
      "ConflictingParameters: -VMName",
      "ConflictingParameters: -MaxResults",
      "ConflictingParameters: -SearchString",
      "ConflictingParameters: -FriendlyName",
      "ConflictingParameters: -DriveLetter",
    ],
    [
      "Enable-Mailbox a -Shared -Room; New-Mailbox a -UserPrincipalName a@b.c -MicrosoftOnlineServicesID a@b.c -Password $p; Get-DbaDbUser a -Usr b; New-DbaLogin a b -DefaultDb c -Hsh d; Invoke-DbaQuery a -Query b -File c; Find-NetRoute -RemoteAddress a; Set-Team -GroupId a -AllowGiphy disabled; New-PnPSite -Type TeamsSite -Title a; Set-PnPListItem -List a -Identity 1 -Fields @{}; Set-SPOTenant -ShareCapability Disabled; Get-MgServicePrinciple -All; (Get-SPOSite a).SiteUrl; Add-DhcpServerv4Scope a -StartRange 10.0.0.1 -EndRange 10.0.0.9 -SubnetMask 255.0.0.0 -State Activ",
      "ConflictingParameters: -Room",
      "ConflictingParameters: -MicrosoftOnlineServicesID",
      "UnknownParameter: -Usr",
      "UnknownParameter: -Hsh",
      "ConflictingParameters: -File",
      "UnknownParameter: -RemoteAddress",
      "WrongType: disabled",
      "InvalidValue: TeamsSite",
      "UnknownParameter: -Fields",
      "UnknownParameter: -ShareCapability",
      "UnknownCommand: Get-MgServicePrinciple",
      "UnknownProperty: SiteUrl",
      "InvalidValue: Activ",
    ],
    [
      "Get-MgUser -UserId a -Filter b; Get-MgUser -UserId a -Property Mail; Get-MgUserMessage -UserId a -All -MessageId b; Connect-MgGraph -AccessToken $t -ClientSecretCredential $c; Connect-MgGraph -Scopes User.Read -TenantId a; Connect-MgGraph -ClientId a -TenantId b -CertificateThumbprint c",
      "ConflictingParameters: -Filter",
      "ConflictingParameters: -MessageId",
      "ConflictingParameters: -ClientSecretCredential",
    ],
    [
      "Restore-GPO -All; Restore-GPO a -Path b; Import-GPO -BackupGpoName a -Path b -TargetName c -CreateIfMissing; Add-DnsServerPrimaryZone a -ZoneFile b -ReplicationScope Forest; Add-DnsServerPrimaryZone -NetworkId 10.0.0.0/24 -ReplicationScope Forest",
      "MissingParameter: Restore-GPO",
      "UnknownParameter: -CreateIfMissing",
      "ConflictingParameters: -ReplicationScope",
    ],
    [
      "Add-ClusterNode -NodeName a; Test-Cluster -Node a, b -IncludeTests c; Move-ClusterGroup a b -Wait no; Set-WebConfigurationProperty -Filter a -PSPath b -Value c; Get-WebConfigurationProperty -Filter a -Name b -Propertys c; Add-WindowsFeature a -IncludeTools; Set-SmbServerConfiguration -EnableSMB4 $true; Set-MpPreference -DisableRealTimeProtection $true",
      "UnknownParameter: -NodeName",
      "UnknownParameter: -IncludeTests",
      "WrongType: no",
      "MissingParameter: Set-WebConfigurationProperty",
      "UnknownParameter: -Propertys",
      "UnknownParameter: -IncludeTools",
      "UnknownParameter: -EnableSMB4",
      "UnknownParameter: -DisableRealTimeProtection",
    ],
    [
      "Add-PnPField -DisplayName a -InternalName a -Type Choices; Add-PnPField -List a -DisplayName b -InternalName b -Type Choice -Choices c, d -AddToDefaultView; Add-PnPView a -Title b; New-NetIPAddress 10.0.0.1 -PrefixLength 24; New-NetIPAddress 10.0.0.1 -InterfaceIndex 3 -InterfaceAlias a; Set-DnsClientServerAddress a -ResetServerAddresses; Disable-NetAdapterBinding -Name a -InterfaceDescription b",
      "InvalidValue: Choices",
      "MissingParameter: Add-PnPView",
      "MissingParameter: New-NetIPAddress",
      "ConflictingParameters: -InterfaceAlias",
      "ConflictingParameters: -InterfaceDescription",
    ],
    [
      "Get-NetFirewallRule -LocalPort 80; Get-NetFirewallRule -DisplayName a -PolicyStore ActiveStore; Get-VMProcessor a -Count 2; Get-NetIPInterface -AdapterAlias a; Get-NetRoute -Gateway a",
      "UnknownParameter: -LocalPort",
      "UnknownParameter: -Count",
      "UnknownParameter: -AdapterAlias",
      "UnknownParameter: -Gateway",
    ],
    [
      "Get-ADUser a | Move-ADObject; Get-ADUser a | Move-ADObject -TargetPath b; Set-VMProcessor -Count 2; Get-VM | Set-VMProcessor -Count 2; Start-VM a; Set-GPRegistryValue -Key a -Value b; Enable-WindowsOptionalFeature -Online; Get-DnsServerResourceRecord -ComputerName a",
      "MissingParameter: Move-ADObject",
      "MissingParameter: Set-VMProcessor",
      "MissingParameter: Set-GPRegistryValue",
      "MissingParameter: Enable-WindowsOptionalFeature",
      "MissingParameter: Get-DnsServerResourceRecord",
    ],
    [
      "Connect-SPOService -SiteUrl a; New-PnPTerm -TermSet a -TermGroup b -Label c; Install-ADDSForest -DomainName a -DbPath b; Set-VM -Name a -VM $b; Set-GPPermission a -PermissionLevel GpoRead -TargetName b; Set-NetIPInterface a -Dhcp On",
      "UnknownParameter: -SiteUrl",
      "UnknownParameter: -Label",
      "UnknownParameter: -DbPath",
      "ConflictingParameters: -VM",
      "MissingParameter: Set-GPPermission",
      "InvalidValue: On",
    ],
    [
      "Connect-SPOService -Url https://a-admin.sharepoint.com; Connect-MicrosoftTeams -TenantId $t -Credential $c; Set-VM a -ProcessorCount 2 -DynamicMemory; Set-GPPermission -Name a -PermissionLevel GpoRead -TargetName b -TargetType Group; Set-NetIPInterface -InterfaceIndex 3 -Dhcp Enabled; Set-VMSwitch a -NetAdapterName b -AllowManagementOS $true",
    ],
    [
      "Get-ADUser a -Properties PasswordLastSett, Mail, extensionAttribute1",
      "DirectoryFilter: PasswordLastSett, Mail, extensionAttribute1",
    ],
    [
      "$s = Get-DhcpServerv4ScopeStatistics; $s.PercentInUse; (Get-ScheduledTaskInfo a).MissedRuns; Get-VM | Select-Object CPULoad",
      "UnknownProperty: PercentInUse",
      "UnknownProperty: MissedRuns",
      "UnknownProperty: CPULoad",
    ],
    [
      "Set-MsolUserLicense -UserPrincipalName a -AddLicense x -DisablePlans y; (Get-MsolUser -All).Licenses.AccountSkuIds; Get-MsolDomain -Status Verifed",
      "UnknownParameter: -DisablePlans",
      "UnknownProperty: AccountSkuIds",
      "InvalidValue: Verifed",
    ],
    [
      "Add-AzureADGroupMember -ObjectId a -ReferenceObjectId b; Get-AzureADUsers; Get-AzureADUser -All $true | Select-Object UserStatus, Mail",
      "UnknownParameter: -ReferenceObjectId",
      "UnknownCommand: Get-AzureADUsers",
      "UnknownProperty: UserStatus",
    ],
    [
      "Grant-CsTeamsCallingPolicy a -Policy x; Grant-CsTeamsCallingPolicy a -PolicyNme x; (Get-MgApplication).PasswordCredentials.EndDate",
      "UnknownParameter: -PolicyNme",
      "UnknownProperty: EndDate",
    ],
    [
      "$s = Get-MobileDeviceStatistics -Mailbox a; $s.DeviceAccessReason; Test-ReplicationHealth | Select-Object CheckName; Search-MailboxAuditLog a | ForEach-Object { $_.Operations }",
      "UnknownProperty: DeviceAccessReason",
      "UnknownProperty: CheckName",
      "UnknownProperty: Operations",
    ],
    [
      "Format-Volume -DriveLetter D -FileSystemLabel a; Format-Volume -DriveLetter D -AllocationUnitSize 64KiB; New-Partition -DiskNumber 1 -UseMaximumSize -Size 1GB; New-ScheduledTaskTrigger -Daily -At '9 hours'; New-ScheduledTaskTrigger -Daily -At '9 am'",
      "ConflictingParameters: -FileSystemLabel",
      "WrongType: 64KiB",
      "ConflictingParameters: -Size",
      "WrongType: '9 hours'",
    ],
    [
      "New-MgGroupMember -DirectoryObjectId a; $g | New-MgGroupMember -DirectoryObjectId a; Get-MgUserMemberOf -All; Get-MgUserMemberOf -InputObject $g; Get-MgUser -All",
      "MissingParameter: New-MgGroupMember",
      "MissingParameter: Get-MgUserMemberOf",
    ],
    [
      "New-AzNetworkSecurityRuleConfig -Name a -Direction In; New-Team -DisplayName a -Visibility Hidden; New-ScheduledTaskPrincipal -UserId a -RunLevel High",
      "InvalidValue: In",
      "InvalidValue: Hidden",
    ],
    [
      "Restore-DbaDatabase -SqlInstance a -BackupPath b; Remove-DbaAgentJob -SqlInstance a -JobName b; Export-DbaUser a -DatabaseName b; Restore-DbaDatabase -SqlInstance a -Recover -Name b",
      "UnknownParameter: -BackupPath",
      "UnknownParameter: -JobName",
      "UnknownParameter: -DatabaseName",
    ],
    [
      "Describe a { It b { 1 | Should -Equals 1; 1 | Should -Not -BeNullOrEmpty; Mock f { } -Filter { 1 } } }; Invoke-Pester -PassThrough -Script a",
      "UnknownParameter: -Equals",
      "UnknownParameter: -Filter",
      "UnknownParameter: -PassThrough",
    ],
    ["Add-ShouldOperator -Name Equals -Test { }; 1 | Should -Equals 1"],
    [
      "Find-DbaBackup -Path a -RetentionPeriod 1d; Install-DbaMaintenanceSolution a -Solution Everything; Enable-VMIntegrationService -VMName a; Get-VM a | Enable-VMIntegrationService -Name b; Get-VMIntegrationService a | Enable-VMIntegrationService",
      "MissingParameter: Find-DbaBackup",
      "InvalidValue: Everything",
      "MissingParameter: Enable-VMIntegrationService",
    ],
    [
      "Get-NetFirewallRule | Select-Object Verdict; Get-ComplianceSearch a | Format-List Items, Siez",
      "UnknownProperty: Verdict",
      "UnknownProperty: Siez",
    ],
    [
      "Get-ScheduledTask a | Select-Object TaskName, Status; Get-Website | Select-Object Name, Path; Get-MpComputerStatus | Select-Object RealTimeProtection; Get-MpThreat | Format-Table ThreatName, Severity",
      "UnknownProperty: Status",
      "UnknownProperty: Path",
      "UnknownProperty: RealTimeProtection",
      "UnknownProperty: Severity",
    ],
    [
      "Connect-VIServer a; Get-VMHostNetworkAdapter | Select-Object Name, PortGroup; Get-VM | Where-Object { $_.State -eq 'PoweredOn' }; Get-VM | Where-Object { $_.Name }",
      "UnknownProperty: PortGroup",
      "UnknownProperty: State",
    ],
    [
      "Set-CsTenantDialPlan a; Get-CsTenantDialPlans; Get-MgUser | Select-Object Mail -ExpandProperty SignInActivity | Select-Object Mail, LastSignInDateTime",
      "UnknownCommand: Get-CsTenantDialPlans",
    ],
    [
      "Set-SPOSite -Identity a -SharingCapability None; Get-SPOSite -Limit All | Select-Object Url, StorageQuotas; Set-SPOUser -Site a -LoginName b -SiteCollectionAdmin $true; Update-MgUser -UserId a -UserLocation DE",
      "InvalidValue: None",
      "UnknownProperty: StorageQuotas",
      "UnknownParameter: -SiteCollectionAdmin",
      "UnknownParameter: -UserLocation",
    ],
    [
      "New-ADFineGrainedPasswordPolicy a 1 -LockoutDuration '30 minutes'; New-ADFineGrainedPasswordPolicy a 1 -LockoutDuration 0.00:30:00; Set-ADAccountControl a -TrustedForDelegation no",
      "WrongType: '30 minutes'",
      "WrongType: no",
    ],
    [
      "New-SmbShare Data D:\\Data -FullControl a; New-SmbShare -Name a -Path b -CachingMode Off",
      "UnknownParameter: -FullControl",
      "InvalidValue: Off",
    ],
    [
      "Register-ScheduledTask T -Xml $x; Register-ScheduledTask -TaskName T -Xml $x -Principal $p",
      "ConflictingParameters: -Principal",
    ],
    [
      "Get-VM TEST1 | Start-VM; New-VM a 2GB; New-VM a -Memory 1GB; Set-VM a -AutomaticStartAction Always",
      "InvalidValue: Always",
    ],
    [
      "Get-Disk 1; Get-DnsServerResourceRecord contoso.com www; Add-DnsServerForwarder -IPAdress 1.1.1.1",
      "UnknownParameter: -IPAdress",
    ],
    [
      "$i = Get-ScheduledTaskInfo a; $i.LastResult; $i.LastRunTime; (Get-VM).Stat; Get-VM | Select-Object Naem",
      "UnknownProperty: LastResult",
      "UnknownProperty: Stat",
      "UnknownProperty: Naem",
    ],
    ["(Test-VHD a.vhdx).Sizes; (Test-NetConnection a).PingSuceeded", "UnknownProperty: PingSuceeded"],
    // What the pages of these have by another name, by position and besides.
    [
      "Set-VMProcessor a -Perfmon pmu; Set-VMNetworkAdapter a -VrssEnabled $true -VmmqEnabled $true; New-VMSwitch -SwitchName a -SwitchType Internal; Set-VMNetworkAdapterVlan a -Access -AccessVlanId 12; Get-VMNetworkAdapter a Net; Get-VHD -Number 3; Set-VMDvdDrive a 1 0 c.iso; Add-VMHardDiskDrive a SCSI 0 1 d.vhdx; Restart-VM a -Wait -TimeoutSec 60; Set-VMProcessor a -ExposeExtensions $true; Resize-VHD a 10GB 3",
      "UnknownParameter: -ExposeExtensions",
      "TooManyArguments: 3",
    ],
    [
      "Get-AzVM a b -DisplayHint Expand; New-AzPublicIpAddress -Name a -ResourceGroupName b -AllocationMethod Static; Set-AzKeyVaultSecret a b $null; Mount-WindowsImage -Path a -ImagePath b -Index 1 -LL 2; Add-WindowsCapability -Online -Recipe a; Clear-Disk 1 -Sanitize; New-Volume -StoragePoolName a -FriendlyName b -NumberOfDataCopies 3; Get-AzVM -VmSize a",
      "UnknownParameter: -VmSize",
    ],
    // A list that is not whole tells near names alone, and no arguments by position.
    [
      "Get-DatastoreCluster -Refine a; Get-DatastoreCluster -Locaton a; New-AzNetworkSecurityGroup a",
      "UnknownParameter: -Locaton",
    ],
    [
      "$p = @{ Name = 'a' }; if ($n) { $p.Path = 'b'; New-ADOrganizationalUnit @p } else { Set-ADOrganizationalUnit @p }",
      "UnknownParameter: Name",
    ],
  ];
  // Names that several modules have are those of the one that the text uses.
  const shared: readonly (readonly [string, ...string[]])[] = [
    [
      "Add-PSSnapin VMware.VimAutomation.Core; Get-VM | Select-Object NumCpu, PowerStat; New-VM -Name a -VMHost b -DiskStorageFormat Thinn; Get-DataCentre",
      "UnknownProperty: PowerStat",
      "InvalidValue: Thinn",
      "UnknownCommand: Get-DataCentre",
    ],
    [
      "Connect-VIServer a; Get-VMHost | Get-VM | Stop-VM -Confirm:$false; New-Folder -Name a",
      "MissingParameter: New-Folder",
    ],
    ["Get-VM | Select-Object NumCpu; New-Folder -Name a", "UnknownProperty: NumCpu"],
    [
      "New-AzResourceGroup -Name a; New-AzPublicIpAddress -Name a -ResourceGroupName b -Location c -AllocationMethod Dynamik; New-AzNetworkInterfaces; Get-AzVM -Stats",
      "MissingParameter: New-AzResourceGroup",
      "InvalidValue: Dynamik",
      "UnknownCommand: New-AzNetworkInterfaces",
      "UnknownParameter: -Stats",
    ],
    [
      "get-csonlineusers; New-CsOnlineApplicationInstance -AppId a; Invoke-Sqlcmd -SqlQuery a -QueryTimeout none; New-PnPList -Title a -Template Annoucements",
      "UnknownCommand: get-csonlineusers",
      "UnknownParameter: -AppId",
      "UnknownParameter: -SqlQuery",
      "WrongType: none",
      "InvalidValue: Annoucements",
    ],
    [
      "Enable-WindowsOptionalFeature -FeatureName a; Get-WindowsOptionalFeature -Online",
      "MissingParameter: Enable-WindowsOptionalFeature",
    ],
  ];
  const graph: readonly (readonly [string, ...string[]])[] = [
    [
      "Get-MgIdentityConditionalAccessPolicies; New-MgIdentityConditionalAccesPolicy; Get-MgAuditLogSignIn -Filter 'createdDateTime >= 2024-01-01'; Get-MgUser -Property Id,SignInActivitys; Get-MgUser -Property 'id,displayName,customThing'; New-MgGroup -GroupTypes 'Unifed'",
      "UnknownCommand: Get-MgIdentityConditionalAccessPolicies",
      "UnknownCommand: New-MgIdentityConditionalAccesPolicy",
      "GraphFilter: 'createdDateTime >= 2024-01-01'",
      "GraphFilter: Id,SignInActivitys",
      "InvalidValue: 'Unifed'",
    ],
    [
      "Add-PSSnapin Windows.ServerBackup; Add-PSSnapin Microsoft.Exchange.Management.Powershel.E2010; Move-ADDirectoryServerOperationMasterRole a PDC_Emulator, 1",
      "ModuleSlip: Microsoft.Exchange.Management.Powershel.E2010",
      "InvalidValue: PDC_Emulator, 1",
    ],
    ["Export-VM a -Destination b", "UnknownParameter: -Destination"],
    [
      "Get-AzVpnSite -ResourceGroupNmae a -ResourceGroup b -Nmae c; New-AzVpnSite -DefaultProfil $p; Get-AzRoleDefinition -RoleName a; (Get-AzADUser -DisplayName a).DisplayNme; Add-AzVmssExtension $v -Nam a; Set-AzStorageAccount a b -ActiveDirectoryDomain1Name c; Get-AzRecoveryServicesBackupItem -Container $c -WorkloadType AzVM",
      "UnknownParameter: -ResourceGroupNmae",
      "UnknownParameter: -RoleName",
      "UnknownProperty: DisplayNme",
      "UnknownParameter: -ActiveDirectoryDomain1Name",
      "InvalidValue: AzVM",
    ],
    [
      "Get-SPOSite -Limit Everything; Get-SPOSite -Limit 50; Set-MgUserLicense -UserId a -AddLicenses @(); Set-MgUserLicense -UserId a -BodyParameter $b; Set-TimeZone -Id 'W. Europe Standrad Time'; Set-TimeZone -Id 'W. Europe Standard Time'; Set-TimeZone -Id Europe/Berlin",
      "InvalidValue: Everything",
      "MissingParameter: Set-MgUserLicense",
      "InvalidValue: 'W. Europe Standrad Time'",
    ],
    [
      "Import-Module Microsoft.Online.SharePoint.PowerShell -DisableNameChecking; Connect-SPOService -SiteUrl $url",
      "UnknownParameter: -SiteUrl",
    ],
    [
      "Set-ADUser a -Replace @{ EmailAddress = 'b'; extensionAttribute1 = 'c'; mailNicknme = 'd'; ownAttribute = 1 }; New-ADUser a -OtherAttributes @{ title = 'e'; proxyAddreses = 'f' }; $t = @{ Office = 'g' }; Set-ADUser a -Add $t",
      "DirectoryFilter: EmailAddress",
      "DirectoryFilter: mailNicknme",
      "DirectoryFilter: proxyAddreses",
      "DirectoryFilter: Office",
    ],
  ];
  for (const [script, ...expected] of [...cases, ...shared, ...graph])
    it(script.slice(0, 90), () => {
      expect(faults(script)).to.deep.equal(expected);
    });
});
