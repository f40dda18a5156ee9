import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "ReportSubmissionRule",
  called: "report submission rule",
  policy: "ReportSubmissionPolicy",
  kind: "keyed",
});
