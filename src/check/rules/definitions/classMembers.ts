import { foldCase } from "../../../base/CaseInsensitiveMap.ts";
import type { Extent } from "../../../diag/Extent.ts";
import type { FunctionMember, TypeDefinition } from "../../../syntax/ast/definitions.ts";
import { argumentCounts } from "../../objects/classObjects.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { possibleNames } from "../../types/writtenTypes.ts";

/** PowerShell makes the classes of a script before it runs any of it. */
export const classMembers: Rule = {
  id: "ClassMembers",
  severity: "error",
  summary:
    "A class or enumeration that cannot be made: a member that is there twice, one of an interface that is not there, a base class that wants arguments.",
  node(node, _ancestors, context) {
    if (node.kind !== "TypeDefinition") return;
    tellTwice(node, context);
    if (!node.isClass) return;
    tellConstructor(node, context);
    tellInterfaces(node, context);
  },
};

function tellTwice({ members, isEnum }: TypeDefinition, { report }: RuleContext): void {
  const found = new Set<string>();
  for (const member of members) {
    const isStatic =
      member.kind === "FunctionMember" && member.isConstructor && member.methodAttributes.includes("Static");
    const key = `${isStatic} ${foldCase(member.name)}${member.kind === "FunctionMember" ? parametersOf(member) : ""}`;
    if (found.has(key)) {
      const which =
        member.kind === "FunctionMember" ? "a method with these parameters" : isEnum ? "a name" : "a property";
      report(nameOf(member), `'${member.name}' is ${which} that is there already.`);
    }
    found.add(key);
  }
}

function parametersOf({ functionDefinition }: FunctionMember): string {
  const types = (functionDefinition.parameters ?? []).map(({ attributes }) => {
    const type = attributes.find((each) => each.kind === "TypeConstraint");
    return type === undefined ? "object" : foldCase(type.typeName.fullName.replace(/^System\./i, ""));
  });
  return `(${types.join()})`;
}

/** The name in a member, which attributes and a type may stand before. */
function nameOf(member: TypeDefinition["members"][number]): Extent {
  const { extent, name } = member;
  const { source } = extent;
  const text = source.slice(extent.start, extent.end).toLowerCase();
  const variable = text.indexOf(`$${name.toLowerCase()}`);
  const start =
    member.kind === "FunctionMember" ? member.functionDefinition.extent.start : extent.start + Math.max(variable, 0);
  const length = name.length + (member.kind === "PropertyMember" && variable >= 0 ? 1 : 0);
  return { source, start, end: start + length };
}

/** A class without constructors begins its objects with the one of its base that takes nothing. */
function tellConstructor(definition: TypeDefinition, { scope, table, report }: RuleContext): void {
  const [base] = definition.baseTypes;
  const own = base === undefined ? null : scope.typeNamed(base.typeName.name);
  const hasOwn = definition.members.some(
    (member) => member.kind === "FunctionMember" && member.isConstructor && !member.methodAttributes.includes("Static"),
  );
  const taken = own === null || !own.isClass ? [0] : (argumentCounts(own, "new", true, { scope, table }) ?? [0]);
  if (own === null || hasOwn || taken.includes(0)) return;
  report(
    base.extent,
    `[${own.name}] has no constructor without arguments, so that [${definition.name}] needs one that calls ': base(...)'.`,
  );
}

function tellInterfaces(definition: TypeDefinition, { unit, table, scope, report }: RuleContext): void {
  // What a base class has counts, too.
  if (definition.baseTypes.some(({ typeName }) => scope.typeNamed(typeName.name) !== null)) return;
  const { types } = table.surroundings;
  const wanted = definition.baseTypes.map(({ typeName }) =>
    typeName.form === "Simple"
      ? (possibleNames(typeName.name, unit.tree)
          .map((name) => types.required(name))
          .find((each) => each !== null) ?? null)
      : null,
  );
  if (wanted.includes(null)) return;
  const names = new Set(definition.members.map(({ name }) => foldCase(name)));
  const missing = wanted.flatMap((each) => each ?? []).find((name) => !names.has(foldCase(name)));
  if (missing === undefined) return;
  const [{ extent }] = definition.baseTypes;
  report(extent, `[${definition.name}] has no '${missing}', which the interface asks for: the class cannot be made.`);
}
