import { ownEntry } from "../../../../base/ownEntry.ts";
import { shownDistinguishedName } from "../../../directory/serviceDirectory.ts";
import { dateTimeKind } from "../../../values/DateTime.ts";
import type { ScriptValue } from "../../../values/ScriptValue.ts";
import { stringKind } from "../../../values/String.ts";
import type { World } from "../../../World.ts";
import { nounFacts } from "../../declaration/nounFacts.ts";
import { compileFilter, type RowTest } from "../../filter/compileFilter.ts";
import { nounNamed } from "../../nounNamed.ts";
import { listRows } from "../../rows/listRows.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { rowValue } from "../../rows/rowValue.ts";
import { valuePlace } from "../../rows/valuePlace.ts";
import { directoryAttribute } from "./directoryAttributes.ts";

/** The nouns whose properties filters know, the first that has one. */
const filteredNouns = [
  "Mailbox",
  "User",
  "DistributionGroup",
  "Recipient",
  "MailUser",
  "MailContact",
  "Contact",
  "Group",
  "DynamicDistributionGroup",
  "RemoteMailbox",
  "CASMailbox",
];

const compiled = new WeakMap<World, Map<string, RowTest>>();
const mostCompiled = 200;

/** A filter over recipients (of a policy, a list, a dynamic group) as a test. Throws a FilterFault for a wrong text. */
export function recipientTest(world: World, filter: string): RowTest {
  let tests = compiled.get(world);
  if (!tests || tests.size > mostCompiled) {
    tests = new Map();
    compiled.set(world, tests);
  }
  let test = tests.get(filter);
  if (!test) {
    test = compiledTest(world, filter);
    tests.set(filter, test);
  }
  return test;
}

function compiledTest(world: World, filter: string): RowTest {
  if (filter.trim() === "") return () => true;
  const definitions = filteredNouns.flatMap((noun) => nounNamed(noun) ?? []);
  return compileFilter(filter, {
    property(name) {
      const lower = name.toLowerCase();
      if (lower === "name") return { kind: stringKind, place: valuePlace(world, []), read: (row) => row.name };
      if (lower === "distinguishedname")
        return {
          kind: stringKind,
          place: valuePlace(world, []),
          read: (row) => shownDistinguishedName(world, row.distinguishedName),
        };
      const attribute = directoryAttribute(lower);
      if (attribute) return { kind: stringKind, place: valuePlace(world, []), read: attribute };
      for (const definition of definitions) {
        for (const property of nounFacts(definition).properties.values()) {
          const { kind } = property;
          if (property.name.toLowerCase() !== lower || !kind) continue;
          const place = valuePlace(world, property.references);
          return { kind, place, read: (row) => rowValue(world, definition, property, row) };
        }
      }
      const moment = ownEntry(moments, lower);
      return moment ? { kind: dateTimeKind, place: valuePlace(world, []), read: moment } : null;
    },
    variable: (): ScriptValue => null,
  });
}

const moments: Readonly<Record<string, (row: NounRow) => string>> = {
  whencreated: ({ whenCreated }) => whenCreated,
  whencreatedutc: ({ whenCreated }) => whenCreated,
  whenchanged: ({ whenChanged }) => whenChanged,
  whenchangedutc: ({ whenChanged }) => whenChanged,
};

/** All recipients that a filter lets through. */
export function recipientsMatching(world: World, filter: string): readonly NounRow[] {
  const family = nounNamed("Recipient");
  const test = recipientTest(world, filter);
  return family ? listRows(world, family).filter(test) : [];
}
