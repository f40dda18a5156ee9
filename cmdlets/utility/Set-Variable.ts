import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { ScopeName, SetVariableOptions } from "../../src/command/SessionState.ts";
import { EnumValue } from "../../src/objects/model/EnumValue.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { hasWildcards } from "../../src/objects/ops/wildcard.ts";
import { guarded, matchingVariables, nameFilter, scopedOptions } from "./_shared/variableNames.ts";

export default defineCmdlet({
  name: "Set-Variable",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["set", "sv"],
  synopsis: "Sets variables, which are made where they do not exist.",
  parameters: {
    Name: "string[]",
    Value: "object",
    Include: "string[]",
    Exclude: "string[]",
    Description: "string",
    Option: "System.Management.Automation.ScopedItemOptions",
    Force: "switch",
    Visibility: "System.Management.Automation.SessionStateEntryVisibility",
    PassThru: "switch",
    Append: "switch",
    Scope: "string",
  },
  examples: [{ title: "A variable by name", transcript: "PS> Set-Variable -Name color -Value red; $color\nred\n" }],
  steps(cmdlet, values) {
    const collected: unknown[] = [];
    return {
      process() {
        if (cmdlet.expectsInput && cmdlet.isBound("Value")) collected.push(cmdlet.raw("Value"));
      },
      end() {
        const value =
          cmdlet.expectsInput && collected.length > 0
            ? collected.length === 1
              ? collected[0]
              : collected
            : cmdlet.raw("Value");
        const options: SetVariableOptions = {
          scope: values.Scope as ScopeName | undefined,
          option: scopedOptions(values.Option),
          description: values.Description,
          force: values.Force,
          ...(values.Visibility instanceof EnumValue
            ? { visibility: values.Visibility.text as "Public" | "Private" }
            : {}),
        };
        for (const name of values.Name ?? []) {
          guarded(cmdlet, () => {
            const filter = { Include: values.Include, Exclude: values.Exclude, Scope: values.Scope ?? "Local" };
            const { found, filtered } = matchingVariables(cmdlet.state, name, filter);
            const isNew = found.length === 0 && !filtered && !hasWildcards(name) && nameFilter(filter)(name);
            const names = isNew ? [name] : found.map((variable) => variable.name);
            for (const one of names) setOne(cmdlet, one, value, options, values.Append, values.PassThru);
          });
        }
      },
    };
  },
});

function setOne(
  cmdlet: CmdletContext,
  name: string,
  value: unknown,
  options: SetVariableOptions,
  append: boolean,
  passThru: boolean,
): void {
  const [, prefix, bare] = /^(?:variable:)?(?:(global|script|local|private):)?(.*)$/is.exec(name) ?? [
    "",
    undefined,
    name,
  ];
  if (!cmdlet.shouldProcess(`Name: ${bare} Value: ${toText(value ?? null)}`, "Set variable")) return;
  const added = append
    ? [...toArray(cmdlet.state.getVariable(bare, options.scope)?.value ?? []), ...toArray(value ?? null)]
    : value;
  const scope = prefix === undefined ? options.scope : (prefix as ScopeName);
  const variable = cmdlet.state.setVariable(bare, added, { ...options, scope });
  if (passThru) cmdlet.write(variable.clr);
}
