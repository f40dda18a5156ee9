import { noConversion } from "../../objects/convert/castError.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { nullReference } from "../../objects/errors/argumentChecks.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { arrayTypeOf, typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { SwitchParameter } from "../../objects/values/SwitchParameter.ts";
import { PathInfo } from "../../objects/values/shell/PathInfo.ts";
import type { AssemblyConfiguration } from "../assembly/AssemblyConfiguration.ts";
import { AssemblyOption } from "../assembly/AssemblyOption.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import { pesterVersion } from "./configurationObject.ts";
import { isDeserializedConfiguration } from "./deserialized.ts";
import { type OptionFacts, type OptionKind, optionTable } from "./optionTable.ts";

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
  containers: () => arrayTypeOf(runningPesterType("Pester.ContainerInfo"), 1),
};

/** One option: its value, that which it has where nobody sets it, and whether somebody did. */
class ConfigurationOption {
  /** Undefined: the default, which is made when somebody asks. */
  #value: unknown = undefined;
  isModified = false;

  constructor(readonly facts: OptionFacts) {}

  /** Whether it has a value that is not the default, or was asked for it. */
  get isSet(): boolean {
    return this.#value !== undefined;
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
    if (plain instanceof AssemblyOption) this.#value = this.#stored(plain.value);
    else this.#value = given instanceof ConfigurationOption ? given.value : this.#converted(given, plain);
    this.isModified = true;
  }

  #converted(given: unknown, plain: unknown): unknown {
    if (this.facts.kind === "bool" && (plain === null || plain === undefined)) throw nullReference();
    if (!this.takes(plain)) throw noConversion(given, runningPesterType(optionTypes[this.facts.kind]));
    return this.#stored(plain instanceof PathInfo ? toText(plain) : given);
  }

  #stored(given: unknown): unknown {
    if (given === null) return null;
    const value = convertTo(given, valueTypes[this.facts.kind]());
    return typeof value === "string" ? (this.facts.renamed?.get(value.toLowerCase()) ?? value) : value;
  }
}

/** The options of one part of a run. */
class ConfigurationSection {
  readonly options: ReadonlyMap<string, ConfigurationOption>;

  constructor(readonly name: string) {
    const facts = Object.entries(optionTable[name] ?? {});
    this.options = new Map(facts.map(([key, one]) => [key, new ConfigurationOption(one)]));
  }

  /** Sets what somebody set in another one. */
  assign(given: { readonly options: Iterable<readonly [string, ConfigurationOption | AssemblyOption]> }): void {
    for (const [name, option] of given.options) if (option.isModified) this.option(name).value = option;
  }

  option(name: string): ConfigurationOption {
    const found = this.options.get(name);
    if (!found) throw new Error(`There is no option ${this.name}.${name}.`);
    return found;
  }
}

/** What a script gave for a configuration, as one. */
function assemblyConfiguration(given: unknown): AssemblyConfiguration {
  const type = runningPesterType("PesterConfiguration");
  if (!isDeserializedConfiguration(given)) return convertTo(given, type) as AssemblyConfiguration;
  const { deserializedConfiguration } =
    require("../assembly/deserializedConfiguration.ts") as typeof import("../assembly/deserializedConfiguration.ts");
  return deserializedConfiguration(given, type, pesterVersion());
}

/** What a run is told: sections of options. */
export class PesterConfiguration {
  readonly sections: ReadonlyMap<string, ConfigurationSection> = new Map(
    Object.keys(optionTable).map((name) => [name, new ConfigurationSection(name)]),
  );

  /** Names that were given and are neither sections nor options. */
  readonly unknownKeys: string[] = [];

  /** Takes over what another one sets; `given` is what a script gave for one, or one of ours. */
  merge(given: unknown): void {
    if (given instanceof PesterConfiguration) {
      for (const [name, section] of given.sections) this.section(name).assign(section);
      this.unknownKeys.push(...given.unknownKeys);
      return;
    }
    const object = assemblyConfiguration(given);
    for (const [name, section] of object.sections) if (section) this.section(name).assign(section);
    this.unknownKeys.push(...object.allUnknownKeys);
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
