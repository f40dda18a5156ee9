import type { CmdletContext } from "../command/CmdletContext.ts";
import type { DynamicParameters } from "../command/CmdletDefinition.ts";
import type { ParameterTable } from "../command/ParameterDefinition.ts";
import type { Provider } from "../command/Provider.ts";
import { PSError } from "../objects/errors/PSError.ts";
import { arrayItems } from "../objects/ops/indexing/arrayItems.ts";
import { providerServiceKey } from "./ProviderService.ts";

/** Parameters that a command has on paths of a provider, by the provider's name. */
export function providerParameters(tables: Readonly<Record<string, ParameterTable>>): DynamicParameters {
  return {
    all: Object.assign({}, ...Object.values(tables)),
    of: (cmdlet, bound) => tables[providerMeant(cmdlet, bound)?.info.name ?? ""] ?? {},
  };
}

/** Parameters of the file system that a command on other providers, and on a drive that is not there, does not have. */
export function onlyOnFiles(...names: readonly string[]) {
  return (cmdlet: CmdletContext, bound: ReadonlyMap<string, unknown>): readonly string[] => {
    if (!names.some((name) => bound.has(name))) return [];
    const provider = providerMeant(cmdlet, bound);
    return provider === cmdlet.service(providerServiceKey).fileSystem ? [] : names;
  };
}

/** The provider of a command's first path, or of where the session stands; null where there is no such drive. */
function providerMeant(cmdlet: CmdletContext, bound: ReadonlyMap<string, unknown>): Provider | null {
  const service = cmdlet.service(providerServiceKey);
  const given = bound.get("LiteralPath") ?? bound.get("Path");
  const [path] = arrayItems(given) ?? [given];
  try {
    return typeof path === "string"
      ? service.locate(path).provider
      : service.providerOf(service.locations.drive.provider);
  } catch (problem) {
    if (problem instanceof PSError) return null;
    throw problem;
  }
}
