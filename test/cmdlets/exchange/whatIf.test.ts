import { cmdletTable } from "virtual:cmdlets";
import { expect } from "chai";
import { readGlobalOptions } from "../../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../../src/cli/terminal/Shell.ts";
import { type CatalogueParameter, catalogueCmdlet } from "../../../src/command/catalogue/catalogue.ts";
import type { ChoiceDescription } from "../../../src/command/services/PSHost.ts";
import { RecordingHost } from "../../../src/session/RecordingHost.ts";

/** What a cmdlet did: changed something, said nothing, was refused, or said or asked what it would do. */
type Outcome = "changed" | "silent" | "refused" | "said";

/** Answers every question with No, and keeps what it was asked. */
class RefusingHost extends RecordingHost {
  override promptForChoice(_caption: string, message: string, choices: readonly ChoiceDescription[]): number {
    this.write(message);
    return choices.findIndex(({ label }) => label.replace("&", "") === "No");
  }
}

/** Every fourth of the writing cmdlets on each run of the tests; CMDLAB_ALL=1 takes all of them. */
const step = process.env.CMDLAB_ALL === "1" ? 1 : 4;

describe("-WhatIf and -Confirm", () => {
  it("do nothing, and say or ask what would be done, with every writing cmdlet", () => {
    const shell = new Shell(
      readGlobalOptions(
        new Map([
          ["scenario", ["contoso"]],
          ["populate", [""]],
        ]),
        {},
      ),
      () => {},
    );
    try {
      const host = new RefusingHost(120, () => shell.signIn());
      const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
      session.run("$null = New-ManagementRole 'Own rules' -Parent 'Transport Rules'");
      // What is refused is in the log, which is no change that a cmdlet makes.
      session.run("Set-AdminAuditLogConfig -AdminAuditLogEnabled $false");
      const { store } = shell.organization.world;
      const found: Record<Outcome, string[]> = { changed: [], silent: [], refused: [], said: [] };
      const names = writingCmdlets();
      for (const name of names) {
        shell.populate(callOf(name), session);
        for (const [flag, sign] of [
          ["-WhatIf", "What if: "],
          ["-Confirm", "Are you sure you want to perform this action?"],
        ]) {
          const before = store.revision;
          host.take();
          session.run(`$null = ${callOf(name)} ${flag}`);
          const text = host.take();
          const outcome = text.includes(sign) ? "said" : text === "" ? "silent" : "refused";
          found[store.revision === before ? outcome : "changed"].push(`${name} ${flag}`);
        }
      }
      expect([found.changed, found.silent]).to.deep.equal([[], []]);
      expect(found.said.length).to.be.greaterThan(names.length);
    } finally {
      shell.close();
    }
  });
});

/** What is in the log whether or not one is kept (documented). */
const alwaysLogged = "Set-AdminAuditLogConfig";

/** The modelled cmdlets of Exchange that support ShouldProcess. */
function writingCmdlets(): string[] {
  return [...cmdletTable]
    .filter(
      ([name, { module }]) => module === "Exchange" && catalogueCmdlet(name, "Exchange", "Desktop")?.shouldProcess,
    )
    .filter(([name], at) => !/^(Get|Test)-/.test(name) && at % step === 0)
    .filter(([name, loader]) => name !== alwaysLogged && loader.load().modelled !== false)
    .map(([name]) => name);
}

/** What says something of a role's entry, and asks for more than to look. */
const ownCalls: Readonly<Record<string, string>> = {
  "Add-ManagementRoleEntry": "'Own rules\\Get-TransportRule'",
  "Remove-ManagementRoleEntry": "'Own rules\\Get-TransportRule'",
  "Set-ManagementRoleEntry": "'Own rules\\Get-TransportRule' -Parameters Identity",
  "Search-Mailbox": "'Kim Akers' -DeleteContent",
};

/** A call with the first object of the noun and a value for whatever is mandatory. */
function callOf(name: string): string {
  const own = ownCalls[name];
  if (own !== undefined) return `${name} ${own}`;
  const [verb, noun] = name.split("-");
  const { parameters = [], defaultSet = "" } = catalogueCmdlet(name, "Exchange", "Desktop") ?? {};
  const set = defaultSet || setsOf(parameters)[0] || "";
  const given = parameters.flatMap((parameter) => {
    const text = parameter.sets[set] ?? parameter.sets.__AllParameterSets;
    if (parameter.name === "Identity" && text !== undefined && verb !== "New") return [`-Identity ${identityOf(noun)}`];
    return text?.includes("mandatory") ? [`-${parameter.name} ${valueOf(parameter)}`] : [];
  });
  return `${name} ${given.join(" ")}`;
}

function identityOf(noun: string): string {
  if (/Server$|Service$|RpcClientAccess/.test(noun)) return "EX01";
  return /Settings$/.test(noun) ? "'EX01\\1'" : "'Some thing'";
}

function setsOf(parameters: readonly CatalogueParameter[]): string[] {
  return [...new Set(parameters.flatMap(({ sets }) => Object.keys(sets)))].filter(
    (set) => set !== "__AllParameterSets",
  );
}

function valueOf({ name, type, values }: CatalogueParameter): string {
  if (type === "SwitchParameter") return "";
  if (values?.[0] !== undefined) return `'${values[0]}'`;
  const plain = type.replace(/\[\]$/, "").replace(/^.*\./, "");
  const known: Readonly<Record<string, string>> = {
    Boolean: "$true",
    Int32: "1",
    Guid: "0b8f4a5a-5b0f-4a0e-9a53-6a2b9d8b3f10",
    SecureString: "(ConvertTo-SecureString 'Pa55word!' -AsPlainText -Force)",
    ServerIdParameter: "EX01",
    DatabaseIdParameter: "DB01",
    SmtpDomain: "new.example.com",
    SmtpDomainWithSubdomains: "new.example.com",
    IPRange: "10.0.0.1",
    IPAddress: "10.0.0.1",
    SmtpAddress: "new@contoso.com",
    ProxyAddress: "SMTP:new@example.com",
    WindowsLiveId: "new@contoso.com",
    DateTime: "'1/1/2014'",
    Uri: "https://new.example.com",
    Fqdn: "new.example.com",
  };
  if (known[plain]) return known[plain];
  if (/(Mailbox|Recipient|User|SecurityPrincipal|Contact)IdParameter$/.test(plain)) return "'Kim Akers'";
  if (/GroupIdParameter$/.test(plain)) return "'Sales Team'";
  if (name === "UserPrincipalName") return "new@contoso.com";
  return "'Some thing'";
}
