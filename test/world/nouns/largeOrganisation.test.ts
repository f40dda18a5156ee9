import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { readGlobalOptions } from "../../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../../src/cli/terminal/Shell.ts";
import { RecordingHost } from "../../../src/session/RecordingHost.ts";
import type { Session } from "../../../src/session/Session.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { createRow } from "../../../src/world/nouns/rows/writeRow.ts";

/** Filters of every kind that an index or a glance answers; neither tells of an identity, so that with it beside them all rows are read. */
const filters: readonly (readonly [cmdlet: string, filter: string])[] = [
  ["Get-Mailbox", "DisplayName -like '*er 29*'"],
  ["Get-Mailbox", "DisplayName -like 'User 1*' -and CustomAttribute1 -ne 'seven'"],
  ["Get-Mailbox", "Name -like '*30*'"],
  ["Get-Mailbox", "Alias -like 'USER2*9'"],
  ["Get-Mailbox", "EmailAddresses -like '*user77@*'"],
  ["Get-Mailbox", "PrimarySmtpAddress -eq 'user79@fabrikam.com'"],
  ["Get-Mailbox", "RecipientTypeDetails -eq 'SharedMailbox'"],
  ["Get-Recipient", "RecipientTypeDetails -eq 'MailContact'"],
  ["Get-User", "Department -eq 'Department 3'"],
  ["Get-User", "Department -like '*ment 3'"],
  ["Get-User", "Department -eq $department"],
  ["Get-Mailbox", "HiddenFromAddressListsEnabled -eq $true"],
  ["Get-Mailbox", "HiddenFromAddressListsEnabled -eq $false"],
  ["Get-Mailbox", "EmailAddressPolicyEnabled -eq 'False'"],
  ["Get-Mailbox", "EmailAddressPolicyEnabled -eq 'True'"],
  ["Get-Recipient", "HiddenFromAddressListsEnabled -eq 'true' -and Name -like '*User*'"],
  ["Get-Mailbox", "CustomAttribute1 -eq 'seven' -and Name -like 'User*'"],
  ["Get-User", "Manager -eq 'User 5'"],
  ["Get-MailContact", "ExternalEmailAddress -like '*contact 9*' -or Name -like '*9'"],
  ["Get-MailContact", "Name -like '*9'"],
  ["Get-Mailbox", "CustomAttribute1 -ne 'seven'"],
  ["Get-Mailbox", "CustomAttribute1 -eq $null"],
  ["Get-Mailbox", "CustomAttribute1 -ne $null"],
  ["Get-Mailbox", "-not (DisplayName -like 'Other*')"],
  ["Get-Mailbox", "DisplayName -notlike '*9'"],
  ["Get-Mailbox", "EmailAddresses -notlike '*user7*' -and HiddenFromAddressListsEnabled -ne $false"],
  ["Get-Mailbox", "WhenCreated -gt '1/1/2001' -and ProhibitSendQuota -eq 'Unlimited'"],
  ["Get-Mailbox", "WhenChangedUTC -lt '1/1/2090' -or Database -like '*'"],
  ["Get-Recipient", "Title -eq $null -or Department -gt 'Department 5'"],
  ["Get-User", "Manager -ne $null"],
];

describe("filters over a large organisation", () => {
  let folder: string;
  let shell: Shell;
  let session: Session;
  let host: RecordingHost;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "cmdlab-large-"));
    shell = new Shell(readGlobalOptions(new Map([["state", [folder]]]), {}), () => {});
    fill(shell);
    host = new RecordingHost(120, () => null);
    session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
    // Changes that the parts do not know yet.
    session.run(`$department = 'Department 3'; Set-Mailbox user8 -CustomAttribute1 seven -HiddenFromAddressListsEnabled $true
      Set-User user9 -Manager user5; Set-User user10 -Department 'Department 3'; Remove-Mailbox user78 -Confirm:$false
      Set-Mailbox user11 -Type Shared`);
    expect(host.text).to.equal("");
  });

  after(() => {
    shell.close();
    rmSync(folder, { recursive: true });
  });

  const names = (command: string): string[] => {
    const from = host.text.length;
    session.run(`${command} -ResultSize Unlimited | ForEach-Object Name`);
    return host.text.slice(from).split(/\r?\n/).filter(Boolean);
  };

  for (const [cmdlet, filter] of filters)
    it(`${cmdlet} ${filter}`, () => {
      const quoted = filter.replaceAll("'", "''");
      const all = names(`${cmdlet} -Filter '(${quoted}) -or (Identity -eq ''nobody'')'`);
      expect(names(`${cmdlet} -Filter '${quoted}'`)).to.deep.equal(all);
      expect(all.length).to.be.greaterThan(0);
    });

  it("ambiguous names and types", () => {
    expect(names("Get-Mailbox -Anr 'User 29'")).to.deep.equal(
      [29, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299].map((at) => `User ${at}`),
    );
    expect(names("Get-Mailbox -RecipientTypeDetails SharedMailbox")).to.deep.equal(
      [11, 50, 100, 150, 200, 250, 300].map((at) => `User ${at}`),
    );
    expect(names("Get-MailContact")).to.have.length(30);
    expect(names("Get-Mailbox 'user 29*'")).to.have.length(11);
    expect(names("Get-Mailbox *9")).to.have.length(30);
    expect(names("Get-Mailbox 'fabrikam.com/*User 29*'")).to.have.length(11);
  });
});

function fill({ organization: { world } }: Shell): void {
  const [mailbox, contact] = [nounNamed("Mailbox"), nounNamed("MailContact")];
  if (!mailbox || !contact) throw new Error("The nouns of recipients are missing.");
  world.store.transact(() => {
    for (let at = 1; at <= 300; at++)
      createRow(world, mailbox, {
        name: `User ${at}`,
        values: {
          RecipientTypeDetails: at % 50 === 0 ? "SharedMailbox" : "UserMailbox",
          Alias: `user${at}`,
          EmailAddresses: [`SMTP:user${at}@fabrikam.com`],
          Department: `Department ${at % 20}`,
          ...(at % 3 === 0 ? { DisplayName: `Other ${at}` } : {}),
          ...(at % 40 === 0 ? { HiddenFromAddressListsEnabled: true, EmailAddressPolicyEnabled: false } : {}),
          ...(at % 90 === 0 ? { CustomAttribute1: "seven" } : {}),
        },
      });
    for (let at = 1; at <= 30; at++)
      createRow(world, contact, {
        name: `Contact ${at}`,
        values: {
          RecipientTypeDetails: "MailContact",
          Alias: `contact${at}`,
          EmailAddresses: [`SMTP:contact${at}@contoso.com`],
          ExternalEmailAddress: `SMTP:contact${at}@contoso.com`,
        },
      });
  });
  world.store.snapshot();
}
