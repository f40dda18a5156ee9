import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import type { Session } from "../../src/session/Session.ts";
import { nounNamed } from "../../src/world/nouns/nounNamed.ts";
import { addRelation } from "../../src/world/nouns/rows/relations.ts";
import { createRow } from "../../src/world/nouns/rows/writeRow.ts";

// Fills folders with organisations of so many recipients, or measures in milliseconds of the processor what a shell does on
// them: organisation.cjs fill|measure FOLDER RECIPIENTS ...
const batch = 10_000;

const commands: readonly (readonly [name: string, times: number, script: (size: number) => string])[] = [
  ["Get by alias", 200, (size) => `foreach ($i in 1..200) { $null = Get-Mailbox "user$($i * 37 % ${size} + 1)" }`],
  [
    "Get by address",
    200,
    (size) => `foreach ($i in 1..200) { $null = Get-Mailbox "user$($i * 41 % ${size} + 1)@fabrikam.com" }`,
  ],
  [
    "Get by user principal name",
    200,
    (size) => `foreach ($i in 1..200) { $null = Get-User "user$($i * 43 % ${size} + 1)@fabrikam.com" }`,
  ],
  [
    "filter on an alias",
    50,
    (size) => `foreach ($i in 1..50) { $null = Get-Mailbox -Filter "Alias -eq 'user$($i * 29 % ${size} + 1)'" }`,
  ],
  ["filter on a property", 1, () => `$null = Get-User -ResultSize Unlimited -Filter "Department -eq 'Department 7'"`],
  [
    "the same again",
    20,
    () => `foreach ($i in 1..20) { $null = Get-User -ResultSize Unlimited -Filter "Department -eq 'Department 7'" }`,
  ],
  [
    "filter with a pattern",
    1,
    () => `$null = Get-Mailbox -ResultSize Unlimited -Filter "DisplayName -like 'User 99*'"`,
  ],
  [
    "filter on two properties",
    1,
    () => `$null = Get-Recipient -ResultSize Unlimited -Filter "Department -eq 'Department 8' -and Title -ne 'x'"`,
  ],
  [
    "filter inside a text",
    1,
    () => `$null = Get-Recipient -ResultSize Unlimited -Filter "DisplayName -like '*er 99*'"`,
  ],
  ["first page of a list", 1, () => "$null = Get-Mailbox -WarningAction SilentlyContinue"],
  ["filter on a moment", 1, () => `$null = Get-Recipient -ResultSize Unlimited -Filter "WhenCreated -gt '1/1/2090'"`],
  ["filter that reads all", 1, () => `$null = Get-Recipient -ResultSize Unlimited -Filter "Name -like '*99'"`],
  ["full table", 1, () => "Get-Mailbox -ResultSize Unlimited | Format-Table Name, Alias | Out-Null"],
  [
    "one Set",
    50,
    (size) => `foreach ($i in 1..50) { Set-Mailbox "user$($i * 31 % ${size} + 1)" -CustomAttribute1 "x$i" }`,
  ],
  ["one New", 50, () => `foreach ($i in 1..50) { $null = New-Mailbox -Shared -Name "new$i" }`],
  ["Tab, no beginning", 10, () => "foreach ($i in 1..10) { $null = TabExpansion2 'Get-Mailbox ' 12 }"],
  ["Tab, a beginning", 10, () => "foreach ($i in 1..10) { $null = TabExpansion2 'Get-Mailbox user99' 18 }"],
  ["members of a group", 1, () => "$null = Get-DistributionGroupMember Everybody -ResultSize Unlimited"],
];

const [, , step, ...organisations] = process.argv;
for (let at = 0; at < organisations.length; at += 2) {
  const [folder, size] = [organisations[at], Number(organisations[at + 1])];
  console.log(`\n${size} recipients`);
  if (step === "measure") measure(folder, size);
  else
    row(
      "made in",
      timed(() => fill(folder, size)),
    );
}

function measure(folder: string, size: number): void {
  let session: Session | undefined;
  let shell: Shell | undefined;
  row(
    "open, first look",
    timed(() => {
      shell = shellOn(folder);
      session = shell.session(new RecordingHost(120, () => null), new Int32Array(new SharedArrayBuffer(4)));
      session.run("$null = Get-Mailbox user1");
    }),
  );
  for (const [name, times, script] of commands) row(name, timed(() => run(session, script(size))) / times);
  row("memory, MB", process.memoryUsage().rss / 1_000_000);
  shell?.close();
}

/** A figure of what failed would be none. */
function run(session: Session | undefined, text: string): void {
  const before = session?.engine.errors.items.length;
  session?.run(text);
  if (session?.engine.errors.items.length !== before) throw new Error(`'${text}' ended in an error.`);
}

function fill(folder: string, size: number): void {
  const shell = shellOn(folder);
  const { world } = shell.organization;
  const mailbox = nounNamed("Mailbox");
  const group = nounNamed("DistributionGroup");
  const member = nounNamed("DistributionGroupMember");
  if (!mailbox || !group || !member) throw new Error("The nouns of recipients are missing.");
  const everybody = createRow(world, group, {
    name: "Everybody",
    values: { ...valuesOf("everybody", 0), RecipientTypeDetails: "MailUniversalDistributionGroup" },
  });
  for (let from = 1; from <= size; from += batch)
    world.store.transact(() => {
      for (let at = from; at < from + batch && at <= size; at++) {
        const row = createRow(world, mailbox, { name: `User ${at}`, values: valuesOf(`user${at}`, at) });
        if (at <= 10_000) addRelation(world, member, everybody.guid, row.guid, {});
      }
    });
  shell.close();
}

function valuesOf(alias: string, at: number) {
  return {
    parent: "CN=Users,DC=Domain,DC=extest,DC=microsoft,DC=com",
    RecipientTypeDetails: "UserMailbox",
    Alias: alias,
    DisplayName: `User ${at}`,
    UserPrincipalName: `${alias}@fabrikam.com`,
    SamAccountName: alias,
    EmailAddresses: [`SMTP:${alias}@fabrikam.com`],
    LegacyExchangeDN: `/o=First Organization/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=${alias}`,
    Department: `Department ${at % 500}`,
  };
}

function shellOn(folder: string): Shell {
  return new Shell(readGlobalOptions(new Map([["state", [folder]]]), {}), () => {});
}

function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function row(name: string, value: number): void {
  console.log(`  ${name.padEnd(28)} ${value.toFixed(value < 10 ? 2 : 0).padStart(9)}`);
}
