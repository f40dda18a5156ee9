import { requireDomainController } from "../directory/requireDomainController.ts";
import { changeServerSettings, serverSettings } from "../directory/serverSettings.ts";
import { getOrganization } from "../Organization.ts";
import { wordsGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun, type PropertyRule, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { getRow } from "./rows/findRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

const servers: PropertyRule = { kind: "String", derive: (_row, world) => getOrganization(world).domainController };

/** How the session uses the directory: lost with the session. -RecipientViewRoot narrows what it sees of recipients. */
export default defineNoun({
  noun: "ADServerSettings",
  kind: "computed",
  called: "settings of the session",
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.RunspaceServerSettingsPresentationObject",
  tail: "none",
  order: "declaration",
  properties: {
    DefaultGlobalCatalog: servers,
    DefaultConfigurationDomainController: servers,
    DefaultPreferredDomainControllers: {
      kind: "MultiValuedProperty<String>",
      derive: (_row, world) => [getOrganization(world).domainController],
    },
    UserPreferredGlobalCatalog: { kind: "String", derive: ({ values }) => values.PreferredGlobalCatalog ?? null },
    UserPreferredConfigurationDomainController: {
      kind: "String",
      derive: ({ values }) => values.ConfigurationDomainController ?? null,
    },
    UserPreferredDomainControllers: {
      kind: "MultiValuedProperty<String>",
      derive: ({ values }) => values.SetPreferredDomainControllers ?? [],
    },
    RecipientViewRoot: { kind: "String", default: (_row, world) => getOrganization(world).dnsDomain },
    ViewEntireForest: { kind: "Boolean", default: false },
  },
  without: ["PreferredServer", "RunspaceServerSettings"],
  compute: (world) => [settingsRow(world)],
  actions: {
    Set: {
      on: null,
      takes: [
        "ConfigurationDomainController",
        "PreferredGlobalCatalog",
        "PreferredServer",
        "SetPreferredDomainControllers",
      ],
      run({ world, given, values }) {
        const { RecipientViewRoot, ...others } = values;
        const named = [...given].filter(([name]) => name !== "RecipientViewRoot" && name !== "ViewEntireForest");
        for (const [name] of named)
          for (const server of wordsGiven(given, name)) requireDomainController(world, server);
        changeServerSettings(world, {
          ...others,
          ...Object.fromEntries(named.map(([name, value]): [string, string] => [name, String(value)])),
          ...(RecipientViewRoot === undefined
            ? {}
            : { RecipientViewRoot: unitNamed(world, String(RecipientViewRoot)) }),
        });
        return undefined;
      },
    },
  },
  source: "documented",
});

function settingsRow(world: World) {
  const { guid, startTime } = getOrganization(world);
  const values: Values = serverSettings(world);
  return plainRow("ADServerSettings", { guid, name: "ADServerSettings", time: startTime, values });
}

/** The domain itself, or a unit that is there. */
function unitNamed(world: World, word: string): string {
  const { dnsDomain } = getOrganization(world);
  const units = nounNamed("OrganizationalUnit");
  if (units === null || word.toLowerCase() === dnsDomain.toLowerCase()) return dnsDomain;
  return canonicalNameOf(world, getRow(world, units, word));
}
