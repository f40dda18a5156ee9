import { catalogueNames } from "../../command/catalogue/catalogue.ts";
import type { Surroundings } from "../Surroundings.ts";

/** A noun of Exchange's with the names of its properties in lower case. */
interface Noun {
  readonly name: string;
  readonly properties: ReadonlySet<string>;
}

/** The properties of the objects of all of Exchange's nouns, to tell one that belongs to another. */
export class OtherNouns {
  readonly #nouns: readonly Noun[];

  constructor(surroundings: Surroundings) {
    const names = catalogueNames("exchange").flatMap((name) =>
      /^get-/i.test(name) ? [name.slice("get-".length)] : [],
    );
    this.#nouns = names.flatMap((name) => {
      const found = surroundings.objects.isObserved(name) ? surroundings.objects.noun(name) : null;
      return found === null
        ? []
        : [{ name, properties: new Set(Array.from(found.keys(), (key) => key.toLowerCase())) }];
    });
  }

  /** A noun whose objects have a property, where none that is akin to another one has; null for none. */
  ownerOf(property: string, other: readonly string[]): string | null {
    const key = property.toLowerCase();
    const owners = this.#nouns.filter(({ properties }) => properties.has(key));
    const own = other.map((each) => each.toLowerCase());
    return owners.length === 0 || owners.some((each) => isAkin(own, each)) ? null : owners[0].name;
  }
}

/** Nouns that share more than what every object of the directory has are views of one thing, or of things alike. */
function isAkin(own: readonly string[], { properties }: Noun): boolean {
  const shared = own.filter((each) => properties.has(each)).length;
  return shared > Math.max(mostShared, own.length / 4);
}

/** Names that objects of the directory share, whatever they are. */
const mostShared = 24;
