import { splitOutsideBrackets } from "../../base/text/splitOutsideBrackets.ts";
import { notModelled, runtimeError } from "../errors/runtimeError.ts";
import type { MethodOverload } from "../members/TypeMembers.ts";
import { arrayItems } from "../ops/indexing/arrayItems.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeByNameOrNull } from "../types/typeRegistry.ts";
import { PSReference } from "../values/PSReference.ts";
import { ConversionRank, conversionRank } from "./conversionRank.ts";
import { isDelegateType } from "./delegateParameters.ts";
import { closedOver, effectiveType, inferTypes } from "./inferTypes.ts";
import { type OverloadPlan, objectType, overloadPlan, type ParameterPlan } from "./overloadPlan.ts";

/** An overload together with the form in which it takes the arguments. */
export interface SelectedOverload {
  readonly plan: OverloadPlan;
  /** The arguments beyond the fixed ones become the array of the `params` parameter. */
  readonly isExpanded: boolean;
  /** The arrays that arguments of open parameters have to become, by the inferred types; null where they are taken as they are. */
  readonly arrays?: readonly (ClrType | null)[];
}

interface Candidate extends SelectedOverload {
  /** One for each argument. */
  readonly types: readonly (ClrType | null)[];
  readonly ranks: readonly number[];
}

/**
 * The overload that PowerShell takes for the arguments, or the error that there is none or more than one. Types of
 * arguments decide, never their values, so a choice is kept.
 */
export function selectOverload(
  overloads: readonly MethodOverload[],
  args: readonly unknown[],
  name: string,
  constraints: readonly (ClrType | null)[] = [],
): SelectedOverload {
  let place: Selections | null = selectionsOf(overloads);
  for (let index = 0; index < args.length && place !== null; index++)
    place = isArgumentByType(args[index]) ? placeBehind(place, args[index], constraints[index]) : null;
  if (place === null) return selectAnew(overloads, args, name, constraints);
  place.selected ??= selectAnew(overloads, args, name, constraints);
  return place.selected;
}

/** A type that was written as a cast chooses in another way than the same type of a value does. */
function placeBehind(place: Selections, arg: unknown, constraint: ClrType | null | undefined): Selections {
  return constraint ? place.behindCast(constraint) : place.behind(argumentType(arg));
}

/** The choices of one list of overloads by the types of the arguments, one level an argument. */
class Selections {
  selected: SelectedOverload | undefined = undefined;
  #next: Map<ClrType | null, Selections> | undefined = undefined;
  #nextOfCasts: Map<ClrType, Selections> | undefined = undefined;

  behind(type: ClrType | null): Selections {
    this.#next ??= new Map();
    return placeOf(this.#next, type);
  }

  behindCast(type: ClrType): Selections {
    this.#nextOfCasts ??= new Map();
    return placeOf(this.#nextOfCasts, type);
  }
}

function placeOf<Key>(places: Map<Key, Selections>, key: Key): Selections {
  let found = places.get(key);
  if (!found) {
    found = new Selections();
    places.set(key, found);
  }
  return found;
}

const selections = new WeakMap<readonly MethodOverload[], Selections>();

function selectionsOf(overloads: readonly MethodOverload[]): Selections {
  let found = selections.get(overloads);
  if (!found) {
    found = new Selections();
    selections.set(overloads, found);
  }
  return found;
}

/** Whether its type says all that counts: arrays are ranked by their elements, references by what they are. */
function isArgumentByType(arg: unknown): boolean {
  return typeof arg !== "object" || !(arrayItems(arg) !== null || arg instanceof PSReference);
}

function selectAnew(
  overloads: readonly MethodOverload[],
  args: readonly unknown[],
  name: string,
  constraints: readonly (ClrType | null)[],
): SelectedOverload {
  const plans = overloads.map(overloadPlan).filter((plan) => plan.isCallable);
  const fitting = plans.flatMap((plan) => forms(plan, args.length));
  if (
    overloads.length === 1 &&
    fitting.length === 1 &&
    !fitting[0].isExpanded &&
    !isGeneric(fitting[0].plan) &&
    !isAlsoOfInterface(overloads[0])
  )
    return fitting[0];
  const types = args.map((arg, index) => constraints[index] ?? argumentType(arg));
  const candidates: Candidate[] = [];
  for (const form of fitting) {
    const candidate = rankForm(form, args, types);
    if (candidate) candidates.push(candidate);
  }
  if (candidates.length === 0) {
    if (fitting.length === 1 && fitting[0].isExpanded && closeArrays(fitting[0], args, types)) return fitting[0];
    if (overloads.some((overload) => takesSpans(overloadPlan(overload), args, types)))
      throw notModelled(`The overload of ${name} that takes a span`);
    throw runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)]);
  }
  const exact = candidates.filter((candidate) =>
    constraints.every((constraint, index) => constraint === null || candidate.types[index] === constraint),
  );
  const possible = exact.length > 0 ? exact : candidates;
  const related = possible.filter((candidate) =>
    candidate.ranks.every((rank) => rank > ConversionRank.unrelatedArrays),
  );
  const best = bestOf(related.length > 0 ? related : possible);
  if (!best) throw runtimeError("MethodAmbiguous", [name, String(args.length)]);
  return best;
}

/** Whether the arguments fit but for spans, which arrays and texts convert to: overloads that are not modelled. */
function takesSpans(
  { parameters }: OverloadPlan,
  args: readonly unknown[],
  types: readonly (ClrType | null)[],
): boolean {
  if (parameters.length !== args.length || !parameters.some(({ signature }) => spanOf(signature.type) !== null))
    return false;
  return parameters.every((parameter, index) => {
    const written = parameter.signature.type;
    const element = spanOf(written);
    const given = types[index];
    if (element === null) return rankArgument(args[index], given, parameter) !== ConversionRank.none;
    return given?.isArray === true
      ? given.elementType === typeByNameOrNull(element)
      : given?.name === "System.String" && written.startsWith("System.ReadOnlySpan[char");
  });
}

function spanOf(type: string): string | null {
  return /^System\.(?:ReadOnly)?Span\[(.+)\]$/.exec(type)?.[1] ?? null;
}

/** Methods of generic interfaces are there a second time, for the interface: there is a choice, and it may find none. */
function isAlsoOfInterface(overload: MethodOverload): boolean {
  let known = interfaceMethods.get(overload);
  if (known === undefined) {
    const { signature, declaringType } = overload;
    const generic = declaringType.typeArguments.length > 0 ? declaringType.interfaces : [];
    known = generic.some(
      (type) =>
        type.typeArguments.length > 0 &&
        type.members
          .method(signature.name)
          ?.overloads.some((other) => other.signature.parameters.length === signature.parameters.length),
    );
    interfaceMethods.set(overload, known);
  }
  return known;
}

const interfaceMethods = new WeakMap<MethodOverload, boolean>();

/** The type by which an argument is ranked; null for $null. */
export function argumentType(arg: unknown): ClrType | null {
  return arg === null || arg === undefined ? null : typeOf(arg);
}

function isGeneric(plan: OverloadPlan): boolean {
  return plan.parameters.some((parameter) => parameter.isOpen);
}

function forms(plan: OverloadPlan, count: number): SelectedOverload[] {
  const { parameters, required, paramsElement } = plan;
  const found: SelectedOverload[] = [];
  if (count >= required && count <= parameters.length && (!paramsElement || count === parameters.length)) {
    found.push({ plan, isExpanded: false });
  }
  if (paramsElement && count >= required) found.push({ plan, isExpanded: true });
  return found;
}

function parameterAt(form: SelectedOverload, index: number): ParameterPlan {
  const { parameters, paramsElement } = form.plan;
  return form.isExpanded && index >= parameters.length - 1 ? (paramsElement as ParameterPlan) : parameters[index];
}

function rankForm(
  form: SelectedOverload,
  args: readonly unknown[],
  types: readonly (ClrType | null)[],
): Candidate | null {
  const ranks: number[] = [];
  const parameterTypes: (ClrType | null)[] = [];
  for (let index = 0; index < args.length; index++) {
    const parameter = parameterAt(form, index);
    const rank = rankArgument(args[index], types[index], parameter);
    if (rank === ConversionRank.none) return null;
    ranks.push(rank);
    parameterTypes.push(parameter.type);
  }
  if (!isGeneric(form.plan)) return { ...form, ranks, types: parameterTypes };
  const arrays = closeArrays(form, args, types);
  if (!arrays) return null;
  for (const [index, array] of arrays.entries()) if (array) ranks[index] = rankElements(args[index], array);
  return { ...form, arrays, ranks, types: parameterTypes };
}

/**
 * The arrays that arguments become where the method's type parameters are inferred; null where they cannot be: a text and a
 * number infer no T, neither does a list of no items, and what was inferred from one argument has to take the others.
 */
function closeArrays(
  form: SelectedOverload,
  args: readonly unknown[],
  types: readonly (ClrType | null)[],
): (ClrType | null)[] | null {
  const { parameters, paramsElement } = form.plan;
  if (form.isExpanded && paramsElement?.isOpen && types.length < parameters.length) return types.length > 0 ? [] : null;
  const taking = types.map((_, index) => parameterAt(form, index));
  const written = taking.map(({ signature }, index) =>
    form.isExpanded && index >= parameters.length - 1 ? signature.type.replace(/\[\]$/, "") : signature.type,
  );
  const effective = types.map((type, index) => {
    const arg = args[index];
    return arg instanceof PSReference ? effectiveType(arg.value, argumentType(arg.value)) : effectiveType(arg, type);
  });
  const inferred = inferTypes(form.plan, taking, written, effective);
  if (!inferred) return null;
  const arrays: (ClrType | null)[] = [];
  for (const [index, type] of types.entries()) {
    const closed = taking[index].isOpen ? closedOver(form.plan, written[index], inferred) : null;
    if (closed && !(args[index] instanceof PSReference)) {
      if (conversionRank(type, closed) === ConversionRank.none) return null;
      if (type !== null && closed.isArray && rankElements(args[index], closed) === ConversionRank.none) return null;
    }
    arrays.push(closed?.isArray && closed !== type ? closed : null);
  }
  return arrays;
}

function rankArgument(arg: unknown, type: ClrType | null, parameter: ParameterPlan): number {
  if (parameter.signature.isRef && arg instanceof PSReference) return rankReference(arg.value, parameter);
  if (arg instanceof PSReference && parameter.type?.name !== "System.Object") return ConversionRank.none;
  if (parameter.isOpen) return rankOpen(type, parameter);
  if (!parameter.type) return type === null ? ConversionRank.nullToRef : ConversionRank.none;
  const rank = conversionRank(type, parameter.type);
  return rank === ConversionRank.unrelatedArrays ? rankElements(arg, parameter.type) : rank;
}

/** A reference goes by what it holds. */
function rankReference(value: unknown, parameter: ParameterPlan): number {
  const type = argumentType(value);
  if (parameter.isOpen) return type === null && !parameter.isOpenArray ? ConversionRank.none : ConversionRank.identity;
  if (!parameter.type) return ConversionRank.identity;
  const rank = conversionRank(type, parameter.type);
  // What it holds is converted only in the call, but $null must be able to stand there.
  return type === null ? rank : Math.max(rank, ConversionRank.unrelatedArrays);
}

/** Arrays of other types convert element by element: the worst of the elements counts. */
function rankElements(array: unknown, to: ClrType): number {
  const element = to.elementType as ClrType;
  let worst: number = ConversionRank.identity;
  for (const item of arrayItems(array) ?? []) worst = Math.min(worst, conversionRank(argumentType(item), element));
  return Math.ceil((worst / ConversionRank.identity) * ConversionRank.unrelatedArrays);
}

/** A parameter whose type is inferred takes what has its form. */
function rankOpen(type: ClrType | null, parameter: ParameterPlan): number {
  if (type === null) return ConversionRank.nullToRef;
  if (parameter.isOpenArray) return type.isArray && type.rank === 1 ? ConversionRank.identity : ConversionRank.none;
  const written = parameter.signature.type;
  // An array is rather the array of its elements.
  if (/^T(\d|[A-Z]\w*)?$/.test(written))
    return isDelegateType(type) || type.isArray ? ConversionRank.assignable : ConversionRank.identity;
  const open = written.slice(0, written.indexOf("["));
  if (isDelegateType(type)) return fitsDelegate(type, written) ? ConversionRank.identity : ConversionRank.none;
  for (const ancestor of type.ancestors) {
    if (ancestor.genericName.replace(/`\d+$/, "") === open) return ConversionRank.assignable;
  }
  return ConversionRank.none;
}

/** Func[int,bool] is a Func[TSource,bool], but neither a Func[TSource,int,bool] nor a Func[TSource,int]. */
function fitsDelegate(type: ClrType, written: string): boolean {
  const open = written.slice(0, written.indexOf("["));
  if (!type.genericName.startsWith(`${open}\``)) return false;
  const parts = splitOutsideBrackets(written.slice(open.length + 1, -1));
  if (parts.length !== type.typeArguments.length) return false;
  return parts.every(
    (part, index) =>
      /^T(\d|[A-Z]\w*)?\b/.test(part) || part.includes("[T") || typeByNameOrNull(part) === type.typeArguments[index],
  );
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best = candidates[0];
  let isAmbiguous = false;
  for (let index = 1; index < candidates.length; index++) {
    const order = compare(candidates[index], best);
    if (order > 0) {
      best = candidates[index];
      isAmbiguous = false;
    } else if (order === 0) isAmbiguous = true;
  }
  return isAmbiguous ? null : best;
}

/** Positive where the first is the better choice. */
function compare(left: Candidate, right: Candidate): number {
  const count = left.ranks.length;
  let balance = 0;
  for (let index = 0; index < count; index++)
    balance += Math.sign(left.ranks[index] - right.ranks[index]) * (count - index);
  if (balance !== 0) return balance;
  balance = compareTypes(left, right);
  if (balance !== 0) return balance;
  if (left.isExpanded !== right.isExpanded) return left.isExpanded ? -1 : 1;
  const [fewer, more] = [left.plan.parameters.length, right.plan.parameters.length];
  if (fewer !== more) return left.isExpanded ? fewer - more : more - fewer;
  const [open, closed] = [isGeneric(left.plan), isGeneric(right.plan)];
  if (open !== closed) return open ? -1 : 1;
  return openArrays(left) - openArrays(right);
}

/** T[] says more than T. */
function openArrays(candidate: Candidate): number {
  return candidate.ranks.filter((_, index) => parameterAt(candidate, index).isOpenArray).length;
}

/** Whether the type of the argument's parameter is inferred: IEnumerable[T] is narrower than Object. */
function isOpenAt(candidate: Candidate, index: number): boolean {
  return candidate.types[index] === null && parameterAt(candidate, index).isOpen;
}

/**
 * Among parameters that take the argument equally well: where it fits as it is or widens, the narrower type wins;
 * where it has to be made to fit (text, $null, narrowing), the wider one.
 */
function compareTypes(left: Candidate, right: Candidate): number {
  const count = left.ranks.length;
  let balance = 0;
  for (let index = 0; index < count; index++) {
    const [leftRank, rightRank] = [left.ranks[index], right.ranks[index]];
    const [leftType, rightType] = [left.types[index] ?? objectType(), right.types[index] ?? objectType()];
    if (leftType === rightType) {
      balance += (Number(isOpenAt(left, index)) - Number(isOpenAt(right, index))) * (count - index);
      continue;
    }
    if (leftRank < ConversionRank.nullToValue || rightRank < ConversionRank.nullToValue) continue;
    const fits = leftRank >= ConversionRank.numericImplicit;
    if (fits !== rightRank >= ConversionRank.numericImplicit) continue;
    const order = Math.sign(conversionRank(leftType, rightType) - conversionRank(rightType, leftType));
    balance += (fits ? order : -order) * (count - index);
  }
  return balance;
}
