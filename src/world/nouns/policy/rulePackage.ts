import type { NounDefinition } from "../defineNoun.ts";

const text = { kind: "String", default: "" };

/** A file of rules that tell sensitive information, as it describes itself; the rules are not evaluated (columns inferred). */
export const rulePackage = {
  kind: "keyed",
  verbs: ["Get", "New", "Remove", "Set"],
  identity: ["RuleCollectionName"],
  order: "declaration",
  properties: {
    RuleCollectionName: text,
    LocalizedName: { kind: "String", derive: ({ values }) => values.RuleCollectionName ?? "" },
    Description: text,
    Publisher: text,
    Version: text,
    IsEncrypted: { kind: "Boolean", default: false },
    IsFingerprintRuleCollection: { kind: "Boolean", default: false },
    FileData: { kind: "Binary", hidden: true },
  },
  source: "inferred",
} as const satisfies Partial<NounDefinition>;
