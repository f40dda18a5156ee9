import type { World } from "../../World.ts";
import type { PropertyRule } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";
import { workloadOfPlaces } from "./policyPlaces.ts";

const changed: PropertyRule = { kind: "UtcDateTime", derive: ({ whenChanged }) => whenChanged };
const created: PropertyRule = { kind: "UtcDateTime", derive: ({ whenCreated }) => whenCreated };
const nothing: PropertyRule = { kind: "String", default: "" };
const no: PropertyRule = { kind: "Boolean", default: false };

/** What all policies for compliance show behind what is their own (observed of those for DLP, whose kin the others are). */
export const policyBase: Readonly<Record<string, PropertyRule>> = {
  Workload: workloadOfPlaces,
  Priority: { kind: "Int32", default: 0 },
  ObjectVersion: { kind: "Guid", derive: ({ guid }) => guid },
  ReadOnly: no,
  ExternalIdentity: nothing,
  Comment: { kind: "String", default: "" },
  Enabled: { kind: "Boolean", default: true },
  Mode: { kind: "String", default: "Enforce" },
  DistributionStatus: { kind: "String", default: null },
  // What could not be distributed: here nothing.
  DistributionResults: { kind: "MultiValuedProperty<String>", default: [] },
  LastStatusUpdateTime: { kind: "DateTime", default: null },
  ModificationTimeUtc: changed,
  CreationTimeUtc: created,
};

/** Where labels for retention can be (documented). */
const labelled = "Exchange, SharePoint, OneDriveForBusiness, ModernGroup";

/** A rule tells its policy by its GUID (observed of rules for DLP; scripts look the policy up by what the others show). */
export function policyOf(policies: string): PropertyRule {
  return { kind: "ObjectGuid", references: policies };
}

/** The same of a policy's rules, and of labels, which no policy has (null). */
export function ruleBase(policies: string | null): Readonly<Record<string, PropertyRule>> {
  return {
    ...(policies === null ? {} : { Policy: policyOf(policies) }),
    ReadOnly: no,
    ExternalIdentity: nothing,
    ImmutableId: { kind: "Guid", derive: ({ guid }) => guid },
    Priority: { kind: "Int32", default: 0 },
    Workload: {
      kind: "String",
      derive: (row, world) => (policies === null ? labelled : ofPolicy(row, world, policies, "Workload")),
    },
    Disabled: { kind: "Boolean", default: false },
    Mode: { kind: "String", default: "Enforce" },
    ObjectVersion: { kind: "Guid", derive: ({ guid }) => guid },
  };
}

function ofPolicy({ values }: NounRow, world: World, noun: string, name: string): string {
  const definition = nounNamed(noun);
  const policy = definition && findRow(world, definition, String(values.Policy));
  return definition && policy ? String(rowValueNamed(world, definition, policy, name) ?? "") : "";
}
