/** What names people by their addresses, which stay when these go. */
export const rulesWithPeople: readonly string[] = [
  ...["TransportRule", "AntiPhishRule", "HostedContentFilterRule", "HostedOutboundSpamFilterRule"],
  ...["MalwareFilterRule", "SafeAttachmentRule", "SafeLinksRule", "ReportSubmissionRule", "TeamsProtectionPolicyRule"],
  ...["ATPBuiltInProtectionRule", "ATPProtectionPolicyRule", "EOPProtectionPolicyRule"],
];
