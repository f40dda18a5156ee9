import { organizationHistoryKey } from "../../command/OrganizationHistory.ts";
import { toText } from "../../objects/ops/toText.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runInNewScope } from "../run/runInScope.ts";
import { scriptError } from "../run/scriptError.ts";
import { defineOperator, unrolled, verdict } from "../should/ShouldOperator.ts";
import { valueText } from "../should/valueText.ts";
import { runBlock } from "./runBlock.ts";

/** What a query gives, property by property, is not what it gave when the test began, or before the block that is piped in. */
export const haveChanged = defineOperator({
  name: "HaveChanged",
  aliases: [],
  takesList: true,
  parameters: { ExpectedValue: { type: "psobject", position: 0 }, Because: { type: "string", position: 1 } },
  test({ actual, values, negated, because }) {
    const query = values.get("ExpectedValue");
    if (!(query instanceof CompiledScriptBlock))
      throw scriptError("Should -HaveChanged takes a script block that shows an object, such as { Get-Mailbox ann }.", {
        exception: "System.ArgumentException",
      });
    const history = query.engine.service(organizationHistoryKey);
    const block = unrolled(actual);
    const leave = block instanceof CompiledScriptBlock ? history.begin() : () => {};
    try {
      if (block instanceof CompiledScriptBlock) runBlock(block);
      const before = history.atBeginning(() => seen(query));
      const after = seen(query);
      const differences = differencesOf(before, after);
      const when = block instanceof CompiledScriptBlock ? "before the block" : "when the test began";
      const shown = `{ ${query.text.trim()} }`;
      const same = after.size === 0 ? "it gives nothing, then as now" : "it gives the same";
      return verdict(
        differences.length > 0,
        negated,
        () => `Expected ${shown} to give something else than ${when},${because} but ${same}.`,
        () => `Expected ${shown} to give what it gave ${when},${because} but it changed: ${differences.join("; ")}.`,
      );
    } finally {
      leave();
    }
  },
});

type Seen = ReadonlyMap<string, string>;

/** Properties by name, with the object's number where there are several. When an object was changed is no change of its own. */
const asking = `param($Query)
$number = 0
foreach ($object in @(& $Query)) {
    $number++
    if ($object -is [string] -or $object -is [valuetype]) { , @($number, '', $object) }
    else { foreach ($property in $object.PSObject.Properties) { if ($property.Name -notin 'WhenChanged', 'WhenChangedUTC') { , @($number, $property.Name, (@($property.Value) -join ', ')) } } }
}`;

function seen(query: CompiledScriptBlock): Seen {
  const { engine } = query;
  const rows = runInNewScope(engine.compileText(asking, null, engine) as CompiledScriptBlock, [["Query", query]]);
  return new Map(
    (rows as unknown[][]).map(([number, name, value]) => [
      `${toText(number) === "1" ? "" : `${toText(number)}.`}${toText(name)}`,
      toText(value),
    ]),
  );
}

const mostDifferences = 10;

function differencesOf(before: Seen, after: Seen): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  const shown = names.slice(0, mostDifferences).map((name) => {
    const [left, right] = [before.get(name) ?? null, after.get(name) ?? null];
    return `${name}${name === "" ? "" : " "}${valueText(left)} -> ${valueText(right)}`;
  });
  return names.length > shown.length ? [...shown, `and ${names.length - shown.length} more`] : shown;
}
