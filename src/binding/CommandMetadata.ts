import { foldCase } from "../base/CaseInsensitiveMap.ts";
import { runtimeError } from "../objects/errors/runtimeError.ts";
import { allParameterSets, type ParameterMetadata, type ParameterSetMetadata } from "./ParameterMetadata.ts";

/** What one set (or all, by the mask) says of a parameter. */
export type SetData = readonly [mask: number, data: ParameterSetMetadata];

/** A parameter that has some position in the sets of the mask. */
export interface PositionalCandidate {
  readonly parameter: ParameterMetadata;
  readonly mask: number;
}

/** One position and who may take its argument. */
export interface PositionalPlace {
  readonly position: number;
  readonly candidates: readonly PositionalCandidate[];
}

/** The parameters of one command with what the binder derives from them once: set bits, names, prefixes. */
export class CommandMetadata {
  /** Names of the parameter sets; bit n of a mask stands for the n-th. */
  readonly setNames: string[] = [];
  readonly #byName = new Map<string, ParameterMetadata>();
  readonly #spelled = new Map<string, ParameterMetadata>();
  readonly #masks = new Map<ParameterMetadata, number>();
  readonly #setData = new Map<ParameterMetadata, readonly SetData[]>();
  #defaultValues: Readonly<Record<string, unknown>> | null = null;
  readonly #places = new Map<number, readonly PositionalPlace[]>();
  /** Parameters that are mandatory in some set. */
  readonly mandatory: readonly ParameterMetadata[];
  /** Mask of all sets. At least one bit, for commands without named sets. */
  readonly allSets: number;
  readonly defaultSet: number;
  readonly positional: readonly ParameterMetadata[];
  readonly pipelineParameters: readonly ParameterMetadata[];
  readonly hasRemaining: boolean;

  constructor(
    readonly parameters: readonly ParameterMetadata[],
    readonly defaultSetName: string,
  ) {
    if (defaultSetName !== "" && defaultSetName !== allParameterSets) this.setNames.push(defaultSetName);
    for (const parameter of parameters) {
      this.#byName.set(foldCase(parameter.name), parameter);
      for (const set of parameter.sets.keys()) {
        if (set !== allParameterSets && !this.setNames.some((name) => foldCase(name) === foldCase(set)))
          this.setNames.push(set);
      }
    }
    // A set is a bit of a mask.
    if (this.setNames.length > 32) throw runtimeError("ParsingTooManyParameterSets");
    for (const parameter of parameters) {
      for (const alias of parameter.aliases)
        if (!this.#byName.has(foldCase(alias))) this.#byName.set(foldCase(alias), parameter);
    }
    this.allSets = this.setNames.length === 0 ? 1 : (2 ** this.setNames.length - 1) | 0;
    const bit = this.#bit(defaultSetName);
    this.defaultSet = bit < 0 ? 0 : 1 << bit;
    for (const parameter of parameters) {
      this.#masks.set(parameter, this.#maskOf(parameter));
      const sets = [...parameter.sets].map(
        ([name, data]) => [name === allParameterSets ? this.allSets : this.setMask(name), data] as const,
      );
      this.#setData.set(parameter, sets);
    }
    this.mandatory = parameters.filter((parameter) => some(parameter, (set) => set.mandatory));
    this.positional = parameters.filter((parameter) => some(parameter, (set) => set.position >= 0));
    this.pipelineParameters = parameters.filter((parameter) =>
      some(parameter, (set) => set.pipelineByValue || set.pipelineByProperty),
    );
    this.hasRemaining = parameters.some((parameter) => some(parameter, (set) => set.remaining));
  }

  /** The sets that remain once a parameter has a value: those that it names, or all. */
  mask(parameter: ParameterMetadata): number {
    return this.#masks.get(parameter) ?? this.allSets;
  }

  /** What holds of a parameter in any set of the mask: the first set's data. */
  setData(parameter: ParameterMetadata, mask: number): ParameterSetMetadata | undefined {
    const everywhere = parameter.sets.get(allParameterSets);
    if (everywhere) return everywhere;
    for (const [name, data] of parameter.sets) if ((this.setMask(name) & mask) !== 0) return data;
    return undefined;
  }

  /** Every set's data of a parameter that counts under the mask. */
  setDataFor(parameter: ParameterMetadata, mask: number): readonly SetData[] {
    const all = this.#setData.get(parameter) ?? [];
    return all.length === 1 || mask === this.allSets
      ? all.length === 1 && (all[0][0] & mask) === 0
        ? []
        : all
      : all.filter(([set]) => (set & mask) !== 0);
  }

  /** The positions that count under the mask, in ascending order. */
  placesIn(mask: number): readonly PositionalPlace[] {
    let places = this.#places.get(mask);
    if (places === undefined) this.#places.set(mask, (places = this.#placesOf(mask)));
    return places;
  }

  /** What each parameter is without an argument, in JavaScript's terms. */
  get defaultValues(): Readonly<Record<string, unknown>> {
    return (this.#defaultValues ??= Object.assign(
      Object.create(null),
      Object.fromEntries(
        this.parameters
          .filter(({ isCommon }) => !isCommon)
          .map(({ name, isSwitch, defaultNative }) => [name, isSwitch ? false : defaultNative]),
      ),
    ));
  }

  setMask(name: string): number {
    const bit = this.#bit(name);
    return bit < 0 ? 0 : 1 << bit;
  }

  /** Name of the set of a mask with one bit; "__AllParameterSets" where the command has no sets. */
  setName(mask: number): string {
    if (this.setNames.length === 0) return allParameterSets;
    const bit = 31 - Math.clz32(mask & -mask);
    return this.setNames[bit] ?? allParameterSets;
  }

  exact(name: string): ParameterMetadata | undefined {
    return this.#byName.get(foldCase(name));
  }

  /** The same for names that stand in the code of a cmdlet: few spellings, asked for again and again. */
  spelled(name: string): ParameterMetadata | undefined {
    const known = this.#spelled.get(name);
    if (known !== undefined) return known;
    const found = this.exact(name);
    if (found !== undefined) this.#spelled.set(name, found);
    return found;
  }

  /** Parameters whose name or alias begins with the text, each once. An exact name wins alone. */
  matching(name: string): ParameterMetadata[] {
    const exact = this.spelled(name);
    if (exact) return [exact];
    const prefix = foldCase(name);
    const found = new Set<ParameterMetadata>();
    for (const [key, parameter] of this.#byName) if (key.startsWith(prefix)) found.add(parameter);
    return [...found];
  }

  /** Those of `matching` that a written name can mean: one where it is plain, several where it is ambiguous. */
  meant(name: string): ParameterMetadata[] {
    const found = this.matching(name);
    if (found.length < 2) return found;
    // What a provider adds is looked at only where the cmdlet itself has nothing of that name.
    const fixed = found.filter((parameter) => !parameter.isDynamic);
    const candidates = fixed.some((parameter) => !parameter.isCommon) ? fixed : found;
    const own = candidates.filter((parameter) => !parameter.isCommon);
    return own.length === 1 ? own : candidates;
  }

  #placesOf(mask: number): PositionalPlace[] {
    const found = new Map<number, PositionalCandidate[]>();
    for (const parameter of this.positional)
      for (const [set, { position, remaining }] of this.setDataFor(parameter, mask)) {
        if (position < 0 || remaining) continue;
        const there = found.get(position) ?? [];
        found.set(position, there);
        there.push({ parameter, mask: set });
      }
    return [...found]
      .map(([position, candidates]) => ({ position, candidates }))
      .sort((left, right) => left.position - right.position);
  }

  #bit(name: string): number {
    const folded = foldCase(name);
    return this.setNames.findIndex((set) => foldCase(set) === folded);
  }

  #maskOf(parameter: ParameterMetadata): number {
    let mask = 0;
    for (const name of parameter.sets.keys()) if (name !== allParameterSets) mask |= this.setMask(name);
    return mask === 0 && parameter.sets.has(allParameterSets) ? this.allSets : mask;
  }
}

function some(parameter: ParameterMetadata, test: (set: ParameterSetMetadata) => boolean): boolean {
  for (const set of parameter.sets.values()) if (test(set)) return true;
  return false;
}
