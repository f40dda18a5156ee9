import { parseMethodSignature, parsePropertySignature } from "../calls/MethodSignature.ts";
import type { TypeDefinition } from "./TypeDefinition.ts";
import { typeMetadata } from "./typeMetadata.ts";

type Code = (...args: never[]) => unknown;
type Access = Code | { readonly get: Code; readonly set: Code };

/** Members by shape: "AddDays(double)", constructors "(int,int,int)", properties "Day". */
export interface ShapedMembers {
  readonly kind?: TypeDefinition["kind"];
  /** The type with the same signatures, where the table does not have this one. */
  readonly like?: string;
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly constructors?: Readonly<Record<string, Code>>;
  readonly methods?: Readonly<Record<string, Code>>;
  readonly statics?: Readonly<Record<string, Code>>;
  readonly properties?: Readonly<Record<string, Access>>;
  readonly staticProperties?: Readonly<Record<string, Access>>;
  readonly toText?: (self: never) => string;
}

/**
 * A definition whose members are named by shape instead of by their whole signature; the signatures come from the
 * metadata table.
 */
export function defineByShape(name: string, members: ShapedMembers): TypeDefinition {
  const metadata = typeMetadata(members.like ?? name);
  const methods = metadata?.methods ?? [];
  const properties = [...(metadata?.properties ?? []), ...(metadata?.fields ?? [])];
  return {
    name,
    ...(members.kind ? { kind: members.kind } : {}),
    ...(members.base ? { base: members.base } : {}),
    ...(members.interfaces ? { interfaces: members.interfaces } : {}),
    constructors: bound(metadata?.constructors ?? [], callShape, members.constructors),
    methods: bound(methods.filter(isOfInstance), callShape, members.methods),
    statics: bound(methods.filter(isStatic), callShape, members.statics),
    properties: bound(properties.filter(isOfInstance), propertyName, members.properties),
    staticProperties: bound(properties.filter(isStatic), propertyName, members.staticProperties),
    ...(members.toText ? { toText: members.toText as (self: unknown) => string } : {}),
  } as TypeDefinition;
}

const isStatic = (text: string) => text.startsWith("static ");
const isOfInstance = (text: string) => !isStatic(text);
const propertyName = (text: string) => parsePropertySignature(text).name;

function callShape(text: string): string {
  const { name, parameters } = parseMethodSignature(text);
  return `${name}(${parameters.map((parameter) => parameter.type).join(",")})`;
}

/** The code by the signatures of the table. A key that no signature has is a mistake of the definition. */
function bound<Member>(
  texts: readonly string[],
  shapeOf: (text: string) => string,
  code: Readonly<Record<string, Member>> = {},
): Record<string, Member> {
  const found: Record<string, Member> = {};
  const used = new Set<string>();
  for (const text of texts) {
    const shape = shapeOf(text);
    if (!Object.hasOwn(code, shape)) continue;
    found[text] = code[shape];
    used.add(shape);
  }
  const unbound = Object.keys(code).filter((shape) => !used.has(shape));
  if (unbound.length > 0) throw new Error(`The table of types has no ${unbound.join(", ")}.`);
  return found;
}
