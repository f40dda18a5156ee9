import { defineCmdlet } from "../../src/command/prelude.ts";
import { homeOfNew } from "../../src/world/hybrid/side.ts";
import { nounFacts } from "../../src/world/nouns/declaration/nounFacts.ts";
import type { Values } from "../../src/world/nouns/defineNoun.ts";
import { addressesOf, primaryAddress } from "../../src/world/nouns/recipient/address/proxyAddresses.ts";
import distributionGroup from "../../src/world/nouns/recipient/DistributionGroup.ts";
import { addLink } from "../../src/world/nouns/recipient/group/groupLinks.ts";
import { membersOf } from "../../src/world/nouns/recipient/group/groupMembership.ts";
import { accessTypeFor, ownersOf, upgradeObstacle } from "../../src/world/nouns/recipient/group/groupUpgrade.ts";
import { recipientError } from "../../src/world/nouns/recipient/recipientMessages.ts";
import unifiedGroup from "../../src/world/nouns/recipient/UnifiedGroup.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import type { NounRow } from "../../src/world/nouns/rows/NounRow.ts";
import { changeRow, createRow, removeRow } from "../../src/world/nouns/rows/writeRow.ts";
import { wordGiven } from "../../src/world/values/given.ts";
import type { World } from "../../src/world/World.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import newVerb from "./_noun/New.ts";
import { changesOf, onNoun } from "./_noun/steps/onNoun.ts";
import { sentence } from "./_noun/steps/sentence.ts";
import { nounObject } from "./_noun/values/NounObject.ts";

/** With -DlIdentity it makes a group of a distribution list, whose alias and addresses move to it (documented). */
const verb = defineVerb({
  verb: "New",
  synopsis: () => "Makes a Microsoft 365 group, or one of a distribution group.",
  steps(cmdlet, definition, uses) {
    if (cmdlet.raw("DlIdentity") === undefined) return newVerb.steps(cmdlet, definition, uses);
    return onNoun(cmdlet, "New", definition, uses, (call) => {
      const { world, given } = call;
      const list = getRow(world, distributionGroup, wordGiven(given, "DlIdentity") ?? "");
      const reason = upgradeObstacle(world, list);
      if (reason !== "") throw recipientError("GroupNotEligible", { group: list.name, reason });
      const members = membersOf(list, world);
      const values = { ...copied(world, list), ...homeOfNew(world), ...changesOf(call, null) };
      const alias = String(list.values.Alias);
      const name = definition.name?.(new Map([["Alias", alias]]), values, world) ?? alias;
      if (!cmdlet.shouldProcessSentence(sentence(definition, "New", name))) return;
      const group = world.store.transact(() => {
        if (given.get("DeleteDlAfterMigration") === true) removeRow(world, distributionGroup, list);
        else leaveAddresses(world, list, name);
        const made = createRow(world, definition, { name, values, given });
        for (const member of members) addLink(world, made, "Members", member);
        return made;
      });
      cmdlet.write(nounObject(world, definition, group, null));
    });
  },
});

export default defineCmdlet({
  ...deriveCmdlet(verb, unifiedGroup),
  module: "Exchange",
});

/** Reports of delivery go to the sender (documented). */
function copied(world: World, list: NounRow): Values {
  const { properties } = nounFacts(unifiedGroup);
  const { ReportToManagerEnabled: _manager, ReportToOriginatorEnabled: _originator, ...own } = list.values;
  return {
    ...Object.fromEntries(Object.entries(own).filter(([name]) => properties.has(name))),
    RecipientTypeDetails: "GroupMailbox",
    AccessType: accessTypeFor(world, list),
    ManagedBy: ownersOf(world, list),
    EmailAddressPolicyEnabled: false,
  };
}

/** The list stays with an alias and an address that nobody knows, and keeps the old ones in an attribute (documented). */
function leaveAddresses(world: World, list: NounRow, MigratedTo: string): void {
  const Alias = `DLMigrated_${list.guid}`;
  const domain = (primaryAddress(list) ?? "").split("@").at(-1);
  changeRow(world, distributionGroup, list, {
    Alias,
    EmailAddresses: [`SMTP:${Alias}@${domain}`],
    EmailAddressPolicyEnabled: false,
    ExtensionCustomAttribute5: addressesOf(list.values),
    MigratedTo,
  });
}
