import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { TypeDefinition } from "../../syntax/ast/definitions.ts";
import { walk } from "../../syntax/ast/walk.ts";
import type { FileContext } from "../blocks/Unit.ts";
import { enumerationValues } from "./enumerationValues.ts";

/** A class or enumeration where it stands in a text. */
export interface Placed {
  readonly definition: TypeDefinition;
  /** The definitions whose names mean them there: of the blocks around it, the inner ones last. */
  readonly visible: readonly TypeDefinition[];
}

/** What an enumeration with errors has. */
const none: ReadonlyMap<string, bigint> = new Map();

type Report = (id: string, extent: Extent, ...texts: string[]) => void;

/**
 * Reads the values of the enumerations of a text and keeps them with the text: those whose members others name first,
 * wherever they stand. Enumerations that wait for each other are errors.
 */
export function readEnumerations(placed: readonly Placed[], file: FileContext, engine: Engine, report: Report): void {
  const enumerations = placed.filter(({ definition }) => definition.isEnum);
  const named = new Map(enumerations.map((one) => [one.definition, namedBy(one)]));
  const cyclic = new Set(enumerations.filter(({ definition }) => reaches(definition, definition, named)));
  for (const { definition } of cyclic) report("CycleInEnumInitializers", definition.extent);
  const read = new Set<TypeDefinition>([...cyclic].map(({ definition }) => definition));
  const placeOf = new Map(enumerations.map((one) => [one.definition, one]));
  const visit = (one: Placed): void => {
    const { definition } = one;
    if (read.has(definition)) return;
    read.add(definition);
    for (const other of named.get(definition) ?? []) visit(placeOf.get(other) as Placed);
    let failed = false;
    const values = enumerationValues(
      definition,
      file,
      engine,
      (...error) => {
        failed = true;
        report(...error);
      },
      (name) => {
        const other = otherEnumeration(one, name);
        return other === null ? null : (file.enumeration(other) ?? none);
      },
    );
    if (!failed) file.enumerations.set(definition, values);
  };
  for (const one of enumerations) visit(one);
}

/** The enumerations of the text whose members stand in the values of another. */
function namedBy(one: Placed): readonly TypeDefinition[] {
  const found = new Set<TypeDefinition>();
  for (const member of one.definition.members) {
    if (member.kind !== "PropertyMember" || !member.initialValue) continue;
    walk(member.initialValue, (node) => {
      const other = node.kind === "TypeExpression" ? otherEnumeration(one, foldCase(node.typeName.fullName)) : null;
      if (other) found.add(other);
    });
  }
  return [...found];
}

function otherEnumeration({ definition, visible }: Placed, name: string): TypeDefinition | null {
  return visible.findLast((one) => one.isEnum && one !== definition && foldCase(one.name) === name) ?? null;
}

function reaches(
  from: TypeDefinition,
  goal: TypeDefinition,
  named: ReadonlyMap<TypeDefinition, readonly TypeDefinition[]>,
): boolean {
  const seen = new Set<TypeDefinition>();
  const pending = [...(named.get(from) ?? [])];
  for (let one = pending.pop(); one; one = pending.pop()) {
    if (one === goal) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    pending.push(...(named.get(one) ?? []));
  }
  return false;
}
