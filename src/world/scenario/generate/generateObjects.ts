import { SeededRandom } from "../../../base/Random.ts";
import type { Scenario, ScenarioObject } from "../scenarioShape.ts";
import { personName } from "./personNames.ts";
import type { ScenarioWishes } from "./ScenarioWishes.ts";

const departments = ["Sales", "Finance", "Engineering", "Marketing", "Operations", "Legal", "Support", "Research"];
const cities = ["Seattle", "Denver", "Boston", "Austin", "Chicago"];
const subjects = [
  "Agenda for Monday",
  "Minutes of the review",
  "Invoice for the last quarter",
  "Your travel request",
  "Question about the draft",
  "Figures of the week",
  "Plan for the move",
  "Thank you",
];
/** How many messages a mailbox begins with, at most. */
const mostMessages = 6;

interface Person {
  readonly name: string;
  readonly alias: string;
  readonly department: string;
  readonly database: string;
  readonly first: string;
  readonly initial: string;
  readonly last: string;
}

/** What the administrators of a new organisation made: units, databases, people, rooms, groups, rules, and the mail of the people. */
export function generateObjects(
  wishes: ScenarioWishes,
  servers: readonly string[],
  start: number,
): Required<Pick<Scenario, "objects" | "mail">> {
  const { domain, seed } = wishes;
  const databases = Array.from(
    { length: Math.max(servers.length, Math.ceil(wishes.mailboxes / 250)) },
    (_, at) => `DB${String(at + 1).padStart(2, "0")}`,
  );
  const rooms = Math.ceil(wishes.mailboxes / 50);
  const people = peopleOf(Math.max(0, wishes.mailboxes - rooms), databases);
  const roomNames = Array.from({ length: Math.min(rooms, wishes.mailboxes) }, (_, at) => `Room ${100 + at + 1}`);
  const staffed = departments.filter((department) => people.some((person) => person.department === department));
  const managers = new Map(
    staffed.map((department) => [department, people.find((person) => person.department === department)] as const),
  );
  const objects: Record<string, readonly ScenarioObject[]> = {
    OrganizationalUnit: [...departments, "Resources"].map((name) => ({ name })),
    MailboxDatabase: databases.map((name, at) => ({ name, values: { Server: servers[at % servers.length] } })),
    ...(wishes.availabilityGroup ? groupOfServers(domain, servers, databases) : {}),
    Mailbox: [
      ...people.map((person): ScenarioObject => mailbox(person, domain, seed)),
      ...roomNames.map((name, at) => room(name, domain, databases[at % databases.length], at)),
    ],
    MailContact: [
      contact("Northridge Supplies", "orders@northridge.example"),
      contact("Harbour Legal", "desk@harbour.example"),
    ],
    DistributionGroup: staffed.map((name) => ({
      name: `${name} Team`,
      ou: `${domain}/${name}`,
      values: { Alias: name.toLowerCase(), ManagedBy: [managers.get(name)?.name ?? ""] },
    })),
    DistributionGroupMember: people.map(({ name, department }) => ({ owner: `${department} Team`, name })),
    DynamicDistributionGroup: [
      {
        name: "Everybody",
        values: { Alias: "everybody", RecipientContainer: domain, RecipientFilter: "RecipientType -eq 'UserMailbox'" },
      },
    ],
    TransportRule: [
      { name: "Mark mail from outside", values: { FromScope: "NotInOrganization", PrependSubject: "[External] " } },
    ],
    SendConnector: [
      { name: "To the Internet", values: { AddressSpaces: ["SMTP:*;1"], SourceTransportServers: servers } },
    ],
    RoleGroupMember: people.slice(0, 2).map(({ name }, at) => ({
      owner: at === 0 ? "Organization Management" : "Help Desk",
      name,
    })),
  };
  return { objects, mail: mailOf(people, domain, seed, start) };
}

function peopleOf(count: number, databases: readonly string[]): readonly Person[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, at) => {
    const { first, initial, last } = personName(at);
    const name = [first, ...(initial === "" ? [] : [`${initial}.`]), last].join(" ");
    const base = `${first[0]}${initial}${last}`.toLowerCase();
    let alias = base;
    for (let number = 2; taken.has(alias); number++) alias = `${base}${number}`;
    taken.add(alias);
    const department = departments[at % departments.length];
    return { name, alias, department, database: databases[at % databases.length], first, initial, last };
  });
}

function mailbox({ name, alias, department, database, first, initial, last }: Person, domain: string, seed: string) {
  const random = new SeededRandom(`${seed}/person/${alias}`);
  const phone = String(1000 + Math.floor(random.nextDouble() * 9000));
  return {
    name,
    ou: `${domain}/${department}`,
    values: {
      Alias: alias,
      UserPrincipalName: `${alias}@${domain}`,
      FirstName: first,
      ...(initial === "" ? {} : { Initials: initial }),
      LastName: last,
      Database: database,
      Department: department,
      City: cities[Math.floor(random.nextDouble() * cities.length)],
      Phone: `+1 555 01${phone.slice(2)} ${phone}`,
    },
  };
}

function room(name: string, domain: string, database: string, at: number): ScenarioObject {
  const alias = name.toLowerCase().replace(" ", "");
  return {
    name,
    ou: `${domain}/Resources`,
    values: { Room: true, Alias: alias, Database: database, ResourceCapacity: 4 + (at % 5) * 4 },
  };
}

function contact(name: string, address: string): ScenarioObject {
  return { name, values: { ExternalEmailAddress: address, Alias: name.replace(" ", "").toLowerCase() } };
}

/** Each database lies on its server and on the next one. */
function groupOfServers(domain: string, servers: readonly string[], databases: readonly string[]) {
  return {
    DatabaseAvailabilityGroup: [{ name: "DAG01", values: { WitnessServer: `fs01.${domain}` } }],
    DatabaseAvailabilityGroupServer: servers.map((name) => ({ owner: "DAG01", name })),
    MailboxDatabaseCopy:
      servers.length < 2 ? [] : databases.map((owner, at) => ({ owner, name: servers[(at + 1) % servers.length] })),
  };
}

/** Mail of the week before the start, from one colleague to another, half of it read. */
function mailOf(people: readonly Person[], domain: string, seed: string, start: number): NonNullable<Scenario["mail"]> {
  const random = new SeededRandom(`${seed}/mail`);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random.nextDouble() * list.length)];
  return people.flatMap(({ alias }) =>
    Array.from({ length: Math.floor(random.nextDouble() * (mostMessages + 1)) }, () => ({
      mailbox: `${alias}@${domain}`,
      from: `${pick(people).alias}@${domain}`,
      subject: pick(subjects),
      received: new Date(start - Math.floor(random.nextDouble() * 7 * 24 * 3600) * 1000)
        .toISOString()
        .replace(".000Z", "Z"),
      size: 4_096 + Math.floor(random.nextDouble() * 200_000),
      read: random.nextDouble() < 0.5,
    })),
  );
}
