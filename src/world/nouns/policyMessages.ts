import { errorsOf } from "../WorldError.ts";

/** Refusals of policies of protection and compliance and of the connectors of a tenant (the texts follow their siblings). */
export const policyMessages = {
  PolicyHasRule: {
    text: "The policy is already associated with the rule '{rule}'. A policy can have one rule only.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SmartHostsMissing: {
    text: "A connector that doesn't use MX records needs at least one smart host.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ScopeOfPolicy: {
    text: "The adaptive scope '{scope}' can't be removed because the policy '{policy}' uses it.",
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
  SenderRangeTooWide: {
    text: "The IP range '{range}' isn't valid. A range in CIDR notation must be from /24 to /32.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
} as const;

export const policyError = errorsOf(policyMessages);
