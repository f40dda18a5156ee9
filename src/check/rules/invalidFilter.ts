import type { Node } from "../../syntax/ast/Node.ts";
import type { Call } from "../Call.ts";
import { givenValues } from "../givenValues.ts";
import type { FilterTest, ObjectFacts } from "../ObjectFacts.ts";
import { directoryNames } from "../objects/elementObjects.ts";
import type { Rule } from "../Rule.ts";
import { didYouMean, nearNames } from "../words/nearNames.ts";

export const invalidFilter: Rule = {
  id: "InvalidFilter",
  severity: "error",
  summary: "A filter of Exchange's that cannot be read, or names a property or value that is nearly the name of one.",
  call(call, _named, { table, report }) {
    if (call.shape.products === null) return;
    const { objects } = table.surroundings;
    for (const { parameter, value } of givenValues(call)) {
      if (parameter.name !== "Filter" && parameter.name !== "RecipientFilter") continue;
      const filter = filterText(value);
      // Whether a server takes `*` for all is not known.
      if (filter === null || /^\s*\*?\s*$/.test(filter.text)) continue;
      const tests = objects.filterTests(filter.text);
      if (typeof tests === "number") {
        if (filter.isWhole)
          report(
            value.extent,
            `The filter of ${call.shape.name} cannot be read from character ${tests} on: '${filter.text.slice(tests - 1, tests + 19)}'.`,
          );
        continue;
      }
      const properties = propertiesOf(call, objects);
      if (properties === null) continue;
      for (const test of tests) {
        const fault = faultOf(test, properties);
        if (fault !== null) report(value.extent, `${fault.replace("{0}", call.shape.name)}`);
      }
    }
  },
};

/** The text of a filter; of a block what stands in it. */
function filterText(value: Node): { readonly text: string; readonly isWhole: boolean } | null {
  switch (value.kind) {
    case "StringConstantExpression":
      return { text: value.value, isWhole: true };
    case "ExpandableStringExpression":
      return { text: value.value, isWhole: value.nestedExpressions.length === 0 };
    case "ScriptBlockExpression": {
      const { source, start, end } = value.extent;
      return { text: source.slice(start + 1, end - 1), isWhole: true };
    }
    default:
      return null;
  }
}

interface FilterName {
  readonly name: string;
  /** What it can be, where that is a closed list. */
  readonly words: readonly string[] | null;
}

/** By name in lower case. */
type Properties = ReadonlyMap<string, FilterName>;

/** What a filter may name: the properties of the noun, and of recipients those of all of them. */
function propertiesOf({ shape }: Call, { noun }: ObjectFacts): Properties | null {
  const [, name = ""] = shape.name.split("-");
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
  return found;
}

const recipientNouns: readonly string[] = (
  "Recipient Mailbox User Contact Group DistributionGroup DynamicDistributionGroup MailUser MailContact CASMailbox RemoteMailbox " +
  "MailPublicFolder UMMailbox UnifiedGroup LinkedUser SecurityPrincipal OrganizationalUnit"
).split(" ");

/** Attributes of the directory that filters can name, and no cmdlet shows (documentation of -RecipientFilter and -Filter). */
const attributeNames: readonly string[] = (
  "MemberOfGroup Members ManagedBy AttributeMetadata ArchiveStatus ObjectCategory ObjectClass CN C Company Department Manager Title Office City " +
  "CountryOrRegion StateOrProvince PostalCode Phone MobilePhone OtherTelephone Fax HomePhone Notes Pager FirstName LastName Initials " +
  "RecipientDisplayType RecipientTypeDetailsValue RecipientLimits physicalDeliveryOfficeName ServerLegacyDN LdapRecipientFilter HomeMTA HomeMDB " +
  "ExternalDirectoryObjectId EmailAddresses LegacyExchangeDN SamAccountName Sid SidHistory UserAccountControl UserPrincipalName UserPrincipalNameRaw " +
  "msExchHomeServerName msExchMailboxGuid msExchRecipientTypeDetails AcceptMessagesOnlyFromDLMembers RejectMessagesFromDLMembers " +
  "PrimarySmtpAddress DelegateListLink ElcMailboxFlags LitigationHoldEnabled WindowsEmailAddress PublicFolderContacts UnicodePassword"
).split(" ");

function faultOf({ property, operator, value }: FilterTest, properties: Properties): string | null {
  const known = properties.get(property.toLowerCase());
  if (known === undefined) {
    const names = Array.from(properties.values(), ({ name }) => name);
    const near = property.length < 3 ? [] : nearNames(property, names);
    return near.length === 0
      ? null
      : `'${property}' is no property that the filter of {0} can name.${didYouMean(near)}`;
  }
  const { words } = known;
  const text = value.is === "text" ? value.text : undefined;
  if (words === null || text === undefined || (operator !== "eq" && operator !== "ne")) return null;
  const key = text.toLowerCase();
  if (text.includes("$") || words.some((word) => word.toLowerCase() === key)) return null;
  const near = nearNames(text, words);
  return near.length === 0
    ? null
    : `${property} is never '${text}', so that the filter of {0} finds nothing.${didYouMean(near)}`;
}
