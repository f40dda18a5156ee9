import { type Call, fittingSets, positionalIn } from "../Call.ts";
import { type ParameterShape, placeIn } from "../CommandShape.ts";
import type { Rule } from "../Rule.ts";

export const missingParameter: Rule = {
  id: "MissingParameter",
  severity: "error",
  summary: "A call without a parameter that is mandatory in every parameter set that it can mean.",
  call(call, named, { scope, target, report }) {
    if (call.hasUnknown || call.unbound.length > 0 || call.valueless.length > 0) return;
    const products = target.isProductChosen ? target.products : null;
    const sets = fittingSets(call).map((set) => ({
      set,
      missing: missingIn(call, set, products).filter(({ name }) => !scope.hasDefault(call.shape.name, name)),
    }));
    if (sets.length === 0 || sets.some(({ missing }) => missing.length === 0)) return;
    // Exchange's reference may lack the set that needs nothing: what every set needs is certain.
    const everywhere = sets[0].missing.some((parameter) => sets.every(({ missing }) => missing.includes(parameter)));
    if (call.shape.products !== null && !everywhere) return;
    const shown = sets.find(({ set }) => set === call.shape.defaultSet) ?? sets[0];
    const names = shown.missing.map(({ name }) => `-${name}`).join(" and ");
    report(
      named.extent,
      `${call.shape.name} needs ${names} here, and asks for it where a person is at the keyboard. Give it.`,
    );
  },
};

function missingIn(call: Call, set: string, products: readonly string[] | null): readonly ParameterShape[] {
  const given = new Set<ParameterShape>(call.named.map(({ parameter }) => parameter));
  for (const parameter of positionalIn(call, set).slice(0, call.positional.length)) given.add(parameter);
  return call.shape.parameters.filter((parameter) => {
    const place = placeIn(parameter, set);
    if (place === null || !place.mandatory || given.has(parameter)) return false;
    if (place.remaining && call.positional.length > 0) return false;
    if (call.hasInput && place.pipeline) return false;
    return parameter.products === null || (products?.some((each) => parameter.products?.includes(each)) ?? false);
  });
}
