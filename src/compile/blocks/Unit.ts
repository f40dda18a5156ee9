import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { Edition } from "../../diag/Edition.ts";
import { type Extent, extentText } from "../../diag/Extent.ts";
import { hashCode } from "../../objects/clr/System/hashCode.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { namedGeneric } from "../../objects/types/knownTypeName.ts";
import { isAtHand, typeAtHand, typeOfDotNet } from "../../objects/types/loadedAssemblies.ts";
import { parseTypeName } from "../../objects/types/TypeName.ts";
import { arrayTypeOf, composeType, genericTypeOf, isInEdition } from "../../objects/types/typeRegistry.ts";
import type { PointCounters } from "../../runtime/debug/CodeCoverage.ts";
import { Layout } from "../../runtime/scope/Layout.ts";
import type { Parameter, ScriptBlock, TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { LocalTypes } from "../classes/LocalTypes.ts";
import { sharesVariables } from "../expressions/sharesVariables.ts";

/** What the compiler knows of the script block it compiles: its variables, and what the text around it declares. */
export class Unit {
  readonly layout = new Layout();
  readonly file: FileContext;
  /** The body of a class's method: only `return` gives something back. */
  isMethod = false;
  /** The function whose body it is; null: none. */
  functionName: string | null = null;
  /** What a method's `return` makes of its value. */
  convertReturned: (value: unknown) => unknown = (value) => value;
  /** How many expandable strings are around what is being compiled. */
  stringDepth = 0;
  #isDefault = false;
  /** The assignment or throw that a text begins with, as long as no statement inside of its value has been met. */
  #opening: Extent | null = null;
  #hasPlaces = false;
  #findLocalTypes: (() => LocalTypes) | null = null;
  #localTypes: LocalTypes | null = null;
  #block: ScriptBlock | null = null;
  #sharesVariables: boolean | null = null;

  constructor(
    readonly parent: Unit | null,
    file: FileContext | null,
  ) {
    this.file = file ?? parent?.file.inner() ?? new FileContext("Desktop");
  }

  /** The block that is compiled, and its parameters. */
  setBlock(block: ScriptBlock, parameters: readonly Parameter[]): void {
    this.#block = block;
    this.#findLocalTypes = () => new LocalTypes(block, parameters, (name) => this.file.findParsed(name));
  }

  /**
   * The full name of a type that the block defines: the functions and blocks inside the text that it stands in come first,
   * a block as the hash of its text (of another text each time in .NET; here a number of the text).
   */
  fullTypeName(name: string): string {
    const isText = this.parent === null || this.parent.#block === null;
    if (this.#block === null || isText) return name;
    return this.parent.fullTypeName(
      `${this.functionName ?? `<${(hashCode(extentText(this.#block.extent)) >>> 0).toString(16)}>`}.${name}`,
    );
  }

  get localTypes(): LocalTypes | null {
    this.#localTypes ??= this.#findLocalTypes?.() ?? null;
    return this.#localTypes;
  }

  /** Whether the variables that the code names are the block's locals where it runs in a scope of its own. */
  get hasLocals(): boolean {
    if (this.#isDefault || this.#block === null) return false;
    this.#sharesVariables ??= sharesVariables(this.#block);
    return !this.#sharesVariables;
  }

  /** Compiles a parameter's default, whose variables are not the block's locals. */
  compileDefault<T>(compile: () => T): T {
    const saved = this.#isDefault;
    this.#isDefault = true;
    try {
      return compile();
    } finally {
      this.#isDefault = saved;
    }
  }

  slot(name: string): number {
    return this.layout.slot(name);
  }

  /**
   * Begins the value of an assignment or a throw. The first statement of a text is where its errors are without being
   * noted as such, and a value is looked at before the statement around it: the first statement in the value of an
   * assignment that begins a text is not noted, and its errors are shown at the assignment.
   */
  openValue(extent: Extent): void {
    if (!this.#hasPlaces && this.parent?.parent === null) this.#opening ??= extent;
  }

  /** Where the errors of a statement are shown. Conditions of loops and of switch are noted in any case. */
  place(extent: Extent): Extent {
    const place = this.#opening ?? extent;
    this.#opening = null;
    this.#hasPlaces = true;
    return place;
  }
}

/** What holds for a whole text: the edition and `using namespace`; and the types that it, or one of its blocks, defines. */
export class FileContext {
  readonly namespaces: string[] = [];
  /** Counters of the text's points, where somebody measures what runs. */
  counters: PointCounters | null = null;
  /** The values of the text's enumerations that have been read. */
  readonly enumerations = new Map<TypeDefinition, ReadonlyMap<string, bigint>>();
  #defined: CaseInsensitiveMap<ClrType> | null = null;
  #signatureTypes: CaseInsensitiveMap<ClrType> | null = null;
  #outer: FileContext | null = null;

  constructor(
    readonly edition: Edition,
    /** Classes and enumerations of scripts that the running code sees. */
    readonly scriptType: (name: string) => ClrType | null = () => null,
    /** Namespaces that a text which was dotted before uses. */
    readonly dottedNamespaces: () => readonly string[] = () => [],
  ) {}

  /** The same for a block in the text. */
  inner(): FileContext {
    const inner = new FileContext(this.edition, this.scriptType, this.dottedNamespaces);
    inner.namespaces.push(...this.namespaces);
    inner.counters = this.counters;
    inner.#outer = this;
    return inner;
  }

  /** The values of an enumeration that were read with the text or a text around it; null: none were. */
  enumeration(definition: TypeDefinition): ReadonlyMap<string, bigint> | null {
    return this.enumerations.get(definition) ?? this.#outer?.enumeration(definition) ?? null;
  }

  define(name: string, type: ClrType): void {
    this.#defined ??= new CaseInsensitiveMap();
    this.#defined.set(name, type);
    if (type.name === name) return;
    this.#signatureTypes ??= new CaseInsensitiveMap();
    this.#signatureTypes.set(type.name, type);
  }

  /** The type that a signature names in full, which scripts can not do with types inside of functions and blocks. */
  findSignatureType(name: string): ClrType | null {
    for (let at: FileContext | null = this; at !== null; at = at.#outer) {
      const found = at.#signatureTypes?.get(name);
      if (found !== undefined) return found;
    }
    return this.findType(name);
  }

  #definedType(name: string): ClrType | null {
    const own = this.#defined?.get(name);
    if (own !== undefined) return own;
    return this.#outer === null ? null : this.#outer.#definedType(name);
  }

  /** The type of a name in the text, or null: classes of the text and of the session, then .NET's. */
  findParsed(typeName: TypeName): ClrType | null {
    if (typeName.form === "Array") {
      const element = this.findParsed(typeName.elementType);
      return element && arrayTypeOf(element, typeName.rank);
    }
    if (typeName.form === "Generic") {
      const closed = typeName.genericArguments.map((argument) => this.findParsed(argument));
      return closed.every((type) => type !== null) ? this.genericOf(typeName.typeName.fullName, closed) : null;
    }
    if (typeName.assemblyName === null) return this.findType(typeName.name);
    const type = isAssembly(typeName.assemblyName) ? typeOfDotNet(typeName.name) : null;
    // With its assembly a type is named in full.
    return type?.name.toLowerCase() === typeName.name.toLowerCase() ? type : null;
  }

  /** Throws AmbiguousTypeReference where two of the namespaces have the name. */
  findType(name: string): ClrType | null {
    return this.#definedType(name) ?? this.#seenType(name);
  }

  /** Classes and enumerations are those of the scope in which the code runs, then .NET's types. */
  #seenType(name: string): ClrType | null {
    const own = this.scriptType(name);
    if (own) return own;
    const direct = typeAtHand(name);
    if (direct) return direct;
    return typeInNamespaces(name, this.namespaces) ?? typeInNamespaces(name, this.dottedNamespaces());
  }

  /**
   * The type that a text names while the code runs: [type]'C[]', New-Object 'List[C]'. A class that stands around the
   * code and whose scope has ended is not found.
   */
  findNamed(text: string): ClrType | null {
    const direct = this.#seenType(text);
    const parsed = direct ? null : parseTypeName(text);
    if (!parsed) return direct;
    return composeType(
      parsed,
      (name) => this.#seenType(name),
      (name, closed) => this.genericOf(name, closed),
    );
  }

  private genericOf(name: string, typeArguments: readonly ClrType[]): ClrType | null {
    const open = this.scriptType(`${name.replace(/`\d+$/, "")}\`${typeArguments.length}`);
    if (open?.assembly) return open.assembly.close(open.name, typeArguments);
    const prefixes = ["", ...this.namespaces.map(dotted), ...this.dottedNamespaces().map(dotted)];
    for (const prefix of prefixes) {
      const found = genericTypeOf(`${prefix}${name}`, typeArguments);
      if (found && isInEdition(found)) return found;
    }
    for (const prefix of prefixes) {
      const found = namedGeneric(`${prefix}${name}`, typeArguments);
      if (found && isAtHand(found.genericName)) return found;
    }
    return null;
  }
}

function dotted(namespace: string): string {
  return `${namespace}.`;
}

function typeInNamespaces(name: string, namespaces: readonly string[]): ClrType | null {
  let found: ClrType | null = null;
  for (const namespace of namespaces) {
    const type = typeAtHand(`${namespace}.${name}`);
    if (type === null || type === found) continue;
    if (found !== null) throw runtimeError("AmbiguousTypeReference", [name, found.name, type.name]);
    found = type;
  }
  return found;
}

function isAssembly(name: string): boolean {
  return /^\s*(mscorlib|netstandard|System|Microsoft|WindowsBase|Presentation)/i.test(name);
}
