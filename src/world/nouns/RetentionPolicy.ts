import { isCloudShell } from "../tenant/madeConnections.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { isStockTag } from "./RetentionPolicyTag.ts";
import { defaultObject, policyRemoved } from "./recipient/mailbox/mailboxPolicies.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";

/** A type of which a policy has two tags: of a folder it takes one, of all others one that archives and one that deletes. */
function tagTwice(world: World, { values }: NounRow): string | null {
  const seen = new Set<string>();
  for (const link of Array.isArray(values.RetentionPolicyTagLinks) ? values.RetentionPolicyTagLinks : []) {
    const tag = tagOf(world, String(link));
    const type = String(tag?.values.Type ?? "All");
    if (!tag || type === "Personal") continue;
    const isArchiving = tag.values.RetentionAction === "MoveToArchive";
    const key = type === "All" ? `All ${tag.values.MessageClass ?? "*"} ${isArchiving}` : type;
    if (seen.has(key)) return type;
    seen.add(key);
  }
  return null;
}

function tagOf(world: World, guid: string): NounRow | null {
  const definition = nounNamed("RetentionPolicyTag");
  return definition && findRow(world, definition, guid);
}

const ofSetup = "Default MRM Policy";

function isDefault({ name, values }: NounRow, world: World): boolean {
  if (values.IsDefault !== undefined || name !== ofSetup) return values.IsDefault === true;
  return defaultObject("RetentionPolicy")(null, world) === null;
}

export default defineNoun({
  noun: "RetentionPolicy",
  kind: "keyed",
  called: "retention policy",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.RetentionPolicy",
  directory: {
    containers: ["Retention Policies Container"],
    objectClass: ["top", "msExchMailboxRecipientTemplate"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    RetentionPolicyTagLinks: { kind: "MultiValuedProperty<ADObjectId>", references: "RetentionPolicyTag" },
    // The service's default is the one of its setup until another one is (documented).
    IsDefault: { kind: "Boolean", onlyOne: true, default: false, cloud: isDefault },
    RetentionId: { kind: "Guid", unique: true, default: ({ guid }) => guid },
  },
  validate: ({ world, before, after }) => {
    // Every default policy stays, as its siblings do (inferred).
    const staysDefault = before && (isCloudShell(world) ? isDefault(before, world) : before.values.IsDefault === true);
    if (staysDefault && !after) return recipientError("DefaultPolicyStays", { what: "retention policy" });
    const twice = after && tagTwice(world, after);
    return twice ? nounError("RetentionTagTwice", { type: twice, policy: after.name }) : null;
  },
  parameters: { Force: { accepted: "It answers what is asked before a policy is removed." } },
  // The question is documented with the switch that answers it; its words are inferred.
  asksBeforeRemoval: ({ guid, name }, world) =>
    world.store.find(recipients, "reference", guid).length > 0
      ? `The retention policy "${name}" is assigned to mailboxes, which lose it when it's removed. Do you want to continue?`
      : null,
  changed: policyRemoved,
  // Mailboxes get it when their archive is enabled (documented for Exchange 2013).
  stock: (world) => {
    const definition = nounNamed("RetentionPolicyTag");
    const tags = definition ? listRows(world, definition) : [];
    return [
      {
        name: ofSetup,
        values: { RetentionPolicyTagLinks: tags.filter(({ name }) => isStockTag(name)).map(({ guid }) => guid) },
      },
    ];
  },
  source: "documented",
});
