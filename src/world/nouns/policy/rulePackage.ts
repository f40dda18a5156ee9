import type { NounChange, NounDefinition } from "../defineNoun.ts";
import { policyError } from "../messages/policyMessages.ts";

const text = { kind: "String", default: "" };

/** The package of the kinds of sensitive information that the product comes with (documented). */
const builtIn = "00000000-0000-0000-0000-000000000000";

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
  validate: ({ before, after }: NounChange) =>
    before?.name === builtIn && !after
      ? policyError("RulePackageBuiltIn", { name: String(before.values.RuleCollectionName) })
      : null,
  stock: () => [
    { name: builtIn, values: { RuleCollectionName: "Microsoft Rule Package", Publisher: "Microsoft Corporation" } },
  ],
  source: "inferred",
} as const satisfies Partial<NounDefinition>;
