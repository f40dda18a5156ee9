import { objectNotFound } from "../../directory/objectNotFound.ts";
import { type Given, wordGiven } from "../../values/given.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import acceptedDomain from "../AcceptedDomain.ts";
import { type ActionCall, defineNoun, type NounDefinition, type PropertyRule, type Values } from "../defineNoun.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { changeRow } from "../rows/writeRow.ts";

/** Something that is switched on for one accepted domain. */
interface DomainSwitch {
  readonly noun: string;
  readonly called: string;
  /** The parameter that names the domain, and the value of the domain that keeps the switch. */
  readonly parameter: string;
  readonly value: string;
  /** Why it cannot be switched so; null: nothing. */
  readonly refuses?: (domain: NounRow, isOn: boolean) => WorldError | null;
  readonly more?: (domain: NounRow) => Values;
  readonly columns?: Readonly<Record<string, PropertyRule>>;
}

/** Enable- and Disable- of a switch (columns as the reference shows them). */
export function defineDomainSwitch(one: DomainSwitch): NounDefinition {
  const turn = (isOn: boolean) => ({
    on: null,
    takes: [one.parameter],
    run: (call: ActionCall) => turned(call, one, isOn),
  });
  return defineNoun({
    noun: one.noun,
    kind: "computed",
    called: one.called,
    type: `Microsoft.Exchange.Management.${one.noun}Result`,
    tail: "none",
    verbs: ["Enable", "Disable"],
    order: "declaration",
    without: ["Confirm", "WhatIf", one.parameter],
    properties: {
      ...one.columns,
      Result: { kind: "String", default: "Success" },
      ErrorData: { kind: "String", default: null },
    },
    actions: { Enable: turn(true), Disable: turn(false) },
    source: "documented",
  });
}

/** Get- of such a switch. */
export function defineDomainStatus(
  noun: string,
  { parameter, called }: Pick<DomainSwitch, "parameter" | "called">,
  columns: Readonly<Record<string, PropertyRule>>,
  read: (domain: NounRow, given: Given) => Values,
): NounDefinition {
  return defineNoun({
    noun,
    kind: "computed",
    called: `status of ${called}`,
    type: `Microsoft.Exchange.Management.${noun}`,
    tail: "none",
    verbs: ["Get"],
    order: "declaration",
    properties: columns,
    parameters: {
      [parameter]: { accepted: "The domain whose status it is." },
      SkipDnsValidation: { accepted: "Read where the status is shown." },
      SkipMtaStsValidation: { accepted: "Read where the status is shown." },
      SkipMxValidation: { accepted: "Read where the status is shown." },
    },
    compute: (world, given) => {
      const domain = domainOf(world, wordGiven(given, parameter) ?? "");
      return [{ ...domain, noun, values: read(domain, given) }];
    },
    source: "inferred",
  });
}

function turned({ world, given }: ActionCall, one: DomainSwitch, isOn: boolean): readonly NounRow[] {
  const domain = domainOf(world, wordGiven(given, one.parameter) ?? "");
  const refusal = one.refuses?.(domain, isOn);
  if (refusal) throw refusal;
  const { row } = changeRow(world, acceptedDomain, domain, { [one.value]: isOn });
  return [{ ...row, values: one.more?.(row) ?? {} }];
}

function domainOf(world: World, name: string): NounRow {
  const row = findRow(world, acceptedDomain, name);
  if (!row) throw objectNotFound(world, name);
  return row;
}
