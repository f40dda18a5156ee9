// Brings src/command/data/exchange-cmdlets.jsonl up to a folder of facts about Exchange's cmdlets:
//   node build/exchangeCatalogue.mjs FOLDER     (exchange-cmdlets.json)
// Which parameters a set has, and which of them are required there, is what the SYNTAX lines of the reference say; a switch
// that its description calls required selects its set. The default set is the stated one, else the one that real sessions
// show when nothing selects another: Identity, User, Default, or the one that asks for least (inferred).
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { enumerations } from "./propertyKinds.mjs";

const cmdlets = JSON.parse(readFileSync(path.join(process.argv[2], "exchange-cmdlets.json"), "utf8"));
const target = path.join(import.meta.dirname, "..", "src", "command", "data", "exchange-cmdlets.jsonl");
const every = "__AllParameterSets";

/** What a SYNTAX line requires and sessions do not. */
const notRequired = new Set([
  "Test-MAPIConnectivity Identity",
  // Its example leaves it out, as those of its siblings do.
  "Get-HostedOutboundSpamFilterPolicy Identity",
  // Its examples leave them out, and their descriptions ask for them only where another mailbox is restored.
  "Restore-Mailbox RecoveryMailbox",
  "Restore-Mailbox TargetFolder",
  // Its examples ask for a folder alone as well.
  "Get-MailboxFolder GetChildren",
  // The one takes the place of the other, which is about to go.
  "New-ServicePrincipal ServiceId",
  // Most of its examples write no files.
  "Get-CalendarDiagnosticLog LogLocation",
  // A mailbox is named by its address alone in its examples.
  "Invoke-ComplianceSecurityFilterAction SiteUrl",
  // A mailbox of the organisation itself is restored in its examples.
  "New-MailboxRestoreRequest RemoteDatabaseGuid",
  "New-MailboxRestoreRequest RemoteHostName",
  "New-MailboxRestoreRequest RemoteRestoreType",
  "New-MailboxRestoreRequest RemoteCredential",
]);

/** What is in every set by its description and its examples, though SYNTAX lines list it in one alone. */
const inEverySet = new Set(["New-InformationBarrierPolicy State"]);

/** A switch that selects the set of its name, though a SYNTAX line lists it in another one as well. */
const selectsItsSet = new Set(["Enable-Mailbox Archive"]);

/** What every product has that has the cmdlet, though its page names some: without it nothing could be restored there. */
const inEveryProduct = new Set(["New-MailboxRestoreRequest TargetMailbox"]);

/** A set that a parameter isn't in, though its SYNTAX line lists it: an example makes such a mailbox without a password. */
const notInSet = new Set(["New-Mailbox Arbitration User"]);

/** The set of a cmdlet that is called with what all of its sets have (as the reference's own examples call it). */
const usualSets = { "New-MailUser": "DisabledUser" };

/** Objects whose -Identity the reference does not say to come down the pipeline, as it does of all their siblings (inferred). */
const pipedToo = new Set([
  "MailUser",
  "MailboxSentItemsConfiguration",
  "AuthenticationPolicy",
  "Clutter",
  "FocusedInbox",
]);

/** Parameters that are given without their name in the reference's own examples. */
const positions = { "Get-QuarantineMessageHeader Identity": 1, "New-MailboxAuditLogSearch Name": 1 };

/** Further names of parameters, which the reference's pages leave out and other pages of its documentation use. */
const furtherAliases = { "Get-HealthReport Identity": ["Server"], "Get-ServerHealth Identity": ["Server"] };

/** Values that the examples of the reference take, and its lists leave out. */
const furtherValues = {
  "Set-DefaultTenantMyAnalyticsFeatureConfig Feature": ["Meeting-effectiveness-survey-sampling-rate", "Schedule-send"],
};

/** Sets that a later version has under another name. */
const formerSets = new Set(["New-MigrationBatch PreexistingUsers"]);

const rows = readFileSync(target, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map((row) => countedFromZero(cmdlets[row.name] ? renewed(row, cmdlets[row.name]) : row));
writeFileSync(target, `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);

/** The reference counts the places of most cmdlets from 1, as help does; commands count them from 0. */
function countedFromZero(row) {
  const texts = row.parameters.flatMap(({ sets }) => Object.values(sets));
  if (texts.some((text) => /position 0/.test(text))) return row;
  const counted = (text) => text.replace(/position (\d+)/, (_, place) => `position ${place - 1}`);
  const parameters = row.parameters.map((parameter) => ({
    ...parameter,
    sets: Object.fromEntries(Object.entries(parameter.sets).map(([set, text]) => [set, counted(text)])),
  }));
  return { ...row, parameters };
}

/** The names of a parameter's enumeration, where the reference lists them in prose alone. */
function valuesOfType({ values, type }) {
  const names = enumerations.get(type.replace("[]", ""));
  return values === undefined && names ? { values: names } : {};
}

function renewed(row, known) {
  const names = Object.keys(known.sets).filter((set) => !formerSets.has(`${row.name} ${set}`));
  const defaultSet = names.length > 1 ? (known.defaultSet ?? usualSets[row.name] ?? chosen(known)) : "";
  const parameters = row.parameters.map((parameter) => {
    const { products, ...kept } = parameter;
    const facts = find(known.params, parameter.name);
    const own = inEveryProduct.has(`${row.name} ${parameter.name}`) ? undefined : facts?.products;
    return {
      ...kept,
      aliases: furtherAliases[`${row.name} ${parameter.name}`] ?? kept.aliases,
      ...(furtherValues[`${row.name} ${parameter.name}`]
        ? {
            values: [...new Set([...(kept.values ?? []), ...furtherValues[`${row.name} ${parameter.name}`]])],
          }
        : {}),
      ...valuesOfType(parameter),
      sets: withDefault(setsOf(row.name, parameter, facts, known, names), defaultSet, known, every),
      ...(own ? { products: own } : products ? {} : {}),
    };
  });
  return { ...row, defaultSet, parameters };
}

function setsOf(cmdlet, parameter, facts, known, names) {
  const usual = Object.values(parameter.sets)[0] ?? "";
  const pipeline = Object.values(parameter.sets)
    .flatMap((text) => text.split(", "))
    .filter((word) => word === "pipeline" || word === "property");
  // Identities come by value wherever they come by the name of a property (inferred from all but three of 900 tasks).
  const isNamed = pipeline.includes("property") || pipedToo.has(cmdlet.slice(cmdlet.indexOf("-") + 1));
  const isObject = parameter.name === "Identity" || parameter.name === "ParentRoleEntry";
  if (isObject && isNamed) pipeline.push("pipeline", "property");
  // So do servers, where no other object comes besides identities: `Get-ExchangeServer | Get-PopSettings` (inferred).
  const takesOthers = "Queue" in known.params;
  if (parameter.name === "Server" && parameter.type === "ServerIdParameter" && isNamed && !takesOthers)
    pipeline.push("pipeline");
  // An object is named without the parameter's name wherever a cmdlet names one (inferred from examples of those whose
  // descriptions call it named).
  const position =
    positions[`${cmdlet} ${parameter.name}`] ??
    facts?.position ??
    /position (\d+)/.exec(usual)?.[1] ??
    (parameter.name === "Identity" && !/^New-/.test(cmdlet) ? 0 : undefined);
  const takesPlace =
    facts?.required === true || parameter.name === "Identity" || positions[`${cmdlet} ${parameter.name}`] !== undefined;
  const found = {};
  for (const set of names) {
    const item = known.sets[set].find(([name]) => name.toLowerCase() === parameter.name.toLowerCase());
    if (!item || notInSet.has(`${cmdlet} ${parameter.name} ${set}`)) continue;
    const form = item[1];
    const selects =
      facts?.required === true &&
      form === "os" &&
      names.length > 1 &&
      countOf(known, parameter.name) < names.length &&
      // A set that its description does not name takes it, and is not selected by it.
      (facts.sets === undefined || facts.sets.includes(set));
    const words = [
      (form.startsWith("r") || selects) && !notRequired.has(`${cmdlet} ${parameter.name}`) ? "mandatory" : "",
      form.endsWith("p") || (position !== undefined && takesPlace) ? `position ${position ?? 0}` : "",
      ...new Set(pipeline),
    ];
    found[set] = words.filter(Boolean).join(", ");
  }
  if (inEverySet.has(`${cmdlet} ${parameter.name}`)) return { [every]: Object.values(found)[0] };
  if (selectsItsSet.has(`${cmdlet} ${parameter.name}`)) return { [parameter.name]: "mandatory" };
  const texts = Object.values(found);
  if (texts.length === 0) return parameter.sets;
  if (names.length === 1 || (texts.length === names.length && new Set(texts).size === 1)) return { [every]: texts[0] };
  return found;
}

function countOf(known, name) {
  return Object.values(known.sets).filter((items) => items.some(([each]) => each.toLowerCase() === name.toLowerCase()))
    .length;
}

function chosen(known) {
  const names = Object.keys(known.sets).filter((set) => set !== "Instance");
  const onPremises = names.find((set) => /OnPremises$/.test(set));
  if (onPremises !== undefined) return onPremises;
  const most = Math.max(...names.map((name) => ownCount(known, name)));
  for (const usual of ["Identity", "IdentityOnly", "User", "Default"])
    if (names.includes(usual) && ownCount(known, usual) >= 0.6 * most) return usual;
  const selecting = (set) =>
    known.sets[set].filter(
      ([name, form]) =>
        form === "os" && find(known.params, name)?.required === true && countOf(known, name) < names.length,
    ).length;
  const cost = (set) => known.sets[set].filter(([, form]) => form.startsWith("r")).length + selecting(set);
  // Of two that ask for as much, not the one that a switch selects.
  return [...names].sort(
    (a, b) =>
      cost(a) - cost(b) ||
      selecting(a) - selecting(b) ||
      ownCount(known, b) - ownCount(known, a) ||
      names.indexOf(a) - names.indexOf(b),
  )[0];
}

/** How many parameters of a set servers on premises have. */
function ownCount(known, set) {
  return known.sets[set].filter(([name]) =>
    (find(known.params, name)?.products ?? known.products).some((product) => /^Exchange Server/.test(product)),
  ).length;
}

/**
 * A parameter that several sets have which nothing tells apart, and the default one does not, would never bind: it is taken
 * with the default set too (inferred).
 */
function withDefault(found, defaultSet, known, every) {
  if (defaultSet === "" || every in found || defaultSet in found) return found;
  const free = Object.keys(found).filter(
    (set) =>
      !known.sets[set].some(
        ([name, form]) =>
          form.startsWith("r") && !known.sets[defaultSet].some(([other, its]) => other === name && its.startsWith("r")),
      ),
  );
  return free.length > 1 ? { ...found, [defaultSet]: "" } : found;
}

function find(table, name) {
  const lower = name.toLowerCase();
  return Object.entries(table).find(([key]) => key.toLowerCase() === lower)?.[1];
}
