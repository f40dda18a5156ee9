import type { NounDefinition } from "../nouns/defineNoun.ts";
import presetRule from "../nouns/EOPProtectionPolicyRule.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { recipientAt } from "../transport/recipientAt.ts";
import { isMemberOf } from "../transport/senderRestrictions.ts";
import { domainOfAddress } from "../values/text/domainOfAddress.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";

/**
 * The policy of protection that holds for a recipient, or for the sender of what goes out: that of a preset's rule, that of the first enabled rule that means the
 * recipient, else the default one (documented order).
 */
export function policyFor(world: World, policy: NounDefinition, rule: NounDefinition, address: string): NounRow {
  const policies = listRows(world, policy);
  for (const each of [...inOrder(world, presetRule), ...inOrder(world, rule)]) {
    const found = policies.find(({ guid }) => guid === each.values[policy.noun]);
    if (found && means(world, each, address)) return found;
  }
  return policies.find(({ values }) => values.IsDefault === true) ?? policies[0];
}

function inOrder(world: World, rule: NounDefinition): readonly NounRow[] {
  return listRows(world, rule)
    .filter(({ values }) => (values.State ?? "Enabled") === "Enabled")
    .sort((left, right) => Number(left.values.Priority ?? 0) - Number(right.values.Priority ?? 0));
}

/** Conditions of different kinds hold together, values of one kind each for itself; an exception that fits ends it. */
function means(world: World, { values }: NounRow, address: string): boolean {
  const row = recipientAt(world, address);
  const domain = domainOfAddress(address);
  const isNamed = (wanted: readonly string[]) => row !== null && wanted.includes(row.guid);
  const isMember = (wanted: readonly string[]) => row !== null && isMemberOf(world, row, wanted);
  const isOfDomain = (wanted: readonly string[]) =>
    wanted.some((each) => domain === each.toLowerCase() || domain.endsWith(`.${each.toLowerCase()}`));
  const tests: Readonly<Record<string, (wanted: readonly string[]) => boolean>> = {
    ...{ SentTo: isNamed, SentToMemberOf: isMember, RecipientDomainIs: isOfDomain },
    ...{ From: isNamed, FromMemberOf: isMember, SenderDomainIs: isOfDomain },
  };
  return Object.entries(tests).every(([name, test]) => {
    const [wanted, exempt] = [textList(values[name]), textList(values[`ExceptIf${name}`])];
    return (wanted.length === 0 || test(wanted)) && !(exempt.length > 0 && test(exempt));
  });
}
