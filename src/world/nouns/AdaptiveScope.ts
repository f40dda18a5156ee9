import { textList } from "../values/textList.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { policyError } from "./policyMessages.ts";
import { listRows } from "./rows/listRows.ts";

const policies = ["RetentionCompliancePolicy", "AppRetentionCompliancePolicy"];

export default defineNoun({
  noun: "AdaptiveScope",
  kind: "keyed",
  called: "adaptive scope",
  verbs: ["Get", "New", "Remove", "Set"],
  // A scope stays as long as a policy has it (documented).
  validate({ world, before, after }) {
    if (!before || after) return null;
    const own = [before.guid, before.name].map((each) => each.toLowerCase());
    const user = policies
      .map((noun) => nounNamed(noun))
      .flatMap((definition) => (definition ? listRows(world, definition) : []))
      .find(({ values }) => textList(values.AdaptiveScopeLocation).some((each) => own.includes(each.toLowerCase())));
    return user ? policyError("ScopeOfPolicy", { scope: before.name, policy: user.name }) : null;
  },
  source: "inferred",
});
