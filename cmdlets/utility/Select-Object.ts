import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { parsePropertyParameters } from "../../src/command/propertyParameter.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { PSCustomObject, unwrap } from "../../src/objects/values/PSObject.ts";
import { expandedObject } from "./_Select-Object/expandedObject.ts";
import { objectQueue } from "./_Select-Object/objectQueue.ts";
import { UniqueValues } from "./_Select-Object/UniqueValues.ts";
import { passedObject, selectedObject, selectedProperties } from "./_shared/selectedProperties.ts";
import { objectComparer } from "./_shared/sorting/objectComparer.ts";

export default defineCmdlet({
  name: "Select-Object",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["select"],
  synopsis: "Chooses objects of the pipeline, or properties of each.",
  description:
    "Properties can be named, matched by wildcards or calculated; -ExpandProperty gives a property's value itself. Objects can be chosen from the front, from the end or by position, each only once with -Unique.",
  parameters: {
    InputObject: "psobject",
    Property: "object[]",
    ExcludeProperty: "string[]",
    ExpandProperty: "string",
    Unique: "switch",
    CaseInsensitive: "switch",
    Last: "int",
    First: "int",
    Skip: "int",
    SkipLast: "int",
    Wait: "switch",
    Index: "int[]",
    SkipIndex: "int[]",
  },
  examples: [
    { title: "The first two", transcript: "PS> 'a', 'b', 'c' | Select-Object -First 2\na\nb\n" },
    {
      title: "A calculated property",
      transcript:
        "PS> 'pear' | Select-Object Length, @{ n = 'Upper'; e = { $_.ToUpper() } }\n\nLength Upper\n------ -----\n     4 PEAR \n\n\n",
    },
    { title: "The value of a property", transcript: "PS> [version]'1.2' | Select-Object -ExpandProperty Minor\n2\n" },
  ],
  steps(cmdlet, values) {
    const properties = parsePropertyParameters(propertyArguments(cmdlet, values.Property), [
      { name: "name", alias: "label", kinds: ["string"] },
    ]);
    const [expand] =
      values.ExpandProperty === undefined || values.ExpandProperty === ""
        ? []
        : parsePropertyParameters([values.ExpandProperty], []);
    const excluded = (values.ExcludeProperty ?? []).map((pattern) => wildcardMatcher(pattern));
    const excludes = (name: string) => excluded.some((matches) => matches(name));
    const uniques: unknown[] = [];
    const output = values.Unique
      ? uniqueCollector(cmdlet, !values.CaseInsensitive, uniques)
      : (value: unknown) => cmdlet.write(value);
    const convert = (input: unknown) => {
      if (expand)
        expandedObject(
          cmdlet,
          input,
          expand.expression,
          selectedProperties(cmdlet, input, properties, excludes),
          (value) => output(passedObject(value)),
        );
      else if (properties.length === 0) output(passedObject(input));
      else output(selectedObject(cmdlet, input, selectedProperties(cmdlet, input, properties, excludes)));
    };
    const queue = objectQueue({
      first: values.First,
      last: values.Last,
      skip: values.Skip ?? 0,
      skipLast: values.SkipLast ?? 0,
      index: values.Index,
      skipIndex: values.SkipIndex,
    });
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === undefined || input === null) return;
        queue.add(input, convert);
        if (!values.Wait && queue.isComplete()) cmdlet.stopUpstream();
      },
      end() {
        queue.finish(convert);
        for (const value of uniques) cmdlet.write(value);
      },
    };
  },
});

interface SelectRules {
  /** Without properties, -ExcludeProperty means all others. */
  readonly excludesFromAll: boolean;
}

const rules: PerEdition<SelectRules> = {
  Desktop: { excludesFromAll: false },
  Core: { excludesFromAll: true },
};

function propertyArguments(cmdlet: CmdletContext, given: readonly unknown[] | undefined): readonly unknown[] {
  if (given) return given;
  return rules[cmdlet.edition].excludesFromAll && cmdlet.isBound("ExcludeProperty") && !cmdlet.isBound("ExpandProperty")
    ? ["*"]
    : [];
}

/** Keeps what no earlier object equals, by the properties chosen. */
function uniqueCollector(cmdlet: CmdletContext, caseSensitive: boolean, uniques: unknown[]): (value: unknown) => void {
  const seen = new UniqueValues(objectComparer(caseSensitive), caseSensitive, () => cmdlet.checkStop());
  return (value) => {
    const plain = unwrap(value);
    const notes = plain instanceof PSCustomObject && cmdlet.isBound("Property") ? plain.extended.slots : null;
    if (seen.add(plain, notes)) uniques.push(value);
  };
}
