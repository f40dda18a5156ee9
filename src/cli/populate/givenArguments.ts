import type { CatalogueCmdlet, CatalogueParameter } from "../../command/catalogue/catalogue.ts";
import { readSetText } from "../../command/setText.ts";
import type { CommandElement } from "../../syntax/ast/commands.ts";
import type { Node } from "../../syntax/ast/Node.ts";

/** The parameters that a call of a cmdlet gives, each with its value; null: a switch. */
export type GivenArguments = readonly (readonly [CatalogueParameter, Node | null])[];

/** Which parameter takes which value, by name or by place. */
export function givenArguments(cmdlet: CatalogueCmdlet, elements: readonly CommandElement[]): GivenArguments {
  const given: (readonly [CatalogueParameter, Node | null])[] = [];
  const positional = cmdlet.parameters.filter((each) => positionOf(each) !== null);
  // Of two at one place, the one of the default set.
  const rank = (each: CatalogueParameter): number =>
    (positionOf(each) ?? 0) * 2 +
    (positionIn(each.sets[cmdlet.defaultSet] ?? each.sets.__AllParameterSets ?? "") === null ? 1 : 0);
  positional.sort((left, right) => rank(left) - rank(right));
  const named = elements.flatMap((each) =>
    each.kind === "CommandParameter" ? (parameterNamed(cmdlet, each.parameterName) ?? []) : [],
  );
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element.kind !== "CommandParameter") {
      const others = [...named, ...given.map(([parameter]) => parameter)];
      const next = positional.find((each) => !others.includes(each) && haveCommonSet([...others, each]));
      if (next) given.push([next, element]);
      continue;
    }
    const parameter = parameterNamed(cmdlet, element.parameterName);
    if (element.argument) {
      if (parameter) given.push([parameter, element.argument]);
      continue;
    }
    if (isCommonSwitch(element.parameterName)) continue;
    if (parameter?.type === "SwitchParameter") {
      given.push([parameter, null]);
      continue;
    }
    const value = elements[index + 1];
    if (!value || value.kind === "CommandParameter") continue;
    index++;
    if (parameter) given.push([parameter, value]);
  }
  return given;
}

function haveCommonSet(parameters: readonly CatalogueParameter[]): boolean {
  const limited = parameters
    .map(({ sets }) => Object.keys(sets))
    .filter((names) => !names.includes("__AllParameterSets"));
  return limited.length === 0 || limited[0].some((name) => limited.every((names) => names.includes(name)));
}

function positionOf({ sets }: CatalogueParameter): number | null {
  const found = Object.values(sets)
    .map(positionIn)
    .filter((position) => position !== null);
  return found.length === 0 ? null : Math.min(...found);
}

const positionIn = (set: string): number | null => readSetText(set).position;

function parameterNamed({ parameters }: CatalogueCmdlet, typed: string): CatalogueParameter | null {
  const lower = typed.toLowerCase();
  const exact = parameters.find(({ name, aliases }) => [name, ...aliases].some((each) => each.toLowerCase() === lower));
  if (exact) return exact;
  const begun = parameters.filter(({ name }) => name.toLowerCase().startsWith(lower));
  return begun.length === 1 ? begun[0] : null;
}

function isCommonSwitch(name: string): boolean {
  return ["verbose", "debug", "whatif", "confirm", "wi", "cf", "vb", "db"].includes(name.toLowerCase());
}
