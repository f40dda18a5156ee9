import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { ScopeName, SetVariableOptions } from "../../src/command/SessionState.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { hasWildcards } from "../../src/objects/ops/wildcard.ts";
import { cultureText } from "../../src/objects/text/cultureText.ts";
import { ListObject } from "../../src/objects/values/collections/ListObject.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { guarded, matchingVariables, nameFilter, scopedOptions } from "./_shared/variableNames.ts";

export default defineCmdlet({
  name: "Set-Variable",
  keepsWrappers: true,
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
    let isNamed = true;
    const setAll = (value: unknown, append: Appended | null): void => {
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
          for (const one of names) setOne(cmdlet, one, value, options, append, values.PassThru);
        });
      }
    };
    const setGiven = (): void => {
      const value = cmdlet.raw("Value");
      setAll(value, values.Append ? { added: [value ?? null], isCollected: false } : null);
    };
    return {
      begin() {
        isNamed = cmdlet.isBound("Name");
      },
      process() {
        if (!cmdlet.expectsInput) return;
        if (!isNamed) setGiven();
        else if (cmdlet.isBound("Value")) collected.push(cmdlet.raw("Value"));
      },
      end() {
        if (cmdlet.expectsInput && !isNamed) return;
        if (!cmdlet.expectsInput || collected.length === 0) setGiven();
        else setAll(onlyOrAll(collected), values.Append ? { added: collected, isCollected: true } : null);
      },
    };
  },
});

interface Appended {
  readonly added: readonly unknown[];
  /** Whether it came through the pipeline: the variable then holds an array or the only object, else a list. */
  readonly isCollected: boolean;
}

function appended(there: readonly unknown[], { added, isCollected }: Appended): unknown {
  const all = [...there, ...added];
  return isCollected ? onlyOrAll(all) : ListObject.of("System.Object", all);
}

function onlyOrAll(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

function setOne(
  cmdlet: CmdletContext,
  name: string,
  value: unknown,
  options: SetVariableOptions,
  append: Appended | null,
  passThru: boolean,
): void {
  const [, prefix, bare] = /^(?:variable:)?(?:(global|script|local|private):)?(.*)$/is.exec(name) ?? [
    "",
    undefined,
    name,
  ];
  if (!cmdlet.shouldProcess(`Name: ${bare} Value: ${cultureText(value ?? null)}`, "Set variable")) return;
  const there = append && cmdlet.state.getVariable(bare, options.scope);
  const added = append ? appended(there ? toArray(there.value ?? null) : [], append) : value;
  const scope = prefix === undefined ? options.scope : (prefix as ScopeName);
  const variable = cmdlet.state.setVariable(bare, added, { ...options, scope });
  if (passThru) cmdlet.write(variable.clr);
}
