import { takenItems } from "./declaration/takenItems.ts";
import { defineNoun } from "./defineNoun.ts";
import { domainError } from "./messages/domainMessages.ts";

export default defineNoun({
  noun: "OrganizationRelationship",
  tasks: "SystemConfigurationTasks",
  kind: "keyed",
  called: "organization relationship",
  directory: {
    containers: ["Federation"],
    objectClass: ["top", "msExchFedSharingRelationship"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    DomainNames: { kind: "MultiValuedProperty<SmtpDomain>" },
    // Whose free times and tips others see, a group's members (documented).
    FreeBusyAccessScope: { references: "Group" },
    MailTipsAccessScope: { references: "Group" },
    ...Object.fromEntries(
      ["MailboxMovePublishedScopes", "IdentityMovePublishedScopes", "PeopleSearchPublishedScopes"].map((name) => [
        name,
        { kind: "MultiValuedProperty<ADObjectId>", references: "Group", ifKnown: true },
      ]),
    ),
    // outlook.com and the like (documented with examples).
    TargetApplicationUri: { relative: true },
  },
  validate: (change) => {
    const taken = takenItems(change, "DomainNames");
    return taken.length > 0 ? domainError("DomainInRelationship", { domains: taken.join(", ") }) : null;
  },
  source: "inferred",
});
