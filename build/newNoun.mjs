// Makes the declaration of a noun from the catalogue and the noun's data: npm run new -- noun AcceptedDomain
// What the data cannot tell (rules, stock, effects) is added to the file by hand.
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const rowsOf = (file) =>
  new Map(
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((row) => [row.name, row]),
  );
const cmdlets = rowsOf("src/command/data/exchange-cmdlets.jsonl");
const facts = rowsOf("src/world/data/exchange-nouns.jsonl");

/** The text of a noun's file, null where the data does not know it or does not suffice (Get- alone needs a function). */
export function nounText(noun) {
  if (!facts.has(noun)) return null;
  const verbs = [...cmdlets.keys()]
    .filter((name) => name.slice(name.indexOf("-") + 1) === noun)
    .map((name) => name.slice(0, name.indexOf("-")));
  const kind = kindOf(noun, verbs);
  if (kind === null) return null;
  const usual = usualVerbs[kind].filter((verb) => verbs.includes(verb));
  const derivable = verbs.filter((verb) => usual.includes(verb) || switches(noun, kind, verb));
  const lines = [
    `import { defineNoun } from "./defineNoun.ts";`,
    "",
    "export default defineNoun({",
    `  noun: "${noun}",`,
    `  kind: "${kind}",`,
    `  called: "${words(noun)}",`,
  ];
  if (kind === "facet") lines.push(`  rows: "Mailbox",`);
  if (
    derivable.join() !== usualVerbs[kind].filter((verb) => derivable.includes(verb)).join() ||
    derivable.length !== usual.length
  )
    lines.push(`  verbs: [${derivable.map((verb) => `"${verb}"`).join(", ")}],`);
  if (kind === "perServer" && !verbs.includes("New"))
    lines.push(
      `  identityText: ({ owner }) => owner ?? "",`,
      `  stock: (_world, server) => [{ name: server, owner: server }],`,
    );
  if (kind === "singleton") lines.push(`  stock: () => [{ name: "${title(noun)}" }],`);
  if (kind === "request") lines.push("  states: requestStates,");
  if (kind === "request") lines.splice(1, 0, `import { requestStates } from "./requestStates.ts";`);
  lines.push(`  source: "inferred",`, "});", "");
  return lines.join("\n");
}

const usualVerbs = {
  keyed: ["Get", "New", "Set", "Remove"],
  singleton: ["Get", "Set"],
  perServer: ["Get", "New", "Set", "Remove"],
  facet: ["Get", "Set"],
  ordered: ["Get", "New", "Set", "Remove", "Enable", "Disable"],
  request: ["Get", "New", "Set", "Remove", "Suspend", "Resume"],
};

function kindOf(noun, verbs) {
  const set = cmdlets.get(`Set-${noun}`);
  const type = (set ?? cmdlets.get(`Get-${noun}`))?.parameters.find(({ name }) => name === "Identity")?.type ?? null;
  const makes = verbs.includes("New") || verbs.includes("Add");
  if (!verbs.includes("Get")) return null;
  if (verbs.includes("Suspend") && verbs.includes("New")) return "request";
  if (/VirtualDirectoryIdParameter/.test(type ?? "")) return "perServer";
  if (!makes && !set) return null;
  if (!makes && /^(Mailbox|MailboxUser|CASMailbox)IdParameter$/.test(type ?? "")) return "facet";
  if (!makes && /(Server|MailboxTransportServer|FrontendTransportServer)IdParameter$/.test(type ?? ""))
    return "perServer";
  if (!makes && (type === null || type === "OrganizationIdParameter")) {
    const onServer = set?.parameters.some(({ name }) => name === "Server");
    return onServer ? "perServer" : "singleton";
  }
  const has = (name) => cmdlets.get(`New-${noun}`)?.parameters.some((parameter) => parameter.name === name);
  if (verbs.includes("Enable") && has("Priority")) return "ordered";
  return "keyed";
}

/** Enable- and Disable- need a property to switch. */
function switches(noun, kind, verb) {
  if (kind === "request" || (verb !== "Enable" && verb !== "Disable")) return verb === "Add" && kind === "keyed";
  const own = facts.get(noun)?.properties ?? [];
  return own.some(({ n, k }) => (n === "Enabled" && k === "Boolean") || n === "State");
}

/** "AddressBookPolicy" is called "address book policy"; capitals of abbreviations stay. */
export function words(noun) {
  return title(noun)
    .split(" ")
    .map((word) => (/^[A-Z]{2,}/.test(word) ? word : word.toLowerCase()))
    .join(" ");
}

function title(noun) {
  return noun.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2");
}
