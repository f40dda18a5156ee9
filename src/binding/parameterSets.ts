import { bindingError } from "./bindingError.ts";
import type { CommandMetadata } from "./CommandMetadata.ts";
import { allParameterSets, type ParameterMetadata, type ParameterSetMetadata } from "./ParameterMetadata.ts";

/** What the choice of a parameter set looks at: the sets still possible, and what has a value. */
interface SetChoice {
  readonly metadata: CommandMetadata;
  readonly mask: number;
  isBound(parameter: ParameterMetadata): boolean;
}

function isOneSet(mask: number): boolean {
  return mask !== 0 && (mask & (mask - 1)) === 0;
}

/** Whether a call has its set: the only one left, or the default one. */
export function setIsKnown({ metadata, mask }: SetChoice): boolean {
  return metadata.setNames.length < 2 || isOneSet(mask) || (mask & metadata.defaultSet) !== 0;
}

/**
 * The sets that remain of a call without input: the default one if it is possible, else the only one that lacks nothing.
 * Throws AmbiguousParameterSet.
 */
export function setsWithoutInput(choice: SetChoice): number {
  const { mask, metadata } = choice;
  if (mask === 0) throw bindingError("AmbiguousParameterSet", []);
  if (metadata.setNames.length < 2 || isOneSet(mask)) return mask;
  if ((mask & metadata.defaultSet) !== 0) return metadata.defaultSet;
  const complete = setsThat(choice, (set) => !missingIn(choice, set, false).some(isOfSets));
  if (!isOneSet(complete)) throw bindingError("AmbiguousParameterSet", []);
  return complete;
}

/** Throws AmbiguousParameterSet where neither the arguments nor any input, whether it comes or not, can tell the sets apart. */
export function refuseAmbiguousSets(choice: SetChoice): void {
  if (!takesInput(choice, choice.mask, anyWay)) setsWithoutInput(choice);
}

/**
 * The sets that remain of a call whose input is still to come, as recorded of PowerShell: a set that takes no input
 * goes when another takes it. Where some set lacks what no input can give, the default set stays if it is not that
 * one; else the one set goes on that input completes, or the one that lacks something. Throws AmbiguousParameterSet.
 */
export function setsBeforeInput(choice: SetChoice): number {
  const { metadata } = choice;
  if (choice.mask === 0) throw bindingError("AmbiguousParameterSet", []);
  if (metadata.setNames.length < 2 || isOneSet(choice.mask)) return choice.mask;
  const taking = setsThat(choice, (set) => takesInput(choice, set, anyWay));
  if (taking === 0 && (choice.mask & metadata.defaultSet) === 0) return setsWithoutInput(choice);
  const mask = taking === 0 ? choice.mask : taking;
  const possible: SetChoice = { metadata, mask, isBound: (parameter) => choice.isBound(parameter) };
  const lacking = setsThat(possible, (set) => missingIn(possible, set, true).some(isOfSets));
  const waiting = setsThat(possible, (set) => waitsForInput(possible, set, anyWay, isOfSets));
  const byDefault = metadata.defaultSet & mask;
  if (byDefault !== 0 && (lacking & byDefault) === 0) {
    if (lacking !== 0 && (waiting & byDefault) === 0 && isOneSet(waiting)) return waiting;
    return defaultSetIsFixed(possible, byDefault, waiting) ? byDefault : mask;
  }
  if (lacking === 0) return mask;
  const ready = waiting & ~lacking;
  if (ready !== 0) return ready;
  if (byDefault !== 0) return byDefault;
  if (isOneSet(waiting)) return waiting;
  if (!isOneSet(lacking) || waitsForInput(possible, mask, anyWay, (parameter) => !isOfSets(parameter)))
    throw bindingError("AmbiguousParameterSet", []);
  return lacking;
}

/** A default set that waits for properties is not left for sets that wait for whole objects alone. */
function defaultSetIsFixed(choice: SetChoice, byDefault: number, waiting: number): boolean {
  const others = waiting & ~byDefault;
  if (others === 0 || (waiting & byDefault) === 0 || !waitsForInput(choice, byDefault, byProperty, isAny)) return false;
  return !waitsForInput(choice, others, byProperty, isAny);
}

/** The one set of an object that was bound: the default one, else the only complete one. Throws AmbiguousParameterSet. */
export function setAfterInput(choice: SetChoice, input: unknown): number {
  const { mask, metadata } = choice;
  if (metadata.setNames.length < 2 || isOneSet(mask)) return mask;
  if ((mask & metadata.defaultSet) !== 0) return metadata.defaultSet;
  const complete = mask === 0 ? 0 : setsThat(choice, (set) => missingIn(choice, set, false).length === 0);
  if (!isOneSet(complete)) throw bindingError("AmbiguousParameterSet", [], { target: input });
  return complete;
}

/**
 * Mandatory parameters of a set that nothing is bound to, those of one set beside each other; what input can give is
 * left out where it is expected.
 */
export function missingIn(choice: SetChoice, set: number, expectsInput: boolean): readonly ParameterMetadata[] {
  const { mandatory } = choice.metadata;
  if (mandatory.length === 0) return noParameters;
  const missing = mandatory.filter((parameter) => {
    if (choice.isBound(parameter)) return false;
    for (const [, data] of choice.metadata.setDataFor(parameter, set))
      if (data.mandatory) return !(expectsInput && anyWay(data));
    return false;
  });
  if (missing.length < 2) return missing;
  const kind = isOfSets(missing[0]);
  return [...missing.filter((one) => isOfSets(one) === kind), ...missing.filter((one) => isOfSets(one) !== kind)];
}

/** Whether a parameter names its sets, even if these are all that there are. */
function isOfSets(parameter: ParameterMetadata): boolean {
  return !parameter.sets.has(allParameterSets);
}

const isAny = () => true;

type Way = (data: ParameterSetMetadata) => boolean;

const anyWay: Way = (data) => data.pipelineByValue || data.pipelineByProperty;
const byProperty: Way = (data) => data.pipelineByProperty;
const noParameters: readonly ParameterMetadata[] = [];

function takesInput(choice: SetChoice, sets: number, way: Way): boolean {
  return choice.metadata.pipelineParameters.some(
    (parameter) =>
      !choice.isBound(parameter) && choice.metadata.setDataFor(parameter, sets).some(([, data]) => way(data)),
  );
}

function waitsForInput(
  choice: SetChoice,
  sets: number,
  way: Way,
  counts: (parameter: ParameterMetadata) => boolean,
): boolean {
  return choice.metadata.pipelineParameters.some(
    (parameter) =>
      counts(parameter) &&
      !choice.isBound(parameter) &&
      choice.metadata.setDataFor(parameter, sets).some(([, data]) => data.mandatory && way(data)),
  );
}

function setsThat(choice: SetChoice, test: (set: number) => boolean): number {
  let found = 0;
  for (let bit = 0; bit < choice.metadata.setNames.length; bit++) {
    const set = 1 << bit;
    if ((choice.mask & set) !== 0 && test(set)) found |= set;
  }
  return found;
}
