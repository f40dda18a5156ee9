import { viewTable as codeViews } from "virtual:views";
import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import { Surrounding } from "../../base/Surrounding.ts";
import { dataViews, dataViewTypes } from "./dataViews.ts";
import type { View, ViewKind } from "./View.ts";
import { viewsOfEdition } from "./viewsOfEdition.ts";

/** The views of a session: its own (Update-FormatData) before, or behind, those that are built in. */
export class ViewTable {
  #prepended: readonly View[] = [];
  #appended: readonly View[] = [];
  readonly #byType = new CaseInsensitiveMap<readonly View[]>();
  #isOfCloud = false;

  /** `isOfCloud` tells whether the session is connected to the cloud. */
  constructor(private readonly isOfCloud: () => boolean = () => false) {}

  add(views: readonly View[], place: "prepend" | "append"): void {
    if (place === "prepend") this.#prepended = [...views, ...this.#prepended];
    else this.#appended = [...this.#appended, ...views];
    this.#byType.clear();
  }

  /**
   * The view for an object of these type names: the nearest type's first. `kind` null takes any kind that stands in a
   * document; a name chooses among those of the kind. A name without view is tried without "Deserialized.".
   */
  viewFor(typeNames: readonly string[], kind: ViewKind | null, name: string | null = null): View | null {
    return this.#find(typeNames, kind, name) ?? this.#find(withoutDeserialized(typeNames), kind, name);
  }

  /** A view of out-of-band kind, which objects keep even inside of others' documents. */
  outOfBandView(typeNames: readonly string[]): View | null {
    for (const typeName of typeNames) for (const view of this.viewsOf(typeName)) if (view.outOfBand) return view;
    return null;
  }

  viewsOf(typeName: string): readonly View[] {
    const isOfCloud = this.isOfCloud();
    if (isOfCloud !== this.#isOfCloud) this.#byType.clear();
    this.#isOfCloud = isOfCloud;
    let found = this.#byType.get(typeName);
    if (!found) {
      const isOfType = (view: View): boolean =>
        view.types.some((type) => type.toLowerCase() === typeName.toLowerCase());
      found = [
        ...this.#prepended.filter(isOfType),
        ...builtInViews(typeName, isOfCloud),
        ...this.#appended.filter(isOfType),
      ];
      this.#byType.set(typeName, found);
    }
    return found;
  }

  /** All types that have views. */
  typeNames(): Set<string> {
    const own = [...this.#prepended, ...this.#appended].flatMap((view) => view.types);
    const inCode = [...codeViews.keys()].filter((name) => name.includes("."));
    return new Set([...own, ...inCode, ...dataViewTypes()]);
  }

  #find(typeNames: readonly string[], kind: ViewKind | null, name: string | null): View | null {
    for (const typeName of typeNames) {
      for (const view of this.viewsOf(typeName)) {
        if (view.outOfBand || (kind !== null && view.kind !== kind)) continue;
        if (name === null || view.name.toLowerCase() === name.toLowerCase()) return view;
      }
    }
    return null;
  }
}

function withoutDeserialized(typeNames: readonly string[]): readonly string[] {
  return typeNames.filter((name) => name.startsWith("Deserialized.")).map((name) => name.slice("Deserialized.".length));
}

/** Views with code of ours (`views/<type name>.ts`, also for "<type name>#part") come before those that are data. */
function builtInViews(typeName: string, isOfCloud: boolean): readonly View[] {
  const [whole, part] = typeName.split("#");
  const inCode = viewsOfEdition(codeViews.get(whole)?.()() ?? []);
  const inData = viewsOfEdition(dataViews(typeName));
  return [
    ...inCode.filter(({ types }) => types[0].split("#")[1] === part),
    ...(isOfCloud ? inData.filter(({ ofCloud }) => ofCloud) : []),
    ...inData.filter(({ ofCloud }) => !ofCloud),
  ];
}

export const sessionViews = new Surrounding(new ViewTable());

export function viewTable(): ViewTable {
  return sessionViews.current;
}
