/** What one parameter set says of a parameter. */
export interface SetPlace {
  readonly mandatory: boolean;
  /** Order among the positional ones; null: only by name. */
  readonly position: number | null;
  readonly pipeline: boolean;
  /** Whether it takes from the pipeline what a property of its name holds, and no object. */
  readonly isByName?: boolean;
  readonly remaining: boolean;
}

/** The key of what holds in every set. */
export const everySet = "__AllParameterSets";

export interface ParameterShape {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The type as it is written, with "[]" where it takes several. */
  readonly type: string;
  readonly isSwitch: boolean;
  /** One of those that every cmdlet has. */
  readonly isCommon: boolean;
  readonly sets: ReadonlyMap<string, SetPlace>;
  /** What may be given, where that is a closed list. */
  readonly values: AllowedValues | null;
  /** The numbers that may be given; null: any. */
  readonly range: readonly [least: number, most: number] | null;
  /** Whether a provider brings it: a shortened name means the command's own parameters first. */
  readonly isOfProvider?: boolean;
  /** Exchange: the only products that have it; null: all that have the cmdlet. */
  readonly products: readonly string[] | null;
  /** False: it ends in NotModelled here. */
  readonly modelled: boolean;
}

export interface AllowedValues {
  readonly names: readonly string[];
  /** What it takes besides, and nobody is told of. */
  readonly others?: readonly string[];
  /**
   * enumeration: numbers, lists and unambiguous beginnings count too. set: the words alone. listed: what its page lists, and
   * others may do, so that only a listed word written wrong can be told.
   */
  readonly kind: "enumeration" | "set" | "listed";
  /** Whether a word that begins with one of them is a name of its own. */
  readonly areBeginnings?: boolean;
  /** Whether the beginning of one is none of them. */
  readonly areWhole?: boolean;
}

/** What is known of a command without running anything. */
export interface CommandShape {
  readonly name: string;
  readonly module: string;
  readonly kind: "cmdlet" | "function";
  readonly parameters: readonly ParameterShape[];
  /** Empty: there are no named sets. */
  readonly setNames: readonly string[];
  readonly defaultSet: string;
  /** Whether it can have parameters that are not in the list, of a provider or of its own making. */
  readonly hasMoreParameters: boolean;
  /** Whether those are of the provider of the path that it gets. */
  readonly takesPath: boolean;
  /** Whether what is given beyond its parameters is taken as well ($args). */
  readonly takesAnything: boolean;
  /** Whether it reads that. */
  readonly readsRest: boolean;
  /** Whether it is not known which of its parameters take arguments without a name. */
  readonly hasOpenPlaces?: boolean;
  /** Groups of parameters of each of which one is given, where nothing comes down the pipeline. */
  readonly needs?: readonly (readonly string[])[];
  /** The types of .NET of what it may write, as far as its table says. */
  readonly outputs: readonly string[];
  /** Exchange: the products that have it; null: no product's. */
  readonly products: readonly string[] | null;
  /** False: it is known and ends in NotModelled here. */
  readonly modelled: boolean;
}

/** What a set says of a parameter; null where it is not in that set. */
export function placeIn(parameter: ParameterShape, set: string): SetPlace | null {
  return parameter.sets.get(set) ?? parameter.sets.get(everySet) ?? null;
}

/** The names of the sets of a command; one name where it has none. */
export function setsOf(shape: CommandShape): readonly string[] {
  return shape.setNames.length === 0 ? [everySet] : shape.setNames;
}

/** The parameter that a name, an alias or the unambiguous beginning of one means; several where it is ambiguous. */
export function parametersNamed(shape: CommandShape, written: string): readonly ParameterShape[] {
  const key = written.toLowerCase();
  const begins: ParameterShape[] = [];
  for (const parameter of shape.parameters) {
    const names = [parameter.name, ...parameter.aliases].map((name) => name.toLowerCase());
    if (names.includes(key)) return [parameter];
    if (names.some((name) => name.startsWith(key))) begins.push(parameter);
  }
  if (begins.length < 2) return begins;
  const first = begins.filter((parameter) => parameter.isOfProvider !== true);
  const found = first.length === 0 ? begins : first;
  const own = found.filter((parameter) => !parameter.isCommon);
  return own.length === 1 ? own : found;
}
