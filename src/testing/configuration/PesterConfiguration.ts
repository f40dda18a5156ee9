import { noConversion } from "../../objects/convert/castError.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { nullReference } from "../../objects/errors/argumentChecks.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { entriesOf, propertyNames } from "../../objects/members/propertyList.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { arrayTypeOf, typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { SwitchParameter } from "../../objects/values/SwitchParameter.ts";
import { PathInfo } from "../../objects/values/shell/PathInfo.ts";
import { deserializedValue, isDeserialized } from "./deserialized.ts";
import { type OptionFacts, type OptionKind, optionTable } from "./optionTable.ts";
import { isTableOfOptions, takesFromTable } from "./tableValue.ts";

const optionTypes: Readonly<Record<OptionKind, string>> = {
  bool: "Pester.BoolOption",
  string: "Pester.StringOption",
  strings: "Pester.StringArrayOption",
  number: "Pester.DecimalOption",
  blocks: "Pester.ScriptBlockArrayOption",
  containers: "Pester.ContainerInfoArrayOption",
};

const valueTypes: Readonly<Record<OptionKind, () => ClrType>> = {
  bool: () => typeByName("System.Boolean"),
  string: () => typeByName("System.String"),
  strings: () => typeByName("System.String[]"),
  number: () => typeByName("System.Decimal"),
  blocks: () => typeByName("System.Management.Automation.ScriptBlock[]"),
  containers: () => arrayTypeOf(typeByName("Pester.ContainerInfo"), 1),
};

/** One option: its value, that which it has where nobody sets it, and whether somebody did. */
export class ConfigurationOption extends ClrObject {
  /** Undefined: the default, which is made when somebody asks. */
  #value: unknown = undefined;
  isModified = false;

  constructor(readonly facts: OptionFacts) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(optionTypes[this.facts.kind]);
  }

  get defaultValue(): unknown {
    return convertTo(this.facts.value, valueTypes[this.facts.kind]());
  }

  get value(): unknown {
    if (this.#value === undefined) this.#value = this.defaultValue;
    return this.#value;
  }

  /** Whether a plain value is of a kind that the option can have. */
  takes(plain: unknown): boolean {
    switch (this.facts.kind) {
      case "bool":
        return typeof plain === "boolean" || plain instanceof SwitchParameter;
      case "number":
        return typeof plain !== "string";
      case "strings":
        return (
          !(plain instanceof Dictionary) &&
          (!(plain instanceof ClrObject) || plain instanceof PathInfo || enumerateCollection(plain) !== null)
        );
      case "blocks":
        return typeof plain !== "string";
      case "string":
        return !Array.isArray(plain);
      default:
        return true;
    }
  }

  /** Takes a plain value, or the value of another option; who sets what it was before has set it all the same. */
  set value(given: unknown) {
    const plain = unwrap(given);
    this.#value = plain instanceof ConfigurationOption ? plain.value : this.#converted(given, plain);
    this.isModified = true;
  }

  /** The same, except that nothing stands for the default. */
  set(given: unknown): void {
    if (given !== null && given !== undefined) this.value = given;
  }

  #converted(given: unknown, plain: unknown): unknown {
    if (this.facts.kind === "bool" && (plain === null || plain === undefined)) throw nullReference();
    if (!this.takes(plain)) throw noConversion(given, typeByName(optionTypes[this.facts.kind]));
    const value = convertTo(plain instanceof PathInfo ? toText(plain) : given, valueTypes[this.facts.kind]());
    return typeof value === "string" ? (this.facts.renamed?.get(value.toLowerCase()) ?? value) : value;
  }
}

/** The options of one part of a run. */
export class ConfigurationSection extends ClrObject {
  readonly options: ReadonlyMap<string, ConfigurationOption>;

  constructor(readonly name: string) {
    super();
    const facts = Object.entries(optionTable[name] ?? {});
    this.options = new Map(facts.map(([key, one]) => [key, new ConfigurationOption(one)]));
  }

  get clrType(): ClrType {
    return typeByName(`Pester.${this.name}Configuration`);
  }

  /** Names that were given and are no options. */
  readonly unknownKeys: string[] = [];

  /** Sets what a dictionary or an object names; other names are noted. */
  assign(given: unknown): void {
    const plain = unwrap(given);
    if (plain instanceof ConfigurationSection) {
      for (const [name, option] of plain.options) if (option.isModified) this.option(name).value = option.value;
      this.unknownKeys.push(...plain.unknownKeys);
      return;
    }
    if (!(plain instanceof Dictionary) && isDeserialized(given)) {
      for (const [name, option] of entriesIn(plain)) {
        const own = this.options.get(name);
        own?.set(deserializedValue(option, own.facts));
      }
      return;
    }
    if (plain === null || plain === undefined || !isTableOfOptions(this.name, plain)) return;
    for (const [name, given] of entriesIn(plain)) {
      const value = unwrap(given) ?? null;
      const found = [...this.options].find(([key]) => key.toLowerCase() === name.toLowerCase());
      if (!found) this.unknownKeys.push(name);
      else if (value instanceof ConfigurationOption) found[1].value = value;
      else if (value !== null && takesFromTable(`${this.name}.${found[0]}`, found[1].facts.kind, value))
        found[1].value = given;
    }
  }

  option(name: string): ConfigurationOption {
    const found = this.options.get(name);
    if (!found) throw new Error(`There is no option ${this.name}.${name}.`);
    return found;
  }
}

/** What a run is told: sections of options. */
export class PesterConfiguration extends ClrObject {
  readonly sections: ReadonlyMap<string, ConfigurationSection> = new Map(
    Object.keys(optionTable).map((name) => [name, new ConfigurationSection(name)]),
  );

  readonly #unknownSections: string[] = [];

  get clrType(): ClrType {
    return typeByName("PesterConfiguration");
  }

  /** Down to the values of its options. */
  override get serializationDepth(): number {
    return 5;
  }

  /** Names that were given and are neither sections nor options. */
  get unknownKeys(): string[] {
    const options = [...this.sections.values()].flatMap(({ name, unknownKeys }) =>
      unknownKeys.map((key) => `${name}.${key}`),
    );
    return [...this.#unknownSections, ...options];
  }

  static of(given: unknown): PesterConfiguration {
    const made = new PesterConfiguration();
    made.merge(given);
    return made;
  }

  /** Takes over what another one, or a dictionary of dictionaries, sets. */
  merge(given: unknown): void {
    const plain = unwrap(given);
    if (plain instanceof PesterConfiguration) {
      for (const [name, section] of plain.sections) this.section(name).assign(section);
      this.#unknownSections.push(...plain.#unknownSections);
      return;
    }
    for (const [name, value] of entriesIn(plain)) {
      const found = [...this.sections].find(([key]) => key.toLowerCase() === name.toLowerCase());
      if (found) found[1].assign(value);
      else this.#unknownSections.push(name);
    }
  }

  section(name: string): ConfigurationSection {
    const found = this.sections.get(name);
    if (!found) throw new Error(`There is no section ${name}.`);
    return found;
  }

  flag(path: string): boolean {
    return this.#at(path).value === true;
  }

  text(path: string): string {
    return toText(this.#at(path).value);
  }

  texts(path: string): string[] {
    return this.items(path).map(toText);
  }

  items(path: string): unknown[] {
    return [...(enumerateCollection(this.#at(path).value) ?? [])];
  }

  value(path: string): unknown {
    return this.#at(path).value;
  }

  isModified(path: string): boolean {
    return this.#at(path).isModified;
  }

  set(path: string, value: unknown): void {
    this.#at(path).value = value;
  }

  /** What an option is that nobody sets; it counts as not modified. */
  presume(path: string, value: unknown): void {
    const option = this.#at(path);
    option.value = value;
    option.isModified = false;
  }

  /** The word of an option that has a closed list, as the list spells it; throws for any other. */
  word(path: string): string {
    const found = this.#listedWord(path);
    if (found !== undefined) return found;
    throw clrException("System.ArgumentException", this.#wrongWordText(path));
  }

  /** Why the word of an option is none of its list without some; null where it is one. */
  wrongWord(path: string, without: readonly string[] = []): string | null {
    const found = this.#listedWord(path);
    return found === undefined || without.includes(found) ? this.#wrongWordText(path, without) : null;
  }

  #listedWord(path: string): string | undefined {
    const text = this.text(path).toLowerCase();
    return this.#at(path).facts.words?.find((word) => word.toLowerCase() === text);
  }

  #wrongWordText(path: string, without: readonly string[] = []): string {
    const words = (this.#at(path).facts.words ?? []).filter((word) => !without.includes(word));
    const list = `${words
      .slice(0, -1)
      .map((one) => `'${one}'`)
      .join(", ")} or '${words[words.length - 1]}'`;
    return `${path} must be ${list}, but it was '${this.text(path)}'. Please review your configuration.`;
  }

  #at(path: string): ConfigurationOption {
    const [section, option] = path.split(".");
    return this.section(section).option(option);
  }
}

function entriesIn(value: unknown): [string, unknown][] {
  if (value instanceof Dictionary) return [...value.entries()].map(({ key, value: each }) => [toText(key), each]);
  if (value === null || value === undefined) return [];
  const names = propertyNames(value);
  return names.length > 0 ? entriesOf(value, names).map(([name]) => [name, getMember(value, name)]) : [];
}
