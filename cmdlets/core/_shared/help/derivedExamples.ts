import {
  type CatalogueCmdlet,
  type CatalogueParameter,
  catalogueCmdlet,
} from "../../../../src/command/catalogue/catalogue.ts";
import { propertyNamed } from "../../../../src/world/nouns/declaration/nounMembers.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { nounNamed } from "../../../../src/world/nouns/nounNamed.ts";
import { listRows } from "../../../../src/world/nouns/rows/listRows.ts";
import { identityTextOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import type { World } from "../../../../src/world/World.ts";
import type { HelpExample } from "./HelpTopic.ts";

/** Calls of a derived cmdlet, with names that the organisation has, from the noun and the catalogue. */
export function derivedExamples(world: World, name: string, isModelled: (parameter: string) => boolean): HelpExample[] {
  const cmdlet = catalogueCmdlet(name, "Exchange", "Desktop");
  const dash = name.indexOf("-");
  const definition = nounNamed(name.slice(dash + 1));
  if (!cmdlet || !definition) return [];
  const call = { world, cmdlet, definition, isModelled, verb: name.slice(0, dash) };
  const needed = neededArguments(call);
  if (call.verb === "Get" && needed.length === 0)
    return [
      example(name, `All there is of the noun ${definition.noun}.`),
      example(`${name} | Format-List`, "The same with all properties."),
      ...(hasIdentity(call) && definition.kind !== "singleton"
        ? [example(`${name} ${identityOf(call)} | Format-List`, "One with all its properties.")]
        : []),
    ];
  const lead = [name, ...(hasIdentity(call) && !needed.some(isIdentity) ? [identityOf(call)] : []), ...needed].join(
    " ",
  );
  const changes = call.verb === "Set" ? settable(call) : [];
  if (changes.length === 0) return [example(lead, "With what it needs.")];
  return [
    example(`${lead} ${changes[0]}`, "One setting."),
    ...(changes.length > 1 ? [example(`${lead} ${changes.slice(0, 3).join(" ")} -WhatIf`, "What would be done.")] : []),
  ];
}

interface Call {
  readonly world: World;
  readonly cmdlet: CatalogueCmdlet;
  readonly definition: NounDefinition;
  readonly verb: string;
  readonly isModelled: (parameter: string) => boolean;
}

function example(code: string, remarks: string): HelpExample {
  return { prompt: "PS > ", code, remarks };
}

function hasIdentity({ cmdlet }: Call): boolean {
  return cmdlet.parameters.some(({ name }) => name === "Identity");
}

function isIdentity(argument: string): boolean {
  return argument.startsWith("-Identity ");
}

/** The mandatory parameters of the default set with values. */
function neededArguments(call: Call): readonly string[] {
  const { defaultSet, parameters } = call.cmdlet;
  return parameters
    .filter(({ sets }) => /mandatory/.test(sets[defaultSet] ?? sets.__AllParameterSets ?? ""))
    .map((parameter) => argument(call, parameter));
}

function settable(call: Call): readonly string[] {
  return call.cmdlet.parameters
    .filter(
      ({ name, type }) =>
        name !== "Name" &&
        call.isModelled(name) &&
        /^(Boolean|Unlimited|EnhancedTimeSpan|ByteQuantifiedSize|Int32|String)$/.test(type) &&
        propertyNamed(call.definition, name),
    )
    .map((parameter) => argument(call, parameter));
}

function argument(call: Call, parameter: CatalogueParameter): string {
  const { name, type } = parameter;
  if (type === "SwitchParameter") return `-${name}`;
  return `-${name} ${name === "Identity" ? identityOf(call) : valueOf(call, parameter)}`;
}

/** The name of an object that is there, else one to replace. */
function identityOf({ world, definition }: Call): string {
  return firstOf(world, definition.relation ? (nounNamed(definition.relation.owner) ?? definition) : definition);
}

function firstOf(world: World, definition: NounDefinition): string {
  const given = new Map();
  const rows = definition.compute ? [] : listRows(world, definition);
  const row = rows.find((each) => !definition.hidden?.(each, given, world));
  const text = row ? (row.owner === null ? row.name : identityTextOf(world, definition, row)) : definition.called;
  return `"${text.replace(/[`"$]/g, "`$&")}"`;
}

function valueOf(call: Call, { name, type, values = [] }: CatalogueParameter): string {
  if (values.length > 0) return /^[\w.]+$/.test(values[0]) ? values[0] : `"${values[0]}"`;
  const fixed = Object.hasOwn(samples, type) ? samples[type] : undefined;
  if (fixed !== undefined) return fixed;
  const property = propertyNamed(call.definition, name);
  const relation = call.definition.relation;
  const nouns = relation && name === relation.member ? [relation.memberNoun] : (property?.references ?? []);
  const noun = /Id(Parameter)?(\[\])?$/.test(type) ? nouns.map(nounNamed).find((each) => each !== null) : null;
  if (noun) return firstOf(call.world, noun);
  return name === "Name" ? `"New ${call.definition.called}"` : `"${name}"`;
}

const samples: Readonly<Record<string, string>> = {
  Boolean: "$true",
  Int32: "10",
  UInt32: "10",
  Unlimited: "Unlimited",
  EnhancedTimeSpan: "14.00:00:00",
  ByteQuantifiedSize: "10MB",
  SecureString: "(Read-Host -AsSecureString)",
  PSCredential: "(Get-Credential)",
  SmtpAddress: "user@example.com",
  ProxyAddress: "SMTP:user@example.com",
  SmtpDomain: "example.com",
  Fqdn: "server.example.com",
  DateTime: '"1/31/2024"',
};
