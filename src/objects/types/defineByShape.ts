import { parseMethodSignature, parsePropertySignature } from "../calls/MethodSignature.ts";
import type { TypeDefinition } from "./TypeDefinition.ts";
import { typeMetadata } from "./typeMetadata.ts";

type Code = (...args: never[]) => unknown;
type Access = Code | { readonly get: Code; readonly set: Code };

/** Members by shape: "AddDays(double)", constructors "(int,int,int)", properties "Day". */
export interface ShapedMembers {
  readonly kind?: TypeDefinition["kind"];
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
 * metadata table, and what the table does not have is left out.
 */
export function defineByShape(name: string, members: ShapedMembers): TypeDefinition {
  const metadata = typeMetadata(name);
  const methods = metadata?.methods ?? [];
  const properties = [...(metadata?.properties ?? []), ...(metadata?.fields ?? [])];
  return {
    name,
    ...(members.kind ? { kind: members.kind } : {}),
    ...(members.base ? { base: members.base } : {}),
    ...(members.interfaces ? { interfaces: members.interfaces } : {}),
    constructors: bound(metadata?.constructors ?? [], members.constructors),
    methods: bound(
      methods.filter((text) => !text.startsWith("static ")),
      members.methods,
    ),
    statics: bound(
      methods.filter((text) => text.startsWith("static ")),
      members.statics,
    ),
    properties: named(
      properties.filter((text) => !text.startsWith("static ")),
      members.properties,
    ),
    staticProperties: named(
      properties.filter((text) => text.startsWith("static ")),
      members.staticProperties,
    ),
    ...(members.toText ? { toText: members.toText as (self: unknown) => string } : {}),
  } as TypeDefinition;
}

function bound(texts: readonly string[], code: Readonly<Record<string, Code>> = {}): Record<string, Code> {
  const wanted = new Map(Object.entries(code));
  const found: Record<string, Code> = {};
  for (const text of texts) {
    const { name, parameters } = parseMethodSignature(text);
    const own = wanted.get(`${name}(${parameters.map((parameter) => parameter.type).join(",")})`);
    if (own) found[text] = own;
  }
  return found;
}

function named(texts: readonly string[], access: Readonly<Record<string, Access>> = {}): Record<string, Access> {
  const wanted = new Map(Object.entries(access));
  const found: Record<string, Access> = {};
  for (const text of texts) {
    const own = wanted.get(parsePropertySignature(text).name);
    if (own) found[text] = own;
  }
  return found;
}
