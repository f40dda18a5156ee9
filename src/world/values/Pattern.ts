import { rulePatterns } from "../transport/rules/rulePatterns.ts";
import { wordOf } from "./ScriptValue.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

/** A regular expression that a rule's condition looks for in texts. */
export const patternKind = defineKind<string>({
  name: "Pattern",
  type: "Microsoft.Exchange.MessagingPolicies.Rules.Tasks.Pattern",
  form: "product",
  storedAs: "string",
  empty: "",
  parse(value) {
    const word = wordOf(value) ?? "";
    try {
      rulePatterns.current(word);
    } catch {
      // The expressions of a session tell what is wrong in words of their own; the product names the pattern (inferred).
      throw new ValueFault(`The pattern "${word}" isn't a valid regular expression.`);
    }
    return word;
  },
});
