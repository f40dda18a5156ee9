import { isCloudShell } from "../../tenant/madeConnections.ts";
import { defineNoun, type NounChange, type NounDefinition, type StockObject, type Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { policyError } from "../messages/policyMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import { changeRow } from "../rows/writeRow.ts";
import { quarantineTagsOf } from "./quarantineTags.ts";

/** A policy of protection: setup makes one that holds where no rule says another, and a rule's policy stays. */
export function defineProtectionPolicy({
  builtIn,
  rule,
  guard,
  ...definition
}: Pick<NounDefinition, "noun" | "called"> &
  Partial<NounDefinition> & {
    readonly builtIn: StockObject;
    /** The noun of the rules that name such policies. */
    readonly rule?: string;
    /** A refusal besides. */
    readonly guard?: NounDefinition["validate"];
  }): NounDefinition {
  const { noun } = definition;
  return defineNoun({
    kind: "keyed",
    verbs: ["Get", "New", "Set", "Remove"],
    source: "inferred",
    ...definition,
    properties: {
      IsDefault: { kind: "Boolean", onlyOne: true, default: false },
      ...quarantineTagsOf(noun),
      // Others than those of presets (observed).
      RecommendedPolicyType: { kind: "String", default: "Custom", ifKnown: true },
      ...definition.properties,
    },
    parameters: {
      MakeDefault: { sets: (value): Values => (value === true ? { IsDefault: true } : {}) },
      ...definition.parameters,
    },
    stock: () => [builtIn],
    changed(change) {
      if (rule !== undefined) keepName(change, noun, rule);
      definition.changed?.(change);
    },
    validate: (change) => refusal(change, noun, rule, builtIn.name) ?? guard?.(change) ?? null,
  });
}

function refusal({ world, before, after }: NounChange, noun: string, rule: string | undefined, builtIn: string) {
  // What setup protects everybody with can't be changed (documented).
  if (before?.values.IsBuiltInProtection === true && after) return policyError("PolicyBuiltIn", { name: before.name });
  if (!before || after) return null;
  if (before.values.IsDefault === true || before.name === builtIn)
    return nounError("DefaultPolicy", { name: before.name });
  const rules = rule === undefined ? null : nounNamed(rule);
  const user = rules && listRows(world, rules).find(({ values }) => values[noun] === before.guid);
  // In the cloud the rule stays behind (documented).
  return user && !isCloudShell(world) ? nounError("PolicyOfRule", { name: before.name, rule: user.name }) : null;
}

/** A rule whose policy is gone tells its name. */
function keepName({ world, before, after }: NounChange, noun: string, rule: string): void {
  const rules = nounNamed(rule);
  if (!before || after || !rules) return;
  for (const row of listRows(world, rules))
    if (row.values[noun] === before.guid) changeRow(world, rules, row, { [noun]: before.name });
}
