import { once } from "../../../base/once.ts";
import { everyMember, type KnownObjects, ofEveryObject } from "../../objects/KnownObjects.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { type MemberPlace, treeIndex } from "../../objects/TreeIndex.ts";
import { tableObjects } from "../../objects/tables/tableObjects.ts";
import type { Rule } from "../../Rule.ts";
import { possibleNames } from "../../types/writtenTypes.ts";
import { isLikelySlip } from "../../words/isLikelySlip.ts";
import { didYouMean, distance } from "../../words/nearNames.ts";

/** Of objects that nobody knows here: the text itself, and what is known of others, tell how members are written. */
export const memberSlip: Rule = {
  id: "MemberSlip",
  severity: "warning",
  summary:
    "A member of unknown objects that a text names once, and that is nearly the name of one that it names elsewhere, or of a known one.",
  unit({ tree, edition }, { scope, table, report }) {
    const { memberPlaces, ownNames, texts } = treeIndex(tree);
    // What only gets a value may be a name of its own.
    const named = [...memberPlaces].flatMap(([name, places]) =>
      places.length > 1 || !places[0].isGiven ? [name] : [],
    );
    const called = [...memberPlaces].flatMap(([name, places]) =>
      places.length > 1 && places.every(({ isCall }) => isCall) ? [name] : [],
    );
    const inSources = once(() => sourceWords(texts));
    const context = objectContext(tree, edition, table, scope);
    const { types } = table.surroundings;
    const isKnown = (place: MemberPlace): boolean =>
      place.owner.kind === "TypeExpression"
        ? possibleNames(place.owner.typeName.name, tree).some((each) => types.statics(each, edition) !== null)
        : (place.isCall && tableObjects(place.owner, context) !== null) ||
          isJudged(context.objectsOf(place.owner), place);
    const isOfTexts = (near: readonly string[], { isCall }: MemberPlace): boolean =>
      isCall && near.some((each) => types.argumentCounts("System.String", each, false, edition) !== null);
    const tell = ({ name, extent }: MemberPlace, near: readonly string[]): void =>
      report(extent, `Nothing else is called '${name}'.${didYouMean([...new Set(near)].slice(0, 3))}`);
    for (const [name, [place, ...more]] of memberPlaces) {
      if (more.length > 0 || ownNames.has(name) || texts.has(name) || inSources().has(name)) continue;
      const cut = place.isCall ? [...table.words.cut(place.name), ...table.words.swapped(place.name)] : [];
      if (cut.length > 0 && !isKnown(place)) tell(place, cut);
      if (name.length < 5) continue;
      const own = [...named, ...ownNames].filter((other) => isLikelySlip(name, other) || isLongSlip(name, other));
      const calls = place.isCall && own.length === 0 ? called.filter((other) => isLastLetter(name, other)) : [];
      const ofAll = place.isCall && own.length === 0 ? ofEveryObject.filter((other) => isCut(name, other)) : [];
      const ofLists = place.isCall || own.length > 0 ? [] : everyMember.filter((other) => isSwapped(name, other));
      const known = own.length > 0 || name.length < 6 ? own : table.words.near(place.name, place.isCall);
      const others = known.length > 0 ? known : [...ofAll, ...ofLists];
      const singular = others.length > 0 ? [] : [...table.words.singular(place), ...table.words.plural(place)];
      const near = singular.length > 0 ? singular : others.length > 0 ? others : calls;
      if (
        near.length === 0 ||
        isKnown(place) ||
        (singular.length + ofAll.length + ofLists.length === 0 &&
          !isOfTexts(near, place) &&
          table.words.has(place.name))
      )
        continue;
      const names = near.map((other) => memberPlaces.get(other)?.[0].name ?? other);
      tell(place, names);
    }
  },
};

/** The words of texts of several lines, as the source of a type is that a script compiles. */
function sourceWords(texts: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...texts].filter((text) => text.includes("\n")).flatMap((text) => text.split(/\W+/)));
}

/** Whether a name is that of a method which every object has, without its last letter: `GetTyp`. */
function isCut(name: string, other: string): boolean {
  return other.length === name.length + 1 && other.length > 5 && other.toLowerCase().startsWith(name);
}

/** Whether a name is that of a member which every list has, with two letters in the other order: `Cuont`. */
function isSwapped(name: string, other: string): boolean {
  const right = other.toLowerCase();
  const at = [...name].findIndex((letter, place) => letter !== right[place]);
  return at > 0 && `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}` === right;
}

/** Whether what is known of objects says whether they have a member: of properties alone no method is told. */
function isJudged(objects: KnownObjects | null, { isCall }: MemberPlace): boolean {
  return objects !== null && (!isCall || objects.type !== null || objects.hasMethods === true);
}

/** Another last letter of a method that is called elsewhere, too: `ToUppet`. */
function isLastLetter(name: string, other: string): boolean {
  return (
    name.length >= 6 && name.length === other.length && /[a-z]$/.test(name) && name.slice(0, -1) === other.slice(0, -1)
  );
}

/** Two letters in a long word, the same before and behind them: UserPrincipleName. */
function isLongSlip(name: string, other: string): boolean {
  const hasSameEnds = name.slice(0, 4) === other.slice(0, 4) && name.slice(-4) === other.slice(-4);
  return name.length >= longName && name.length === other.length && hasSameEnds && distance(name, other, 2) === 2;
}

const longName = 14;
