import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import { nounFacts } from "../declaration/nounFacts.ts";
import type { Values } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { referencedObject } from "../rows/valuePlace.ts";
import { inSentences, type Sentences } from "../rule/ruleSentences.ts";

/** The product's own words (those of domains and actions were seen; the others as rules of transport have them). */
const conditions: Sentences = {
  SentTo: "Is sent to {0}",
  SentToMemberOf: "Is sent to a member of group {0}",
  RecipientDomainIs: "recipients's address domain portion belongs to any of these domains: {0}",
  From: "Is received from {0}",
  FromMemberOf: "Is received from a member of group {0}",
  SenderDomainIs: "sender's address domain portion belongs to any of these domains: {0}",
};

/** What a rule of a policy of protection asks and does, in words. */
export function describePolicyRule(world: World, { noun, values }: NounRow): string {
  const rule = nounNamed(noun);
  // Whom it means are lists; what it names alone is a policy.
  const applied = [...(rule ? nounFacts(rule).properties.values() : [])].flatMap(({ name, references }) => {
    const policy = typeof values[name] === "string" && references.length > 0 ? nounNamed(references[0]) : null;
    return policy ? [[name, `Apply ${policy.called} "{0}".`] as const] : [];
  });
  return inSentences(values, {
    conditions,
    actions: Object.fromEntries(applied),
    shown: (value, property) =>
      typeof value === "string"
        ? referencedObject(world, [property], value).name
        : textList(value)
            .map((each) => `'${referencedObject(world, ["Recipient"], each).address ?? each}'`)
            .join(" or "),
  });
}

const space = "Microsoft.Exchange.MessagingPolicies.Rules.Tasks.";

/** The classes of what a rule asks. */
export function predicatesOfRule(values: Values): readonly string[] | null {
  return classesOf(values, "");
}

/** The classes of its exceptions. */
export function exceptionsOfRule(values: Values): readonly string[] | null {
  return classesOf(values, "ExceptIf");
}

function classesOf(values: Values, prefix: string): readonly string[] | null {
  const found = Object.keys(conditions).filter((name) => textList(values[`${prefix}${name}`]).length > 0);
  return found.length === 0 ? null : found.map((name) => `${space}${name}Predicate`);
}
