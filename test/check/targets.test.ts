import { expect } from "chai";
import { productNamed, productOfVersion } from "../../src/base/exchangeProducts.ts";
import { check, faults, shown } from "./harness.ts";

const on2013 = { products: ["Exchange Server 2013"], isProductChosen: true, canConnect: false };
const ofCloud = { ...on2013, products: ["Exchange Online"] };

describe("check of editions and products", () => {
  const desktop: readonly (readonly [string, ...string[]])[] = [
    ["Get-Date && Get-Host", "EditionSyntax: &&"],
    ["$a = $b ?? 1", "EditionSyntax: ??"],
    ["$a = $b ? 1 : 2", "EditionSyntax: $b ? 1 : 2"],
    ["$a ??= 1; ${a}?.Length", "EditionSyntax: ??=", "EditionSyntax: ${a}?.Length"],
    ["'x' | Join-String", "EditionCommand: Join-String"],
    ["Remove-Service x", "EditionCommand: Remove-Service"],
    ["'{}' | ConvertFrom-Json -AsHashtable", "EditionParameter: -AsHashtable"],
    ["[semver]'1.0.0'; [ordered]@{}; [int]1", "EditionType: semver"],
    ["if ($PSVersionTable.PSVersion.Major -ge 7) { 'x' | Join-String; '{}' | ConvertFrom-Json -AsHashtable }"],
    ["if ('AsHashtable' -in (Get-Command ConvertFrom-Json).Parameters.Keys) { '{}' | ConvertFrom-Json -AsHashtable }"],
    ["$new = $PSVersionTable.PSVersion.Major -ge 6; $also = $new; if ($also) { 'x' | Join-String }"],
    ["function Test-New { $PSEdition -eq 'Core' }; if (Test-New) { 'x' | Join-String }"],
    ["if ($PSEdition -ne 'Core') { throw 'no' }; function f { 'x' | Join-String }; 'x' | Join-String"],
    ["if ($PSEdition -ne 'Core') { 'old' }; 'x' | Join-String", "EditionCommand: Join-String"],
    ["if ($PSVersionTable.PSVersion.Major -lt 3) { throw 'old' }; 'x' | Join-String", "EditionCommand: Join-String"],
    ["$found = Get-Command x; $all = $found.Name; if ($all) { 'x' | Join-String }", "EditionCommand: Join-String"],
    ["if (Get-Command y) { Get-Chidlitem; 'x' | Join-String }", "UnknownCommand: Get-Chidlitem"],
    ["function f { if ($PSEdition -ne 'Core') { return } }; 'x' | Join-String", "EditionCommand: Join-String"],
    ["#requires -Version 7\n$a = $b ?? 1; 'x' | Join-String"],
    ["#requires -PSEdition Core\nGet-WmiObject x", "EditionCommand: Get-WmiObject"],
  ];
  for (const [script, ...found] of desktop)
    it(`${found.join(", ") || "nothing"} in ${script.replaceAll("\n", "; ")}`, () =>
      expect(faults(script)).to.deep.equal(found));

  const core: readonly (readonly [string, ...string[]])[] = [
    ["Get-EventLog System; Get-CimInstance x; Compress-Archive a b -PassThru", "EditionCommand: Get-EventLog"],
    ["Get-Service -ComputerName x", "EditionParameter: -ComputerName"],
    ["gwmi Win32_Service; gcim Win32_Service; curl https://a.example", "EditionCommand: gwmi"],
    ["workflow W { }", "EditionSyntax: workflow"],
    [
      "New-Object -ComObject x; Get-Content a -Stream b; Restart-Computer x -Wait -For WinRM; New-PSSessionOption -SkipRevocationCheck",
    ],
    [
      "Set-ItemProperty HKLM:\\x -Name y -Value 1 -Type DWord; Get-ChildItem Cert:\\ -DnsName x; Restart-Computer x -AsJob",
      "EditionParameter: -AsJob",
    ],
  ];
  for (const [script, ...found] of core)
    it(`${found.join(", ") || "nothing"} in Core`, () =>
      expect(faults(script, { edition: "Core" })).to.deep.equal(found));

  it("judges a script as the edition that it asks for, and says that the chosen one does not start it", () =>
    expect(
      faults("# x\n#requires -Version 7\n$a = $b ?? 1; Get-WmiObject x", { edition: "Desktop", isEditionChosen: true }),
    ).to.deep.equal(["RequiredEdition: #requires -Version 7", "EditionCommand: Get-WmiObject"]));

  it("finds what a chosen product lacks", () => {
    expect(faults("Get-EXOMailbox x; Get-Mailbox -InactiveMailboxOnly; Get-Mailbox x", on2013)).to.deep.equal([
      "ProductCommand: Get-EXOMailbox",
      "ProductParameter: -InactiveMailboxOnly",
    ]);
  });

  it("tells what a product that nobody chose lacks as information, but not where the script connects to the cloud", () => {
    const rows = (script: string) =>
      check(script, { ...on2013, isProductChosen: false, canConnect: true })
        .filter(({ rule }) => rule.startsWith("Product"))
        .map((each) => `${each.severity} ${shown(each)}`);
    expect(rows("Get-EXOMailbox x")).to.deep.equal(["information ProductCommand: Get-EXOMailbox"]);
    expect(rows("Connect-ExchangeOnline; Get-EXOMailbox x")).to.deep.equal([]);
  });

  it("tells a parameter that the cloud lacks where a script connects there alone", () => {
    const script = "Connect-ExchangeOnline; Get-DistributionGroup x -DomainController y";
    expect(faults(script)).to.deep.equal(["CloudOnly: -DomainController"]);
    expect(faults(`${script}; Get-ExchangeServer`)).to.deep.equal([]);
    expect(faults(script.replace("Online", "Online -Prefix C"))).to.deep.equal([]);
  });

  it("tells it of a shell of the chosen scenario that a script connects, and of the chosen cloud", () => {
    const script = "Connect-ExchangeOnline; Set-Mailbox x -Database y; Get-EXOMailbox x";
    expect(faults(script, { ...on2013, canConnect: true })).to.deep.equal(["CloudOnly: -Database"]);
    expect(faults(script, ofCloud)).to.deep.equal(["ProductParameter: -Database"]);
    expect(faults("Set-Mailbox x -Database y", { ...on2013, canConnect: true })).to.deep.equal([]);
  });

  it("takes no set for the cloud's that needs a parameter which it lacks", () => {
    expect(faults("Get-MailboxStatistics", ofCloud)).to.deep.equal(["MissingParameter: Get-MailboxStatistics"]);
    expect(faults("Get-MailboxStatistics a", ofCloud)).to.deep.equal([]);
  });

  it("tells the one command that the cloud lacks among those of a script that connects there", () => {
    const script = "Connect-ExchangeOnline; Get-Mailbox a; Set-Mailbox a; Get-MessageTrace; Get-Recipient a";
    expect(faults(`${script}; Get-MessageTrackingLog`)).to.deep.equal(["CloudOnly: Get-MessageTrackingLog"]);
    expect(faults(`${script}; Get-MessageTrackingLog; Get-ExchangeServer`)).to.deep.equal([]);
    expect(faults(`${script}; Get-RemoteMailbox a`)).to.deep.equal([]);
  });

  it("reads products and versions", () => {
    expect(
      ["2013", "Exchange Server 2019", "se", "online", "Security & Compliance", "2007"].map(productNamed),
    ).to.deep.equal([
      "Exchange Server 2013",
      "Exchange Server 2019",
      "Exchange Server SE",
      "Exchange Online",
      "Security & Compliance",
      null,
    ]);
    expect(["15.0.775.38", "15.1.2507.6", "15.2.1544.4", "15.2.2562.17", "6.5"].map(productOfVersion)).to.deep.equal([
      "Exchange Server 2013",
      "Exchange Server 2016",
      "Exchange Server 2019",
      "Exchange Server SE",
      null,
    ]);
  });
});
