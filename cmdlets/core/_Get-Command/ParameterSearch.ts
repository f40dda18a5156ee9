import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";

/** What it looks at of a parameter. */
interface Parameter {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: { readonly name: string };
  readonly typeName: string;
}

/** What -ParameterName and -ParameterType ask of commands, and which names no command has had so far. */
export class ParameterSearch {
  /** How many commands it was asked of. */
  examined = 0;
  readonly #unmatched: Set<string>;

  constructor(
    readonly names: readonly string[] | undefined,
    readonly types: readonly ((name: string) => boolean)[] | undefined,
  ) {
    this.#unmatched = new Set(names?.filter((name) => !hasWildcards(name)));
  }

  fits(parameters: readonly Parameter[]): boolean {
    this.examined++;
    return parameters.filter((parameter) => this.#isMeant(parameter)).length > 0;
  }

  /** Names without wildcards that none of the commands has. */
  get unmatched(): readonly string[] {
    return this.examined === 0 ? [] : [...this.#unmatched];
  }

  #isMeant({ name, aliases, type, typeName }: Parameter): boolean {
    const own = [name, ...aliases];
    const matched = this.names?.filter((pattern) => own.some((each) => wildcardMatcher(pattern)(each)));
    const typed = this.types?.some((isOf) => isOf(type.name) || isOf(typeName)) ?? true;
    if (!typed || matched?.length === 0) return false;
    for (const pattern of matched ?? []) this.#unmatched.delete(pattern);
    return true;
  }
}
