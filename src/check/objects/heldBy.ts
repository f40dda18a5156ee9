import type { HeldValue } from "../../command/HeldValue.ts";
import { has, type KnownObjects, open } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { ofMember, ofType } from "./ofType.ts";

/** What a property of objects holds, or a method of theirs gives; null where that is not known. */
export function heldBy(
  owner: KnownObjects,
  name: string,
  isCall: boolean,
  context: ObjectContext,
): KnownObjects | null {
  const held = owner.held?.(name, isCall);
  if (held !== undefined) return held;
  const ofList = owner.collection === undefined ? null : ofMember(owner.collection, name, isCall, context);
  return ofList ?? (owner.type === null ? null : ofMember(owner.type, name, isCall, context));
}

/** What objects of several kinds may have; null where one of them is not known. */
export function together(found: readonly (KnownObjects | null)[]): KnownObjects | null {
  const known = found.filter((each) => each !== null);
  const [first, ...more] = known;
  if (first === undefined || known.length < found.length) return null;
  if (more.every((each) => each.what === first.what && each.members === first.members)) return first;
  if (first.ofClass !== undefined && more.every((each) => each.ofClass === first.ofClass)) return first;
  return {
    what: [...new Set(known.map(({ what }) => what))].join(" or "),
    members: [...new Set(known.flatMap(({ members }) => members))],
    type: null,
    ...(more.every(({ noun }) => noun === first.noun) && first.noun !== undefined && { noun: first.noun }),
    isOpen: known.some(({ isOpen }) => isOpen),
    isWhole: known.every(({ isWhole }) => isWhole),
    others: [...new Set(known.flatMap(({ others = [] }) => others))],
    isObserved: known.every(({ isObserved }) => isObserved),
    isRich: known.every(({ isRich }) => isRich === true),
    isPlain: known.every(({ isPlain }) => isPlain === true),
    ...(known.every(({ hasMethods, type }) => hasMethods === true || type !== null) && { hasMethods: true }),
    isFull: known.every(({ isFull }) => isFull === true),
    isListed: known.every(({ isListed }) => isListed === true),
    asks(property) {
      const [asked, ...others] = known.map((each) => each.asks?.(property) ?? null);
      return others.includes(null) ? null : asked;
    },
    words(property) {
      const all = known.filter((each) => has(each, property)).map((each) => each.words?.(property) ?? null);
      return all.length === 0 || all.includes(null) ? null : [...new Set(all.flatMap((each) => each ?? []))];
    },
    closes: (property) => known.filter((each) => has(each, property)).every((each) => each.closes?.(property) === true),
    held(name, isCall) {
      const owners = known.filter((each) => has(each, name));
      return owners.every((each) => each.held !== undefined)
        ? together(owners.map((each) => each.held?.(name, isCall) ?? null))
        : null;
    },
  };
}

/** Kinds of the product's values of which all members are known that scripts meet. */
const wholeKinds: ReadonlySet<string> = new Set(["ByteQuantifiedSize", "ServerVersion"]);

/** What the type of a property of the product's says of its value. */
export function ofHeldValue(value: HeldValue, context: ObjectContext): KnownObjects | null {
  if (value.is === "type") return ofType(value.type, context);
  const { kind, members, methods, inner } = value;
  // From another session come texts.
  const ofNumbers = context.table.members("System.Int32") ?? [];
  const ofTexts = (context.table.members("System.String") ?? []).filter((each) => !ofNumbers.includes(each));
  return {
    ...open,
    what: `a value of ${kind}`,
    members,
    others: [...ofTexts, "Value", "IsUnlimited"],
    hasMethods: true,
    methods,
    isRich: true,
    isListed: inner === null && wholeKinds.has(kind),
    held: (name) => (inner !== null && name.toLowerCase() === "value" ? ofHeldValue(inner, context) : null),
  };
}
