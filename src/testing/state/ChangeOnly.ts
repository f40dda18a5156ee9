import { type AllowedChange, organizationHistoryKey } from "../../command/OrganizationHistory.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { scriptError } from "../run/scriptError.ts";
import { defineOperator, unrolled, verdict } from "../should/ShouldOperator.ts";
import { changeTexts } from "./changeTexts.ts";
import { runBlock } from "./runBlock.ts";

/** Nothing of the organisation changed besides these objects, since the test began or in the block that is piped in. */
export const changeOnly = defineOperator({
  name: "ChangeOnly",
  aliases: [],
  takesList: true,
  parameters: { ExpectedValue: { type: "psobject", position: 0 }, Because: { type: "string", position: 1 } },
  test({ actual, values, negated, because }) {
    const allowed = allowedChanges(unwrap(values.get("ExpectedValue")));
    const block = unrolled(actual);
    const work = block instanceof CompiledScriptBlock ? () => runBlock(block) : undefined;
    const others = runningEngine().service(organizationHistoryKey).changesBesides(allowed, work);
    const named = namesOf(allowed);
    return verdict(
      others.length === 0,
      negated,
      () =>
        named === ""
          ? `Expected nothing to change in the organisation,${because} but this changed:\n${changeTexts(others).join("\n")}`
          : `Expected only ${named} to change,${because} but this changed too:\n${changeTexts(others).join("\n")}`,
      () =>
        named === ""
          ? `Expected something to change in the organisation,${because} but nothing did.`
          : `Expected something besides ${named} to change,${because} but nothing did.`,
    );
  },
});

/** `@{ Mailbox = 'ann', 'bob'; AcceptedDomain = '*' }`: names of objects by their noun; `*` is all of them. */
function allowedChanges(value: unknown): readonly AllowedChange[] {
  if (!(value instanceof Dictionary))
    throw scriptError("Should -ChangeOnly takes a hash table of nouns and names, such as @{ Mailbox = 'ann' }.", {
      exception: "System.ArgumentException",
    });
  return [...value.entries()].flatMap(({ key, value: names }) =>
    [...(enumerateCollection(names) ?? [names])].map((each): AllowedChange => {
      const name = toText(each);
      return { noun: toText(key), identity: name === "*" ? null : name };
    }),
  );
}

function namesOf(allowed: readonly AllowedChange[]): string {
  return allowed.map(({ noun, identity }) => (identity === null ? `any ${noun}` : `${noun} '${identity}'`)).join(", ");
}
