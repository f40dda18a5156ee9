import { cloudProducts } from "../../../base/exchangeProducts.ts";
import { once } from "../../../base/once.ts";
import { ownEntry } from "../../../base/ownEntry.ts";
import type { Edition } from "../../../diag/Edition.ts";
import { type Call, fittingSets, positionalIn } from "../../calls/Call.ts";
import { type CommandShape, everySet, type ParameterShape, placeIn } from "../../calls/CommandShape.ts";
import { elementObjects } from "../../objects/elementObjects.ts";
import type { KnownObjects } from "../../objects/KnownObjects.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import type { NamedCommand, Rule, RuleContext } from "../../Rule.ts";

export const missingParameter: Rule = {
  id: "MissingParameter",
  severity: "error",
  summary: "A call without a parameter that is mandatory in every parameter set that it can mean.",
  call(call, named, context) {
    const { unit, scope, target, report } = context;
    if (call.hasUnknown || call.unbound.length > 0 || call.valueless.length > 0) return;
    if (call.shape.hasOpenPlaces === true && call.positional.length > 0) return;
    const pair = ownEntry(together, call.shape.name);
    const isGiven = (name: string): boolean => call.named.some(({ parameter }) => parameter.name === name);
    if (pair?.edition === unit.edition && isGiven(pair.given) && !isGiven(pair.needed))
      report(named.extent, `${call.shape.name} with -${pair.given} needs -${pair.needed} in Windows PowerShell 5.1.`);
    for (const [needed, other] of ownEntry(oneOf, call.shape.name) ?? [])
      if (!isGiven(needed) && !isGiven(other)) report(named.extent, `${call.shape.name} needs -${needed}.`);
    const isPreset = (name: string): boolean => isGiven(name) || scope.hasDefault(call.shape.name, name);
    if (!call.hasInput && call.positional.length === 0)
      for (const group of call.shape.needs ?? [])
        if (!group.some(isPreset)) report(named.extent, `${call.shape.name} needs ${alternatives(group)} here.`);
    const products = target.isProductChosen ? target.products : (call.shape.products ?? [null]);
    const input = once(() => inputOf(call, named, context));
    const all = fittingSets(call).flatMap((set) =>
      products
        .filter((product) => isSetOf(call.shape, set, product))
        .map((product) => ({
          set,
          missing: missingIn(call, set, product, input).filter(({ name }) => !scope.hasDefault(call.shape.name, name)),
        })),
    );
    // A set that takes the change itself as an object is none that a text means by other parameters.
    const written = all.filter(({ missing }) => !missing.some(({ type }) => /PresentationObject$/.test(type)));
    const sets = written.length > 0 ? written : all;
    if (sets.length === 0 || sets.some(({ missing }) => missing.length === 0)) return;
    // Exchange's reference may lack the set that needs nothing: what every set needs is certain, and so is what a default set needs that it names.
    const everywhere = sets[0].missing.some((parameter) => sets.every(({ missing }) => missing.includes(parameter)));
    const preset = sets.find(({ set }) => set === call.shape.defaultSet);
    if (call.shape.products !== null && !everywhere && (preset === undefined || preset.set === everySet)) return;
    const shown = preset ?? sets[0];
    const names = shown.missing.map(({ name }) => `-${name}`).join(" and ");
    report(
      named.extent,
      `${call.shape.name} needs ${names} here, and asks for it where a person is at the keyboard. Give it.`,
    );
  },
};

/** What a cmdlet refuses to do without though its reference has a set that needs nothing: the one parameter, or another in its place. */
const oneOf: Readonly<Record<string, readonly (readonly [needed: string, other: string])[]>> = {
  "New-SendConnector": [["AddressSpaces", "LinkedReceiveConnector"]],
};

/** `-A, -B or -C` */
function alternatives(names: readonly string[]): string {
  const words = names.map((name) => `-${name}`);
  return [words.slice(0, -1).join(", "), words.at(-1)].filter((part) => part !== "").join(" or ");
}

/** What is known of the objects that come down the pipeline to a cmdlet of Exchange's; null: nothing. */
function inputOf(call: Call, { ancestors }: NamedCommand, { table, scope, target }: RuleContext): KnownObjects | null {
  const pipeline = ancestors.at(-1);
  const [tree] = ancestors;
  if (!call.hasInput || call.shape.products === null || pipeline?.kind !== "Pipeline" || tree?.kind !== "ScriptBlock")
    return null;
  const place = pipeline.pipelineElements.indexOf(call.command) - 1;
  return elementObjects(pipeline, place, objectContext(tree, target.edition, table, scope));
}

/** Whether none of the objects has a property that a parameter takes its value from. */
function lacks(input: KnownObjects | null, { name, aliases }: ParameterShape): boolean {
  if (input === null || (!input.isWhole && input.isListed !== true)) return false;
  const names = [name, ...aliases].map((each) => each.toLowerCase());
  return !input.members.some((each) => names.includes(each.toLowerCase()));
}

const ofCloud: ReadonlySet<string> = new Set(cloudProducts);

/** What a cmdlet asks for itself, whatever its sets say (documentation of 5.1). */
const together: Readonly<
  Record<string, { readonly edition: Edition; readonly given: string; readonly needed: string }>
> = {
  "ConvertTo-SecureString": { edition: "Desktop", given: "AsPlainText", needed: "Force" },
};

/** Whether a product has a set: one of the parameters that only it and its like have, and in the cloud all that it needs. */
function isSetOf({ parameters }: CommandShape, set: string, product: string | null): boolean {
  const own = parameters.filter(({ sets }) => sets.has(set));
  if (product === null || own.length === 0) return true;
  const lacking = own.filter((parameter) => !isIn(parameter, product));
  const needs = set !== everySet && ofCloud.has(product) && lacking.some(({ sets }) => sets.get(set)?.mandatory);
  return lacking.length < own.length && !needs;
}

function isIn({ products }: ParameterShape, product: string | null): boolean {
  return products === null || product === null || products.includes(product);
}

function missingIn(
  call: Call,
  set: string,
  product: string | null,
  input: () => KnownObjects | null,
): readonly ParameterShape[] {
  const given = new Set<ParameterShape>(call.named.map(({ parameter }) => parameter));
  for (const parameter of positionalIn(call, set).slice(0, call.positional.length)) given.add(parameter);
  return call.shape.parameters.filter((parameter) => {
    const place = placeIn(parameter, set);
    if (place === null || !place.mandatory || given.has(parameter)) return false;
    if (place.remaining && call.positional.length > 0) return false;
    // The reference forgets of some cmdlets that they take identities from the pipeline.
    const isTaken = place.pipeline && !(place.isByName === true && lacks(input(), parameter));
    if (call.hasInput && (isTaken || (call.shape.products !== null && parameter.name === "Identity"))) return false;
    return isIn(parameter, product);
  });
}
