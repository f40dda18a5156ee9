import { cloudProducts, onPremisesProducts, productNamed, productOfVersion } from "../../base/exchangeProducts.ts";
import type { CheckTarget } from "../../check/CheckTarget.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { defaultScenario, findScenario } from "../findScenario.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";

/** What the options ask for: the product by `--product` or `--version`, else that of the scenario's servers. */
export function checkTarget(args: ParsedArguments, environment: NodeJS.ProcessEnv): CheckTarget {
  const { edition, scenario } = readGlobalOptions(args.texts, environment);
  const version = args.text("version");
  const chosen = [
    ...(args.texts.get("product") ?? []).flatMap((text) => text.split(",")).map(readProduct),
    ...(version === null ? [] : [readVersion(version)]),
  ];
  return {
    edition,
    isEditionChosen: args.text("edition") !== null,
    products: chosen.length > 0 ? chosen : scenarioProducts(scenario ?? defaultScenario),
    isProductChosen: chosen.length > 0 || scenario !== null,
    canConnect: chosen.length === 0,
  };
}

function readProduct(text: string): string {
  const product = productNamed(text.trim());
  if (product === null)
    throw new UsageError(
      `--product takes ${[...onPremisesProducts, ...cloudProducts].join(", ")}, or 2010 to 2019, SE, Online, Compliance, not '${text}'.`,
    );
  return product;
}

function readVersion(text: string): string {
  const product = productOfVersion(text);
  if (product === null)
    throw new UsageError(`--version takes a version of Exchange such as 15.0.775.38, not '${text}'.`);
  return product;
}

/** Those of a scenario's servers, and the services that its shell has from its start. */
function scenarioProducts(name: string): readonly string[] {
  const { servers, connectedTo = [] } = findScenario(name).scenario;
  const found = servers.map(({ version }) => productOfVersion(version));
  return [...new Set([...found.filter((product) => product !== null), ...connectedTo])];
}
