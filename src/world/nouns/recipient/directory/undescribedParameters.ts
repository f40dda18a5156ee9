import type { ParameterRule } from "../../defineNoun.ts";

const reserved: ParameterRule = { notModelled: "is reserved for Microsoft's internal use" };
const undescribed: ParameterRule = { notModelled: "is described nowhere" };

/** Parameters of Set-Mailbox and New-Mailbox of which nobody outside says what they do. */
export const undescribedParameters: Readonly<Record<string, ParameterRule>> = {
  AttributesToClear: reserved,
  OMEncryptionStore: reserved,
  ProvideConsent: undescribed,
  ProvisionedForOfficeGraph: reserved,
  TargetAllMDBs: reserved,
  UniqueRecipientsCountLimitLevel: undescribed,
  UpdateEnforcedTimestamp: undescribed,
};
