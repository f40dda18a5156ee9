import type {
  Attribute,
  FunctionMember,
  PropertyMember,
  TypeConstraint,
  TypeDefinition,
} from "../../ast/definitions.ts";
import type { Expression } from "../../ast/expressions.ts";
import type { Node } from "../../ast/Node.ts";
import type { Resolver } from "../Resolver.ts";
import type { Report } from "./Report.ts";

const keyTypes: ReadonlySet<string> = new Set(
  ["String", "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64"].map((name) => `System.${name}`),
);

/** What is already found of a resource. */
interface Found {
  set: boolean;
  get: boolean;
  test: boolean;
  key: boolean;
  defaultConstructor: boolean;
  otherConstructor: boolean;
}

/** A class that `[DscResource()]` stands before has Get, Set and Test as DSC calls them, and a key; from a base class, too. */
export class DscResourceChecks {
  readonly #resolver: Resolver;
  readonly #report: Report;
  /** The types of the script that were read so far, by folded name. */
  readonly #types = new Map<string, TypeDefinition>();

  constructor(resolver: Resolver, report: Report) {
    this.#resolver = resolver;
    this.#report = report;
  }

  check(node: Node): void {
    if (node.kind !== "TypeDefinition") return;
    this.#types.set(node.name.toLowerCase(), node);
    const attribute = node.attributes.find((one) => this.#isAttribute(one, "DscResource"));
    if (attribute === undefined) return;
    const found: Found = {
      set: false,
      get: false,
      test: false,
      key: false,
      defaultConstructor: false,
      otherConstructor: false,
    };
    this.#checkMembers(node, found);
    this.#checkBases(node, found);
    const missing = (id: string) => this.#report(id, attribute.extent, node.name);
    if (!found.set) missing("DscResourceMissingSetMethod");
    if (!found.get) missing("DscResourceMissingGetMethod");
    if (!found.test) missing("DscResourceMissingTestMethod");
    if (!found.defaultConstructor && found.otherConstructor) missing("DscResourceMissingDefaultConstructor");
    if (!found.key) missing("DscResourceMissingKeyProperty");
  }

  #checkBases(node: TypeDefinition, found: Found): void {
    const seen = new Set([node]);
    for (let base = this.#baseOf(node); base !== undefined && !seen.has(base); base = this.#baseOf(base)) {
      if (found.set && found.get && found.test && found.key) return;
      seen.add(base);
      this.#checkMembers(base, found);
    }
  }

  #baseOf(node: TypeDefinition): TypeDefinition | undefined {
    const name = node.baseTypes[0]?.typeName;
    return name?.form === "Simple" ? this.#types.get(name.name.toLowerCase()) : undefined;
  }

  #checkMembers(type: TypeDefinition, found: Found): void {
    for (const member of type.members) {
      if (member.kind === "PropertyMember") this.#checkKey(member, found);
      else this.#checkMethod(member, type, found);
    }
  }

  #checkMethod(member: FunctionMember, type: TypeDefinition, found: Found): void {
    const isPlain = (member.functionDefinition.parameters ?? []).length === 0;
    if (member.isConstructor) {
      if (isPlain) found.defaultConstructor = true;
      else found.otherConstructor = true;
      return;
    }
    if (!isPlain) return;
    switch (member.name.toLowerCase()) {
      case "set":
        found.set ||= member.returnType === null || this.#fullName(member.returnType) === "System.Void";
        break;
      case "test":
        found.test ||= member.returnType !== null && this.#fullName(member.returnType) === "System.Boolean";
        break;
      case "get":
        if (!found.get && !isOf(member.returnType, type))
          this.#report("DscResourceInvalidGetMethod", member.extent, type.name);
        found.get = true;
        break;
      default:
    }
  }

  #checkKey(member: PropertyMember, found: Found): void {
    for (const attribute of member.attributes) {
      if (!this.#isAttribute(attribute, "DscProperty")) continue;
      const isKey = attribute.namedArguments.some(
        ({ argumentName, argument }) => argumentName.toLowerCase() === "key" && isTrue(argument),
      );
      if (!isKey) continue;
      found.key = true;
      if (!this.#canBeKey(member.propertyType)) this.#report("DscResourceInvalidKeyProperty", member.extent);
    }
  }

  #canBeKey(constraint: TypeConstraint | null): boolean {
    if (constraint?.typeName.form !== "Simple") return false;
    const own = this.#types.get(constraint.typeName.name.toLowerCase());
    if (own !== undefined) return own.isEnum;
    const lineage = this.#lineage(constraint.typeName.name) ?? [];
    return keyTypes.has(lineage[0] ?? "") || lineage.includes("System.Enum");
  }

  #isAttribute({ typeName: { fullName } }: Attribute, name: string): boolean {
    const lineage = this.#lineage(fullName) ?? this.#lineage(`${fullName}Attribute`);
    return lineage?.[0] === `System.Management.Automation.${name}Attribute`;
  }

  #fullName(constraint: TypeConstraint): string | undefined {
    return this.#lineage(constraint.typeName.fullName)?.[0];
  }

  #lineage(name: string): readonly string[] | null {
    return this.#resolver.lineage(name) ?? this.#resolver.lineage(`System.${name}`);
  }
}

/** Whether a method gives the class that it belongs to, or an array of it. */
function isOf(constraint: TypeConstraint | null, type: TypeDefinition): boolean {
  const name = constraint?.typeName.form === "Array" ? constraint.typeName.elementType : constraint?.typeName;
  return name?.form === "Simple" && name.name.toLowerCase() === type.name.toLowerCase();
}

function isTrue(argument: Expression): boolean {
  switch (argument.kind) {
    case "VariableExpression":
      return argument.variablePath.userPath.toLowerCase() === "true";
    case "StringConstantExpression":
      return argument.value !== "";
    case "ConstantExpression":
      return argument.value !== null && argument.value !== false && argument.value !== 0;
    default:
      return false;
  }
}
