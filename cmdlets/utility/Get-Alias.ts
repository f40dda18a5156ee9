import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { AliasView, ScopeName } from "../../src/command/SessionState.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { edition } from "../../src/objects/host/edition.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { compareCulture, compareOrdinal } from "../../src/objects/text/culture/stringComparison.ts";
import { patternsOf } from "../../src/providers/resolvePath.ts";
import { aliasObject } from "./_shared/aliasItems.ts";

export default defineCmdlet({
  name: "Get-Alias",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["gal"],
  synopsis: "Gives aliases by name, or by the command that they stand for.",
  parameters: { Name: "string[]", Exclude: "string[]", Scope: "string", Definition: "string[]" },
  examples: [{ title: "What an alias stands for", transcript: "PS> (Get-Alias gci).Definition\nGet-ChildItem\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const aliases = cmdlet.state.aliases((values.Scope || undefined) as ScopeName | undefined);
        const excluded = patternsOf(values.Exclude).map((pattern) => wildcardMatcher(pattern));
        const byDefinition = cmdlet.parameterSet === "Definition";
        for (const pattern of (byDefinition ? values.Definition : values.Name) ?? ["*"]) {
          const matches = wildcardMatcher(pattern);
          const textOf = (alias: AliasView) => (byDefinition ? alias.definition : alias.name);
          const found = aliases.filter(
            (alias) => matches(textOf(alias)) && !excluded.some((excludes) => excludes(textOf(alias))),
          );
          if (found.length === 0 && excluded.length === 0 && !hasWildcards(pattern))
            noAlias(cmdlet, byDefinition ? "definition" : "name", pattern);
          for (const alias of found.sort(byName)) cmdlet.write(aliasObject(cmdlet, alias));
        }
      },
    };
  },
});

/** As the culture has it. Windows PowerShell's puts signs in the order of their codes. */
const compareNames: PerEdition<typeof compareOrdinal> = { Desktop: compareOrdinal, Core: compareCulture };

function byName(left: AliasView, right: AliasView): number {
  return compareNames[edition()](left.name, right.name, true);
}

function noAlias(cmdlet: CmdletContext, by: string, value: string): void {
  cmdlet.error({
    id: "ItemNotFoundException",
    message: `This command cannot find a matching alias because an alias with the ${by} '${value}' does not exist.`,
    category: "ObjectNotFound",
    target: value,
    exception: "System.Management.Automation.ItemNotFoundException",
  });
}
