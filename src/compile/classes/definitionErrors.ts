import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { Extent } from "../../diag/Extent.ts";
import { makeParseError, type ParseError } from "../../diag/ParseError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { isSealed } from "../../objects/types/typeAttributes.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { childrenOf } from "../../syntax/ast/childrenOf.ts";
import type { FunctionMember, Parameter, ScriptBlock, TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import type { FileContext } from "../blocks/Unit.ts";
import { missingImplementation } from "./missingImplementation.ts";
import { type Placed, readEnumerations } from "./readEnumerations.ts";

/** Reports an error of a definition at a place. */
export type ReportDefinition = (id: string, extent: Extent, ...texts: string[]) => void;

/**
 * What is wrong with the classes and enumerations of a script when they are made, before any of it runs: base types that
 * cannot be, members that are there twice, values that do not fit.
 */
export function definitionErrors(root: ScriptBlock, file: FileContext, engine: Engine): readonly ParseError[] {
  const placed = definitionsOf(root);
  if (placed.length === 0) return [];
  const definitions = placed.map(({ definition }) => definition);
  const errors: ParseError[] = [];
  const report: ReportDefinition = (id, extent, ...texts) => errors.push(makeParseError(id, extent, texts));
  const assembly = nextAssembly(engine);
  const classes = definitions.filter((definition) => !definition.isEnum);
  const bases = new Map(
    placed
      .filter(({ definition }) => !definition.isEnum)
      .map(({ definition, visible }) => [definition, new BaseTypes(definition, visible, file, report)]),
  );
  readEnumerations(placed, file, engine, report);
  for (const definition of classes) {
    checkMembers(definition, file, report);
    checkDefaultConstructor(definition, bases.get(definition) as BaseTypes, report);
  }
  for (const definition of classes)
    checkInterfaces(definition, bases.get(definition) as BaseTypes, file, assembly, report);
  return errors;
}

const assemblies = new WeakMap<Engine, number>();

/** The types of one text go to an assembly of their own, whose version counts them. */
function nextAssembly(engine: Engine): number {
  const number = (assemblies.get(engine) ?? 0) + 1;
  assemblies.set(engine, number);
  return number;
}

/** All definitions of a script, those in functions and script blocks too, in the order of the text. */
function definitionsOf(root: ScriptBlock): Placed[] {
  if (!/\b(class|enum)\b/i.test(root.extent.source.text)) return [];
  const found: Placed[] = [];
  collect(root, [], found);
  return found;
}

function collect(block: ScriptBlock, around: readonly TypeDefinition[], found: Placed[]): void {
  const own: TypeDefinition[] = [];
  const inner: ScriptBlock[] = [];
  const pending: Node[] = [...childrenOf(block)].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === "TypeDefinition") own.push(node);
    if (node.kind === "ScriptBlock") inner.push(node);
    else pending.push(...childrenOf(node).reverse());
  }
  const visible = [...around, ...own];
  found.push(...own.map((definition) => ({ definition, visible })));
  for (const one of inner) collect(one, visible, found);
}

/** The base class and the interfaces of a class; what stands in the same script must stand before it. */
class BaseTypes {
  base: ClrType | null = null;
  /** The base class where it is defined in the same script. */
  own: TypeDefinition | null = null;
  readonly interfaces: ClrType[] = [];
  readonly #file: FileContext;
  readonly #report: ReportDefinition;

  constructor(definition: TypeDefinition, all: readonly TypeDefinition[], file: FileContext, report: ReportDefinition) {
    this.#file = file;
    this.#report = report;
    const known = new Map(all.map((other) => [foldCase(other.name), other]));
    definition.baseTypes.forEach(({ typeName, extent }, index) => {
      const own = known.get(foldCase(typeName.fullName));
      if (own) {
        if (own.isEnum || all.indexOf(own) >= all.indexOf(definition))
          report("TypeNotFound", extent, typeName.fullName);
        else if (index > 0) report("InterfaceNameExpected", extent, own.name);
        else this.own = own;
      } else if (typeName.form === "Array" && mentions(typeName, known))
        report("SubtypeArray", extent, typeName.fullName);
      else if (typeName.form === "Generic" && mentions(typeName, known))
        report("TypeNotFound", extent, typeName.fullName);
      else this.#addOther(typeName, extent, index);
    });
  }

  #addOther(typeName: TypeName, extent: Extent, index: number): void {
    const type = this.#file.findParsed(typeName);
    if (!type) this.#report("TypeNotFound", extent, typeName.fullName);
    // What keeps classes from deriving from it is not known.
    else if (type.isNameOnly) return;
    else if (type.isArray) this.#report("SubtypeArray", extent, typeName.fullName);
    else if (type.name.includes("`") && type.typeArguments.length === 0)
      this.#report("SubtypeUnclosedGeneric", extent, type.shortName);
    else if (type.kind === "interface") this.interfaces.push(type);
    else if (index > 0) this.#report("InterfaceNameExpected", extent, type.shortName);
    else if (isSealed(type)) this.#report("SealedBaseClass", extent, type.shortName);
    else this.base = type;
  }
}

function mentions(typeName: TypeName, names: ReadonlyMap<string, unknown>): boolean {
  if (typeName.form === "Array") return mentions(typeName.elementType, names);
  if (typeName.form === "Generic") return typeName.genericArguments.some((argument) => mentions(argument, names));
  return names.has(foldCase(typeName.fullName));
}

function checkMembers(definition: TypeDefinition, file: FileContext, report: ReportDefinition): void {
  const properties = new Set<string>();
  const methods = new Set<string>();
  for (const member of definition.members) {
    const name = foldCase(member.name);
    if (member.kind === "PropertyMember") {
      if (properties.has(name)) report("MemberAlreadyDefined", withoutSemicolon(member.extent), member.name);
      properties.add(name);
      continue;
    }
    const parameters = member.functionDefinition.parameters ?? [];
    const isStaticConstructor = member.isConstructor && member.methodAttributes.includes("Static");
    if (isStaticConstructor && parameters.length > 0) {
      report("StaticConstructorCantHaveParameters", between(parameters));
      continue;
    }
    const key = `${isStaticConstructor ? "static " : ""}${name}(${parameters.map((one) => typeKey(one, file)).join()})`;
    if (methods.has(key)) report("MemberAlreadyDefined", nameExtent(member), member.name);
    methods.add(key);
  }
}

function withoutSemicolon({ source, start, end }: Extent): Extent {
  return { source, start, end: source.text[end - 1] === ";" ? end - 1 : end };
}

function between(parameters: readonly Parameter[]): Extent {
  const [first] = parameters;
  return { ...first.extent, end: (parameters.at(-1) ?? first).extent.end };
}

function nameExtent({ name, functionDefinition: { extent } }: FunctionMember): Extent {
  return { ...extent, end: extent.start + name.length };
}

/** A parameter's type, the same for all names of one type. */
function typeKey(parameter: Parameter, file: FileContext): string {
  const constraint = parameter.attributes.find((attribute) => attribute.kind === "TypeConstraint");
  if (!constraint) return "System.Object";
  return file.findParsed(constraint.typeName)?.name ?? foldCase(constraint.typeName.fullName);
}

/** A class without constructors begins its objects with the base class's constructor without parameters. */
function checkDefaultConstructor(definition: TypeDefinition, bases: BaseTypes, report: ReportDefinition): void {
  if (instanceConstructors(definition).length > 0) return;
  const { own, base } = bases;
  const inOwn = own ? instanceConstructors(own) : [];
  if (inOwn.length > 0 && inOwn.every((member) => (member.functionDefinition.parameters ?? []).length > 0))
    report("BaseClassNoDefaultCtor", definition.extent, own?.name ?? "");
  const constructors = [...(base?.members.constructors ?? []), ...(base?.members.protectedConstructors ?? [])];
  const takesNone = constructors.some(({ signature }) => signature.parameters.length === 0);
  if (base && !takesNone && (constructors.length > 0 || base.name === "System.Array"))
    report("BaseClassNoDefaultCtor", definition.extent, base.shortName);
}

function instanceConstructors(definition: TypeDefinition): FunctionMember[] {
  return definition.members.filter(
    (member): member is FunctionMember =>
      member.kind === "FunctionMember" && member.isConstructor && !member.methodAttributes.includes("Static"),
  );
}

function checkInterfaces(
  definition: TypeDefinition,
  bases: BaseTypes,
  file: FileContext,
  assembly: number,
  report: ReportDefinition,
): void {
  const { base } = bases;
  for (const type of bases.interfaces) {
    if (bases.own || base?.isAssignableTo(type)) continue;
    const method = missingImplementation(type, definition, base, file);
    if (method === null) continue;
    const where = `from assembly 'PowerShell Class Assembly, Version=1.0.0.${assembly}, Culture=neutral, PublicKeyToken=null'`;
    const text = `Method '${method}' in type '${definition.name}' ${where} does not have an implementation.`;
    report("TypeCreationError", definition.extent, definition.name, text);
    return;
  }
}
