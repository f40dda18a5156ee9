import type { FunctionMember, PropertyMember, TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { type KnownObjects, open, whole } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { ofMember, ofType } from "./ofType.ts";
import { treeIndex } from "./TreeIndex.ts";

/** The class or enumeration of the texts that an expression names; null for any other. */
export function classNamed(expression: Expression, { scope }: Pick<ObjectContext, "scope">): TypeDefinition | null {
  if (expression.kind !== "TypeExpression" || expression.typeName.form !== "Simple") return null;
  return scope.typeNamed(expression.typeName.name);
}

/** What objects of a class of the texts have; null where there is none of that name. */
export function ofClass(name: string, context: ObjectContext): KnownObjects | null {
  const definition = context.scope.typeNamed(name);
  if (definition === null || !definition.isClass) return null;
  const line = lineOf(definition, context);
  const own = line.classes.flatMap(({ members }) => members).filter((member) => !isStatic(member));
  const base = line.base === null ? null : membersOfBase(line.base, context);
  // Objects of derived classes stand where those of their base do.
  const others = derivedOf(definition, context).flatMap(({ members }) => members.map((member) => member.name));
  return {
    ...open,
    what: `[${definition.name}]`,
    members: [...own.map((member) => member.name), ...(base ?? [])],
    isOpen: line.base !== null && base === null,
    isWhole: line.base === null || base !== null,
    others,
    hasMethods: true,
    ofClass: definition,
    words(property) {
      const member = own.find((each) => each.name.toLowerCase() === property.toLowerCase());
      const type = member?.kind === "PropertyMember" ? member.propertyType?.typeName : undefined;
      return type?.form === "Simple" ? wordsOfType(type.name, context) : null;
    },
    closes: () => true,
    held(property, isCall) {
      const member = own.find((each) => each.name.toLowerCase() === property.toLowerCase());
      if (member === undefined) return line.base === null ? null : ofMember(line.base, property, isCall, context);
      return resultOf(member, isCall, context);
    },
  };
}

/** What a value of an enumeration of the texts has; null where there is none of that name. */
function ofEnumeration(name: string, context: ObjectContext): KnownObjects | null {
  const definition = context.scope.typeNamed(name);
  const members = definition?.isEnum === true ? context.table.members("System.Enum") : null;
  if (definition === null || members === null) return null;
  return { ...whole, what: `[${definition.name}]`, members: [...members, "value__"], hasMethods: true };
}

/** What a static member of a class of the texts gives; undefined: the type is not of the texts. */
export function staticResult(
  expression: Expression,
  name: string,
  isCall: boolean,
  context: ObjectContext,
): KnownObjects | null | undefined {
  const definition = classNamed(expression, context);
  if (definition === null) return undefined;
  if (isCall && name.toLowerCase() === "new") return ofClass(definition.name, context);
  if (definition.isEnum) return isCall ? null : ofEnumeration(definition.name, context);
  const member = lineOf(definition, context)
    .classes.flatMap(({ members }) => members)
    .find((each) => isStatic(each) && each.name.toLowerCase() === name.toLowerCase());
  return member === undefined ? null : resultOf(member, isCall, context);
}

/** The names that stand behind `::`; null where the type comes from a base that nobody knows here. */
export function staticNames(definition: TypeDefinition, context: ClassContext): readonly string[] | null {
  if (definition.isEnum) return definition.members.map(({ name }) => name);
  const { classes, base } = lineOf(definition, context);
  const inherited = base === null ? [] : staticsOfBase(base, context);
  if (inherited === null) return null;
  const own = classes.flatMap(({ members }) => members).flatMap((member) => (isStatic(member) ? [member.name] : []));
  return [...own, ...inherited];
}

/** What a class has of a type of .NET behind `::`; null where that is not known. Interfaces hand nothing on. */
function staticsOfBase(base: string, { table }: Pick<ObjectContext, "table">): readonly string[] | null {
  const { types } = table.surroundings;
  if (types.required(base) !== null) return [];
  if (!types.isWhole(base)) return null;
  return ["Core", "Desktop"].flatMap((edition) => types.statics(base, edition as "Core" | "Desktop") ?? []);
}

/** Whether a type that a class comes from has a method of a name: no other one than those of the class, where it has not. */
function mayInherit(base: string | null, method: string, isStatic: boolean, context: ClassContext): boolean {
  if (base === null) return false;
  const names = isStatic ? staticsOfBase(base, context) : membersOfBase(base, context);
  return names === null || names.some((each) => each.toLowerCase() === method.toLowerCase());
}

/** What objects of a class have of a type of .NET; null where that is not known. */
function membersOfBase(base: string, { table }: Pick<ObjectContext, "table">): readonly string[] | null {
  return table.surroundings.types.required(base) !== null ? [] : table.members(base);
}

type ClassContext = Pick<ObjectContext, "scope" | "table">;

/** The names of an enumeration, of the texts or of .NET; null for any other type. */
export function wordsOfType(
  name: string,
  { scope, table }: Pick<ObjectContext, "scope" | "table">,
): readonly string[] | null {
  const own = scope.typeNamed(name);
  if (own !== null) return own.isEnum ? own.members.map((member) => member.name) : null;
  return table.enumeration(name) ?? (/^System\./i.test(name) ? null : table.enumeration(`System.${name}`));
}

/** How many arguments a method or constructor of a class of the texts takes; null where that is not known. */
export function argumentCounts(...asked: Parameters<typeof argumentTypes>): readonly number[] | null {
  return argumentTypes(...asked)?.map(({ length }) => length) ?? null;
}

/** The types of the parameters of each overload, empty for one without; null where they are not known. */
export function argumentTypes(
  definition: TypeDefinition,
  method: string,
  isOfType: boolean,
  context: ClassContext,
): readonly (readonly string[])[] | null {
  const isNew = isOfType && method.toLowerCase() === "new";
  const { classes, base } = lineOf(definition, context);
  const lines = isNew ? classes.slice(0, 1) : isOfType ? classes : [...classes, ...derivedOf(definition, context)];
  const own = lines.flatMap(({ members }) => members);
  const found = own.filter(
    (member): member is FunctionMember =>
      member.kind === "FunctionMember" &&
      (isNew ? member.isConstructor && !isStatic(member) : !member.isConstructor && isStatic(member) === isOfType) &&
      (isNew || member.name.toLowerCase() === method.toLowerCase()),
  );
  if (found.length === 0) return isNew && definition.isClass ? [[]] : null;
  if (!isNew && mayInherit(base, method, isOfType, context)) return null;
  return found.map(({ functionDefinition }) =>
    (functionDefinition.parameters ?? []).map(
      ({ attributes }) => attributes.find((each) => each.kind === "TypeConstraint")?.typeName.fullName ?? "",
    ),
  );
}

/** The classes of the texts that come from one: their objects stand where its own do. */
function derivedOf(definition: TypeDefinition, context: Pick<ObjectContext, "scope">): readonly TypeDefinition[] {
  const others = context.scope.typeDefinitions().filter((each) => each !== definition && each.baseTypes.length > 0);
  return others.filter((each) => lineOf(each, context).classes.includes(definition));
}

/** The property of a class of the texts, or of one that it comes from; null for none of that name. */
export function propertyNamed(
  definition: TypeDefinition,
  name: string,
  context: Pick<ObjectContext, "scope">,
): PropertyMember | null {
  const found = lineOf(definition, context)
    .classes.flatMap(({ members }) => members)
    .find((member) => member.name.toLowerCase() === name.toLowerCase());
  return found?.kind === "PropertyMember" ? found : null;
}

interface Line {
  /** The class, and those of the texts that it comes from. */
  readonly classes: readonly TypeDefinition[];
  /** The type behind the last of them that the texts do not define; null for none. */
  readonly base: string | null;
}

function lineOf(definition: TypeDefinition, { scope }: Pick<ObjectContext, "scope">): Line {
  const classes = [definition];
  for (let at = definition; classes.length < deepest; ) {
    const bases = at.baseTypes.map(({ typeName }) => typeName);
    const next = bases.map(({ name }) => scope.typeNamed(name)).find((each) => each !== null);
    if (next === undefined) return { classes, base: bases[0]?.fullName ?? null };
    if (classes.includes(next)) break;
    classes.push(next);
    at = next;
  }
  return { classes, base: null };
}

/** Classes behind one another, before it is a circle. */
const deepest = 20;

function isStatic(member: PropertyMember | FunctionMember): boolean {
  return (member.kind === "PropertyMember" ? member.propertyAttributes : member.methodAttributes).includes("Static");
}

function resultOf(
  member: PropertyMember | FunctionMember,
  isCall: boolean,
  context: ObjectContext,
): KnownObjects | null {
  const isMethod = member.kind === "FunctionMember";
  if (isMethod !== isCall) return null;
  const type = (member.kind === "FunctionMember" ? member.returnType : member.propertyType)?.typeName;
  if (type !== undefined) return ofWritten(type, context);
  // Without a type it keeps what it begins with, where nothing gives it something else.
  const first = member.kind === "PropertyMember" ? member.initialValue : null;
  const { memberPlaces, parentOf } = treeIndex(context.tree);
  const isGiven = memberPlaces.get(member.name.toLowerCase())?.some((place) => place.isGiven) ?? false;
  return first === null || isGiven || parentOf(first) !== member ? null : context.objectsOf(first);
}

/** What has a type that is written, of the texts or of .NET; of a list what it holds. */
export function ofWritten(type: TypeName, context: ObjectContext): KnownObjects | null {
  if (type.form === "Array") return ofWritten(type.elementType, context);
  if (type.form !== "Simple") return null;
  const found = ofClass(type.name, context) ?? ofEnumeration(type.name, context) ?? ofType(type.name, context);
  // What somebody gives for an interface may have more than that says.
  const isInterface = found?.type != null && context.table.surroundings.types.required(found.type) !== null;
  return found && isInterface ? { ...found, isOpen: true, isWhole: false } : found;
}
