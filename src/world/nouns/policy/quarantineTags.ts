import type { PropertyRule } from "../defineNoun.ts";

/** The settings of policies of protection that name a quarantine policy, by the policies' noun. */
export const quarantineTags: Readonly<Record<string, readonly string[]>> = {
  HostedContentFilterPolicy: [
    ...["BulkQuarantineTag", "HighConfidencePhishQuarantineTag", "HighConfidenceSpamQuarantineTag"],
    ...["PhishQuarantineTag", "SpamQuarantineTag"],
  ],
  MalwareFilterPolicy: ["QuarantineTag"],
  AntiPhishPolicy: [
    ...["TargetedUserQuarantineTag", "MailboxIntelligenceQuarantineTag", "TargetedDomainQuarantineTag"],
    ...["SpoofQuarantineTag"],
  ],
  SafeAttachmentPolicy: ["QuarantineTag"],
  TeamsProtectionPolicy: ["HighConfidencePhishQuarantineTag", "MalwareQuarantineTag"],
};

/** Such settings are texts, and what they name has to be there. */
export function quarantineTagsOf(noun: string): Readonly<Record<string, PropertyRule>> {
  return Object.fromEntries(
    (quarantineTags[noun] ?? []).map((name) => [name, { names: "QuarantinePolicy", default: usualTag(name) }]),
  );
}

/** What is worst only administrators see (documented). */
function usualTag(name: string): string {
  return forAdministrators.has(name) ? "AdminOnlyAccessPolicy" : "DefaultFullAccessPolicy";
}

/** Of malware, of attachments and of phishing with high confidence. */
const forAdministrators = new Set(["QuarantineTag", "HighConfidencePhishQuarantineTag", "MalwareQuarantineTag"]);
