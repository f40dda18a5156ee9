import { toText } from "../../objects/ops/toText.ts";
import { defineClr, type NamedClr } from "../../objects/types/defineClr.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { placeOfBlock } from "../tree/placeOfBlock.ts";
import { type OptionFacts, type OptionKind, optionTable, sectionDescriptions } from "./optionTable.ts";
import { type ConfigurationOption, type ConfigurationSection, PesterConfiguration } from "./PesterConfiguration.ts";

const option = defineClr<ConfigurationOption>("Pester.Option", {
  base: "System.Object",
  properties: { "bool IsModified {get;}": (self) => self.isModified },
  methods: { "bool IsOriginalValue()": (self) => !self.isModified },
});

const optionKinds = ["Bool", "String", "StringArray", "Decimal", "ScriptBlockArray", "ContainerInfoArray"];

const options = optionKinds.map((kind) =>
  defineClr<ConfigurationOption>(`Pester.${kind}Option`, {
    base: "Pester.Option",
    properties: {
      "psobject Default {get;}": (self) => self.defaultValue,
      "string Description {get;}": (self) => self.facts.description,
      "psobject Value {get;}": (self) => self.value,
    },
    toText: (self) =>
      `${self.facts.description.replace(/\.$/, "")}. (${shown(self.value, self.facts)}, default: ${shown(self.defaultValue, self.facts)})`,
  }),
);

/** As .NET formats a value: an array is told by its type. */
function shown(value: unknown, { kind }: OptionFacts): string {
  return arrayTypes[kind] ?? toText(value);
}

const arrayTypes: Readonly<Partial<Record<OptionKind, string>>> = {
  strings: "System.String[]",
  blocks: "System.Management.Automation.ScriptBlock[]",
  containers: "Pester.ContainerInfo[]",
};

const section = defineClr<ConfigurationSection>("Pester.ConfigurationSection", { base: "System.Object" });

const sections = Object.entries(optionTable).map(([name, facts]) =>
  defineClr<ConfigurationSection>(`Pester.${name}Configuration`, {
    base: "Pester.ConfigurationSection",
    properties: Object.fromEntries(
      Object.keys(facts).map((option) => [
        `psobject ${option} {get;set;}`,
        {
          get: (self: ConfigurationSection) => self.option(option),
          set: (self: ConfigurationSection, value: never) => {
            self.option(option).value = value;
          },
        },
      ]),
    ),
    toText: ({ name: section }) => sectionDescriptions[section] ?? section,
  }),
);

const configuration = defineClr<PesterConfiguration>("PesterConfiguration", {
  constructors: {
    "()": () => new PesterConfiguration(),
    "(System.Collections.IDictionary configuration)": (given: unknown) => PesterConfiguration.of(given),
  },
  statics: {
    "static PesterConfiguration Merge(PesterConfiguration configuration, PesterConfiguration override)": (
      configuration: PesterConfiguration,
      override: PesterConfiguration,
    ) => {
      const merged = PesterConfiguration.of(configuration);
      merged.merge(override);
      return merged;
    },
    "static PesterConfiguration ShallowClone(PesterConfiguration configuration)": (
      configuration: PesterConfiguration,
    ) => PesterConfiguration.of(configuration),
  },
  staticProperties: { "static PesterConfiguration Default {get;}": () => new PesterConfiguration() },
  properties: Object.fromEntries(
    Object.keys(optionTable).map((name) => [
      `psobject ${name} {get;set;}`,
      {
        get: (self: PesterConfiguration) => self.section(name),
        set: (self: PesterConfiguration, value: never) => self.section(name).assign(value),
      },
    ]),
  ),
});

const shouldOperator = defineClr<PropertyBag>("Pester.ShouldOperator", {
  holds: ["string Name {get;}", "psobject Alias {get;}"],
});

const containerInfo = defineClr<PropertyBag>("Pester.ContainerInfo", {
  holds: ["string Type {get;set;}", "psobject Item {get;set;}", "psobject Data {get;set;}"],
  statics: {
    "static Pester.ContainerInfo Create()": () =>
      new PropertyBag("Pester.ContainerInfo", { Type: null, Item: null, Data: null }),
  },
  toText: (self) => {
    const item = unwrap(self.get("Item"));
    return item instanceof CompiledScriptBlock ? placeOfBlock(item) : toText(item);
  },
});

export const configurationTypes: readonly NamedClr[] = [
  option,
  ...options,
  section,
  ...sections,
  configuration,
  containerInfo,
  shouldOperator,
] as NamedClr[];
