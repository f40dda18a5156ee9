import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { Call } from "../calls/Call.ts";
import { givenValues } from "../calls/givenValues.ts";
import type { FilterTest, ObjectFacts } from "../ObjectFacts.ts";
import { directoryNames } from "../objects/elementObjects.ts";
import { writtenExpression } from "../objects/TreeIndex.ts";
import { onlyWrite } from "../objects/variables/onlyWrite.ts";
import type { Rule } from "../Rule.ts";
import { isDirectoryProperty } from "../words/directoryProperties.ts";
import type { KnownWords } from "../words/KnownWords.ts";
import { didYouMean, nearNames } from "../words/nearNames.ts";
import { sameStem } from "../words/sameStem.ts";

export const invalidFilter: Rule = {
  id: "InvalidFilter",
  severity: "error",
  summary: "A filter of Exchange's that cannot be read, or names a property or value that is nearly the name of one.",
  call(call, _named, { unit, table, report }) {
    if (call.shape.products === null) return;
    const { objects } = table.surroundings;
    for (const { parameter, value } of givenValues(call)) {
      if (!/^(?:Filter|RecipientFilter|RecipientRestrictionFilter)$/.test(parameter.name)) continue;
      const filter = filterText(value) ?? heldText(value, unit.tree);
      // Whether a server takes `*` for all is not known.
      if (filter === null || /^\s*\*?\s*$/.test(filter.text)) continue;
      const tests = objects.filterTests(filter.text);
      if (typeof tests === "number") {
        if (tests <= filter.known)
          report(
            value.extent,
            `The filter of ${call.shape.name} cannot be read from character ${tests} on: '${filter.text.slice(tests - 1, tests + 19)}'.`,
          );
        continue;
      }
      const properties = propertiesOf(call, parameter.name, objects);
      if (properties === null) continue;
      for (const test of tests) {
        const fault = faultOf(test, properties, table.words);
        if (fault !== null) report(value.extent, `${fault.replace("{0}", call.shape.name)}`);
      }
    }
  },
};

/** The text of a filter, and how much of it no variable changes; of a block what stands in it. */
function filterText(value: Node): { readonly text: string; readonly known: number } | null {
  switch (value.kind) {
    case "StringConstantExpression":
      return { text: value.value, known: Number.POSITIVE_INFINITY };
    case "ExpandableStringExpression":
      return {
        text: value.value,
        known: value.nestedExpressions.length === 0 ? Number.POSITIVE_INFINITY : value.value.indexOf("$"),
      };
    case "ScriptBlockExpression": {
      const { source, start, end } = value.extent;
      return { text: source.slice(start + 1, end - 1), known: Number.POSITIVE_INFINITY };
    }
    default:
      return null;
  }
}

/** What a variable holds that is written once with a text. */
function heldText(value: Node, tree: ScriptBlock): ReturnType<typeof filterText> {
  if (value.kind !== "VariableExpression") return null;
  const written = writtenExpression(onlyWrite(value, tree));
  return written === null || written.kind === "ScriptBlockExpression" ? null : filterText(written);
}

interface FilterName {
  readonly name: string;
  /** What it can be, where that is a closed list. */
  readonly words: readonly string[] | null;
}

interface Properties {
  /** By name in lower case. */
  readonly byName: ReadonlyMap<string, FilterName>;
  /** Whether no other product's object or cmdlet has a name that could be one of them. */
  readonly areAll: boolean;
  /** Whether there is no other one, whoever has its name. */
  readonly areClosed: boolean;
}

/** What a filter may name: the properties of the noun, and of recipients those of all of them. */
function propertiesOf({ shape }: Call, parameter: string, { noun }: ObjectFacts): Properties | null {
  // Get-EXOMailbox asks for what Get-Mailbox asks for.
  const name = (shape.name.split("-")[1] ?? "").replace(/^EXO/, "");
  const own = noun(name);
  const isOfRecipients = recipientNouns.includes(name) || own === null || shape.name.split("-")[0] !== "Get";
  const nouns = isOfRecipients ? recipientNouns : [name];
  const found = new Map<string, FilterName>();
  const add = (property: string, words: readonly string[] | null): void => {
    const key = property.toLowerCase();
    found.set(key, { name: property, words: words ?? found.get(key)?.words ?? null });
  };
  for (const each of [...directoryNames, ...(isOfRecipients ? attributeNames : [])]) add(each, null);
  for (const each of nouns) for (const [property, words] of noun(each) ?? []) add(property, words);
  for (const [property, words] of own ?? []) add(property, words);
  return {
    byName: found,
    areAll: parameter !== "Filter" || recipientNouns.includes(name),
    areClosed: closedNouns.includes(name),
  };
}

const recipientNouns: readonly string[] = (
  "Recipient Mailbox User Contact Group DistributionGroup DynamicDistributionGroup MailUser MailContact CASMailbox RemoteMailbox " +
  "MailPublicFolder UMMailbox UnifiedGroup LinkedUser SecurityPrincipal OrganizationalUnit"
).split(" ");

/** What the transport keeps, whose filters have properties of their own (documentation of Get-Message and Get-Queue). */
const closedNouns: readonly string[] = ["Message", "Queue"];

/** Attributes of the directory that filters can name, and no cmdlet shows (documentation of -RecipientFilter and -Filter). */
const attributeNames: readonly string[] = (
  "MemberOfGroup Members ManagedBy AttributeMetadata ArchiveStatus ObjectCategory ObjectClass CN C Company Department Manager Title Office City " +
  "CountryOrRegion StateOrProvince PostalCode Phone MobilePhone OtherTelephone Fax HomePhone Notes Pager FirstName LastName Initials " +
  "RecipientDisplayType RecipientTypeDetailsValue RecipientLimits physicalDeliveryOfficeName ServerLegacyDN LdapRecipientFilter HomeMTA HomeMDB " +
  "ExternalDirectoryObjectId EmailAddresses LegacyExchangeDN SamAccountName Sid SidHistory UserAccountControl UserPrincipalName UserPrincipalNameRaw " +
  "msExchHomeServerName msExchMailboxGuid msExchRecipientTypeDetails AcceptMessagesOnlyFromDLMembers RejectMessagesFromDLMembers " +
  "PrimarySmtpAddress DelegateListLink ElcMailboxFlags LitigationHoldEnabled WindowsEmailAddress PublicFolderContacts UnicodePassword"
).split(" ");

/** So many letters are the beginning of one name, and no name of their own. */
const leastCut = 8;

/** Whether some object, cmdlet or attribute of the directory has a name; those of the schema's extensions have a dash or begin with ms. */
function isKnownName(name: string, words: KnownWords): boolean {
  return words.isProperty(name) || /^ms|-|\d/i.test(name) || !/^\w+$/.test(name) || isDirectoryProperty(name);
}

function faultOf({ property, operator, value }: FilterTest, properties: Properties, words: KnownWords): string | null {
  const known = properties.byName.get(property.toLowerCase());
  if (known === undefined) {
    const names = Array.from(properties.byName.values(), ({ name }) => name);
    const slips = property.length < 3 ? [] : nearNames(property, names);
    const isCut = slips.length === 0 && property.length >= leastCut && !words.isProperty(property);
    const near = isCut ? names.filter((each) => each.toLowerCase().startsWith(property.toLowerCase())) : slips;
    const isOpen = !properties.areClosed && (!properties.areAll || isKnownName(property, words));
    return near.length === 0 && isOpen
      ? null
      : `'${property}' is no property that the filter of {0} can name.${didYouMean(near)}`;
  }
  const { words: all } = known;
  const text = value.is === "text" ? value.text : undefined;
  if (all === null || text === undefined || (operator !== "eq" && operator !== "ne")) return null;
  const key = text.toLowerCase();
  if (text.includes("$") || all.some((word) => word.toLowerCase() === key)) return null;
  const slips = nearNames(text, all);
  const near = slips.length > 0 ? slips : sameStem(text, all);
  return near.length === 0
    ? null
    : `${property} is never '${text}', so that the filter of {0} finds nothing.${didYouMean(near)}`;
}
