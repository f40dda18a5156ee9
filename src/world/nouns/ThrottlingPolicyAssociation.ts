import { defineNoun } from "./defineNoun.ts";
import { valuePlace } from "./rows/valuePlace.ts";

/** Which throttling policy a mailbox has: the mailbox's own property, seen from the policy's side. */
export default defineNoun({
  noun: "ThrottlingPolicyAssociation",
  kind: "facet",
  called: "throttling policy association",
  rows: "Mailbox",
  type: "Microsoft.Exchange.Data.Directory.Management.ThrottlingPolicyAssociation",
  tail: "presentation",
  properties: {
    ObjectId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    ThrottlingPolicyId: {
      kind: "ADObjectId",
      references: "ThrottlingPolicy",
      derive: ({ values }) => values.ThrottlingPolicy ?? null,
    },
  },
  without: ["ThrottlingPolicy"],
  parameters: {
    ThrottlingPolicy: {
      sets: (value, { world }) => ({
        ThrottlingPolicy: value === null ? null : valuePlace(world, ["ThrottlingPolicy"]).reference(value),
      }),
      selection: (value, world) => {
        const wanted = valuePlace(world, ["ThrottlingPolicy"]).reference(value);
        return ({ values }) => values.ThrottlingPolicy === wanted;
      },
    },
  },
  source: "documented",
});
