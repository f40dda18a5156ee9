import type { CmdletDefinition } from "../../command/CmdletDefinition.ts";
import type { CatalogueCmdlet } from "../../command/catalogue/catalogue.ts";

export interface Count {
  readonly listed: number;
  readonly modelled: number;
}

/** What is missing of one cmdlet. */
export interface Gap {
  readonly cmdlet: string;
  /** Whether the cmdlet itself ends in NotModelled, or does not exist. */
  readonly whole: boolean;
  readonly parameters: readonly string[];
  /** Why some of them are not modelled, by name: they go on from "-X". */
  readonly reasons?: Readonly<Record<string, string>>;
}

export interface ModuleCoverage {
  readonly module: string;
  readonly cmdlets: Count;
  readonly parameters: Count;
  readonly gaps: readonly Gap[];
}

/** Names of the parameters that act, of a command; null: the command is not modelled. */
export type ModelledParameters = (name: string) => ReadonlySet<string> | null;

/** Why parameters of a command are not modelled, by name in lower case, where it is said. */
export type ReasonsOfParameters = (name: string) => Readonly<Record<string, string>>;

/**
 * Compares what the real products' tables list with what is defined: a cmdlet counts when it does not end in NotModelled,
 * a parameter when its cmdlet counts and names it in its definition.
 */
export function measureCoverage(
  listed: readonly CatalogueCmdlet[],
  modelledParameters: ModelledParameters,
  reasons: ReasonsOfParameters = () => ({}),
): ModuleCoverage[] {
  const modules = new Map<string, CatalogueCmdlet[]>();
  for (const cmdlet of listed) {
    const cmdlets = modules.get(cmdlet.module);
    if (cmdlets) cmdlets.push(cmdlet);
    else modules.set(cmdlet.module, [cmdlet]);
  }
  return [...modules].map(([module, cmdlets]) => moduleCoverage(module, cmdlets, modelledParameters, reasons));
}

function moduleCoverage(
  module: string,
  cmdlets: readonly CatalogueCmdlet[],
  modelledParameters: ModelledParameters,
  reasons: ReasonsOfParameters,
): ModuleCoverage {
  const gaps: Gap[] = [];
  let whole = 0;
  let parameters = 0;
  let missing = 0;
  for (const cmdlet of cmdlets) {
    const modelled = modelledParameters(cmdlet.name);
    const lacking = cmdlet.parameters.map(({ name }) => name).filter((name) => !modelled?.has(name.toLowerCase()));
    parameters += cmdlet.parameters.length;
    missing += lacking.length;
    if (modelled === null) whole++;
    if (modelled === null || lacking.length > 0)
      gaps.push({
        cmdlet: cmdlet.name,
        whole: modelled === null,
        parameters: lacking,
        ...reasonsFor(lacking, reasons(cmdlet.name)),
      });
  }
  return {
    module,
    cmdlets: { listed: cmdlets.length, modelled: cmdlets.length - whole },
    parameters: { listed: parameters, modelled: parameters - missing },
    gaps,
  };
}

/** The reasons of those parameters that have one. */
function reasonsFor(parameters: readonly string[], known: Readonly<Record<string, string>>): Pick<Gap, "reasons"> {
  const told = parameters.filter((name) => known[name.toLowerCase()] !== undefined);
  if (told.length === 0) return {};
  return { reasons: Object.fromEntries(told.map((name) => [name, known[name.toLowerCase()]])) };
}

/** The names in a definition, in lower case; null where it ends in NotModelled. */
export function parametersOfDefinition(definition: CmdletDefinition): ReadonlySet<string> | null {
  if (definition.modelled === false) return null;
  const names = [definition.parameters, definition.dynamicParameters?.all ?? {}].flatMap((table) => Object.keys(table));
  return new Set(names.map((name) => name.toLowerCase()));
}

/** The sum of several modules. */
export function sumOf(modules: readonly ModuleCoverage[]): { readonly cmdlets: Count; readonly parameters: Count } {
  const sum = (pick: (module: ModuleCoverage) => Count): Count => ({
    listed: modules.reduce((total, module) => total + pick(module).listed, 0),
    modelled: modules.reduce((total, module) => total + pick(module).modelled, 0),
  });
  return { cmdlets: sum(({ cmdlets }) => cmdlets), parameters: sum(({ parameters }) => parameters) };
}
