import { parsePropertySignature } from "../../objects/calls/MethodSignature.ts";
import { ambient } from "../../objects/host/ambient.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { signaturesOf } from "../../objects/types/signatures.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { type OptionFacts, optionTable } from "../configuration/optionTable.ts";
import { AssemblyOption, modelValue } from "./AssemblyOption.ts";
import { findRepositoryRoot } from "./findRepositoryRoot.ts";

/** The options of one part of a run, by their names. */
export class AssemblySection extends ClrObject {
  readonly options: Map<string, AssemblyOption>;
  /** Names that were given and are no options. */
  readonly unknownKeys: string[] = [];

  constructor(
    readonly type: ClrType,
    options: Iterable<readonly [string, AssemblyOption]>,
  ) {
    super();
    this.options = new Map(options);
  }

  get clrType(): ClrType {
    return this.type;
  }

  /** "Run" of Pester.RunConfiguration. */
  get name(): string {
    return sectionName(this.type);
  }

  /** The name of an option as it is spelled. */
  nameOf(text: string): string | null {
    return [...this.options.keys()].find((name) => name.toLowerCase() === text.toLowerCase()) ?? null;
  }

  /** Sets an option; a word of old is that of today. */
  assign(name: string, value: unknown): void {
    const renamed = typeof value === "string" && optionTable[this.name]?.[name]?.renamed?.get(value.toLowerCase());
    const option = this.options.get(name);
    if (option) this.options.set(name, option.changed(renamed || value));
  }

  copy(): AssemblySection {
    return this.mergedWith(null);
  }

  /** A new section with what the other one sets in place of what this one has. */
  mergedWith(over: AssemblySection | null): AssemblySection {
    const made = new AssemblySection(
      this.type,
      [...this.options].map(([name, option]) => {
        const other = over?.options.get(name);
        return [name, (other?.isModified ? other : option).copy()] as const;
      }),
    );
    made.unknownKeys.push(...this.unknownKeys, ...(over?.unknownKeys ?? []));
    return made;
  }

  /** A part that can be switched on is on where something else of it is set and nobody switched it. */
  resolveEnabled(): void {
    const enabled = this.options.get("Enabled");
    if (!enabled || enabled.isModified) return;
    if ([...this.options.values()].some(({ isModified }) => isModified))
      this.options.set("Enabled", enabled.changed(true));
  }
}

function sectionName(type: ClrType): string {
  return type.shortName.replace(/Configuration$/, "");
}

/** A section in which nobody set anything, as the version has it. */
export function newSection(type: ClrType, version: string): AssemblySection {
  const name = sectionName(type);
  return new AssemblySection(
    type,
    properties(type).flatMap(([option, [text]]) => {
      const facts = optionTable[name]?.[option];
      const own = type.resolveSignatureType(parsePropertySignature(text).type);
      return facts && own ? [[option, newOption(own, facts, firstValue(`${name}.${option}`, facts, version))]] : [];
    }),
  );
}

/** The properties of a type of the assembly, by name. */
function properties({ metadata }: ClrType) {
  return metadata ? [...signaturesOf(metadata, "properties")] : [];
}

function newOption(type: ClrType, facts: OptionFacts, first: unknown): AssemblyOption {
  const value = modelValue(type, first);
  return new AssemblyOption(type, facts.description, value, value, false);
}

/** What an option is at first where a version has another value than our own runner. */
function firstValue(path: string, facts: OptionFacts, version: string): unknown {
  if (path === "Run.RepoRoot") return findRepositoryRoot(ambient().location?.() ?? "");
  if (path === "CodeCoverage.UseBreakpoints") return version.startsWith("5.");
  return path === "CodeCoverage.ReportRoot" ? null : facts.value;
}

/** What a run is told. */
export class AssemblyConfiguration extends ClrObject {
  readonly sections: Map<string, AssemblySection | null>;
  /** Names that were given and are no sections. */
  readonly unknownKeys: string[] = [];

  constructor(
    readonly type: ClrType,
    names: readonly string[],
    readonly version: string,
  ) {
    super();
    this.sections = new Map(
      names.map((name) => {
        const own = type.resolveSignatureType(`Pester.${name}Configuration`);
        return [name, own && newSection(own, version)];
      }),
    );
  }

  /** One in which nobody set anything. */
  static of(type: ClrType, version: string): AssemblyConfiguration {
    const names = properties(type).map(([name]) => name);
    return new AssemblyConfiguration(type, names, version);
  }

  get clrType(): ClrType {
    return this.type;
  }

  get allUnknownKeys(): string[] {
    const options = [...this.sections.values()].flatMap((section) =>
      (section?.unknownKeys ?? []).map((key) => `${section?.name}.${key}`),
    );
    return [...this.unknownKeys, ...options];
  }

  copy(): AssemblyConfiguration {
    return this.mergedWith(null);
  }

  /** A new configuration with what the other one sets in place of what this one has. */
  mergedWith(over: AssemblyConfiguration | null): AssemblyConfiguration {
    const made = new AssemblyConfiguration(this.type, [], this.version);
    for (const [name, section] of this.sections)
      made.sections.set(name, section?.mergedWith(over?.sections.get(name) ?? null) ?? null);
    made.unknownKeys.push(...this.unknownKeys, ...(over?.unknownKeys ?? []));
    return made;
  }
}
