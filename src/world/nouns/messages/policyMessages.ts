import { errorsOf } from "../../WorldError.ts";

/** Refusals of policies of protection and compliance and of the connectors of a tenant (the texts follow their siblings). */
export const policyMessages = {
  PolicyHasRule: {
    text: "The policy is already associated with the rule '{rule}'. A policy can have one rule only.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  PolicyBuiltIn: {
    text: "The policy '{name}' is the built-in protection, which can't be modified.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ClassificationWithoutFingerprints: {
    text: "The data classification '{name}' isn't made of document fingerprints. Only those that are can be changed or removed.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RulePackageBuiltIn: {
    text: "The rule package '{name}' comes with the product and can't be removed.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RuleWithoutCondition: {
    text: "The rule must have at least one condition.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ConnectorNotScoped: {
    text: "The outbound connector '{name}' can't be used in a mail flow rule, because its IsTransportRuleScoped isn't true.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ConnectorOfRule: {
    text: "The mail flow rule '{rule}' uses the outbound connector '{name}', so that its IsTransportRuleScoped stays true.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ConnectorNotOnPremises: {
    text: "The {parameter} parameter can be used only where the ConnectorType of the connector is OnPremises.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RetentionDurationMissing: {
    text: "A compliance tag with the retention action {action} needs the {parameter} parameter.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  JournalMailboxInCloud: {
    text: "The mailbox '{mailbox}' is in Exchange Online, which can't hold journal reports. Use an address outside of it.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  SmartHostsBesideMx: {
    text: "A connector that uses MX records can't have smart hosts.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SensitiveTypeBuiltIn: {
    text: "The sensitive information type '{name}' comes with the service. It can't be changed or removed.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DomainsNotAccepted: {
    text: "The domain '{domain}' of {property} isn't an accepted domain of your organization.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  OperationsOfOneRecordType: {
    text: "The Operations parameter needs exactly one value of the RecordTypes parameter.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  SenderAddressesMissing: {
    text: "A connector that is restricted to IP addresses needs the SenderIPAddresses parameter.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  TlsDomainMissing: {
    text: "A connector whose TlsSettings is DomainValidation needs the TlsDomain parameter.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SettingNeedsOther: {
    text: "The {property} setting of the policy can be turned on only with a value of the {setting} parameter.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  CertificateNameMissing: {
    text: "A connector that is restricted to a certificate needs the TlsSenderCertificateName parameter.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ActionNeedsSetting: {
    text: "The action {action} of {property} needs the {setting} parameter.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ProtectedUserInvalid: {
    text: 'The value "{value}" of TargetedUsersToProtect isn\'t valid. Use the form "DisplayName;EmailAddress".',
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  SmartHostsMissing: {
    text: "A connector that doesn't use MX records needs at least one smart host.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  CaseHasHolds: {
    text: "The case '{name}' can't be removed because it has the hold '{hold}'. Remove the hold first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  BarrierActive: {
    text: "The information barrier policy '{name}' can't be removed because it is active. Set its state to Inactive first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  BarrierBothWays: {
    text: "The policy '{name}' can't have both SegmentsAllowed and SegmentsBlocked.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  SegmentHasPolicy: {
    text: "The segment '{segment}' has the active policy '{policy}' already. A segment can have one active policy only.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  CaseClosed: {
    text: "The case '{name}' is closed. Reopen it first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  IPRangeTooWide: {
    text: "The IP range '{range}' isn't valid. A range in CIDR notation must be from /24 to /32.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  DefaultPolicyOfRule: {
    text: "The policy '{policy}' is the default one, which applies to everybody. A rule can't name it.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  PolicyLocked: {
    text: "The policy '{policy}' has Preservation Lock. It can't be removed, turned off or made less restrictive.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  PolicyAdaptive: {
    text: "The policy '{policy}' is for adaptive scopes, so that it can't have {place}.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  // The texts of what is missing are observed, those of what is there already documented for policies.
  CompliancePolicyMissing: {
    text: "There is no policy matching identity '{id}'.",
    exception: "ErrorPolicyNotFoundException",
    category: "InvalidOperation",
    source: "observed",
  },
  ComplianceRuleMissing: {
    text: "There is no rule matching identity '{id}'.",
    exception: "ErrorRuleNotFoundException",
    category: "InvalidOperation",
    source: "observed",
  },
  CompliancePolicyExists: {
    text: "A compliance policy with name '{name}' already exists in scenario(s) '{scenario}'.",
    exception: "CompliancePolicyAlreadyExistsException",
    category: "InvalidArgument",
    source: "documented",
  },
  ComplianceRuleExists: {
    text: "A compliance rule with name '{name}' already exists in scenario(s) '{scenario}'.",
    exception: "ComplianceRuleAlreadyExistsException",
    category: "InvalidArgument",
    source: "inferred",
  },
  OptInTagNotPersonal: {
    text: "The retention tag '{tag}' can't be given to a mailbox because it's of the type {type}: only personal tags can.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
} as const;

export const policyError = errorsOf(policyMessages);
