import type { PSError } from "../objects/errors/PSError.ts";
import { enumerateCollection } from "../objects/ops/enumerate.ts";
import { takesNull } from "../objects/types/takesNull.ts";
import { typeOf } from "../objects/types/typeOf.ts";
import { PSCustomObject, PSObject, unwrap } from "../objects/values/PSObject.ts";
import { ScriptBlock } from "../objects/values/ScriptBlock.ts";
import type { Argument } from "./Argument.ts";
import { BindingError, bindingError } from "./bindingError.ts";
import type { PositionalCandidate, PositionalPlace } from "./CommandMetadata.ts";
import { type ParameterBinder, valueFor } from "./ParameterBinder.ts";
import { allParameterSets, isStandIn, type ParameterMetadata } from "./ParameterMetadata.ts";
import { traceSkipped } from "./traceArgument.ts";

/**
 * Gives the arguments without a name to the positions in ascending order. An argument goes to a parameter of the default
 * set that takes it as it is, else to any such parameter, else with conversion to one of the default set, else with
 * conversion to any. `binder.unbound` keeps what nobody took. Gives the error of the last argument that failed, which is
 * the one to report if an argument is left over.
 */
export function bindPositional(binder: ParameterBinder, isValue: (argument: Argument) => boolean): PSError | null {
  const { metadata } = binder;
  const left: Argument[] = [];
  let failure: PSError | null = null;
  let at = 0;
  const places = metadata.placesIn(binder.mask);
  refuseRivals(binder, places);
  // A parameter with a place of its own in each of several sets may take a second argument instead of the first.
  const taken: ParameterMetadata[] = [];
  for (const { position } of places) {
    const candidates = candidatesAt(binder, position, taken);
    if (candidates.length === 0) continue;
    while (at < binder.unbound.length && !isValue(binder.unbound[at])) left.push(binder.unbound[at++]);
    if (at === binder.unbound.length) break;
    const argument = binder.unbound[at++];
    failure = null;
    let isBound = false;
    const inDefault = candidates.filter((one) => (one.mask & metadata.defaultSet & binder.mask) !== 0);
    for (const converts of [false, true]) {
      for (const some of [inDefault, candidates]) {
        if (isBound) continue;
        const outcome = bindTo(binder, some, argument, converts, taken);
        isBound = outcome.isBound;
        failure = outcome.failure ?? (isBound ? null : failure);
      }
    }
    if (!isBound) left.push(argument);
  }
  left.push(...binder.unbound.slice(at));
  binder.unbound = left;
  return failure;
}

/** Who may take the argument of a position now, under the sets that are left. */
function candidatesAt(
  binder: ParameterBinder,
  position: number,
  taken: readonly ParameterMetadata[],
): readonly PositionalCandidate[] {
  const place = binder.metadata.placesIn(binder.mask).find((one) => one.position === position);
  return place?.candidates.filter(({ parameter }) => !binder.isBound(parameter) || taken.includes(parameter)) ?? [];
}

/** Throws AmbiguousPositionalParameterNoName where a place of some set has two parameters, wanted or not. */
function refuseRivals(binder: ParameterBinder, places: readonly PositionalPlace[]): void {
  for (const { candidates } of places) {
    if (!candidates.some((one, at) => candidates.slice(0, at).some((other) => isRival(other, one)))) continue;
    const free = candidates.filter(({ parameter }) => !binder.isBound(parameter));
    if (free.some((one, at) => free.slice(0, at).some((other) => isRival(other, one))))
      throw bindingError("AmbiguousPositionalParameterNoName", []);
  }
}

/** Two parameters of one set, or two of every set; one of every set and one of a named set share a place. */
function isRival(other: PositionalCandidate, { parameter, mask }: PositionalCandidate): boolean {
  if (other.parameter === parameter || (other.mask & mask) === 0) return false;
  return other.parameter.sets.has(allParameterSets) === parameter.sets.has(allParameterSets);
}

/** Every parameter of the place that takes the value gets it; sets that do not go together show later. */
function bindTo(
  binder: ParameterBinder,
  candidates: readonly PositionalCandidate[],
  argument: Argument,
  converts: boolean,
  taken: ParameterMetadata[],
): { readonly isBound: boolean; readonly failure: PSError | null } {
  const { trace } = binder.options;
  let isBound = false;
  let failure: PSError | null = null;
  for (const { parameter } of candidates) {
    const value = valueFor(parameter, argument);
    // A block that would wait for input counts as bound by name alone.
    if (value instanceof ScriptBlock && binder.takesDelayed(parameter)) continue;
    if (!converts && !fitsAsIs(parameter, argument.value)) {
      if (trace) traceSkipped(trace.to, parameter, argument.value);
      continue;
    }
    if (trace) binder.convertsNow = converts;
    try {
      binder.bind(parameter, value, { extent: argument.extent }, converts);
      isBound = true;
      taken.push(parameter);
    } catch (thrown) {
      if (!(thrown instanceof BindingError) || !letsOthersTry(thrown)) throw thrown;
      failure = thrown;
    } finally {
      if (trace) binder.convertsNow = true;
    }
  }
  return { isBound, failure };
}

/** What a cmdlet's parameter cannot convert another one may; a function's conversion and all validation end the call. */
function letsOthersTry({ record, isSwallowed }: BindingError): boolean {
  return isSwallowed || record.errorId.startsWith("CannotConvertArgument");
}

/** Whether the parameter takes the value without a conversion. A list fits an array if its items do, and $null is any. */
export function fitsAsIs(parameter: ParameterMetadata, value: unknown): boolean {
  const { type } = parameter;
  if (parameter.isUntyped) return true;
  const plain = unwrap(value);
  if (plain === null || plain === undefined) return takesNull(type) && type.name !== "System.String";
  if (isStandIn(parameter) && type.name === "System.Object") return false;
  if (type.name === anyObject) return value instanceof PSObject || plain instanceof PSCustomObject;
  const own = type.genericName === "System.Nullable`1" ? type.typeArguments[0] : type;
  if (typeOf(plain).isAssignableTo(own)) return true;
  const element = type.elementType;
  if (element === null || (isStandIn(parameter) && element.name === "System.Object")) return false;
  const isElement = (item: unknown) => {
    const one = unwrap(item);
    if (one === null || one === undefined) return takesNull(element);
    return element.name === anyObject || typeOf(one).isAssignableTo(element);
  };
  const items = plain instanceof ScriptBlock ? null : enumerateCollection(plain);
  return items === null ? isElement(plain) : [...items].every(isElement);
}

const anyObject = "System.Management.Automation.PSObject";
