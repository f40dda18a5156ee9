import { knownSignature } from "../calls/MethodSignature.ts";
import { memberName, type SignaturesByName } from "./signatures.ts";

/**
 * Code by whole signatures, from keys as `ClrMembers` tells them: `own` are those of the type's own row, `inherited` those
 * of its base types and interfaces. A key that binds to no member is an error.
 */
export function bindCode<Code>(
  owner: string,
  written: Readonly<Record<string, Code>>,
  own: SignaturesByName | undefined,
  inherited: () => Iterable<SignaturesByName>,
): ReadonlyMap<string, Code> {
  const keys = Object.keys(written);
  const overloads = new Set(keys.filter((key) => key.includes("(")).map(shapeOf));
  const found = new Map<string, Code>();
  for (const key of keys) {
    const code = written[key];
    for (const text of isSignature(key) ? signatureOf(key, own) : named(key)) found.set(text, code);
  }
  return found;

  function named(key: string): readonly string[] {
    const inOwn = own ? namedSignatures(key, own, overloads) : [];
    if (inOwn.length > 0) return inOwn;
    for (const row of inherited()) {
      const there = namedSignatures(key, row, overloads);
      if (there.length > 0) return there;
    }
    throw new Error(`The tables of types have no ${key} of ${owner}.`);
  }
}

/** The same for constructors, which have no names and are not inherited. */
export function bindConstructors<Code>(
  owner: string,
  written: Readonly<Record<string, Code>>,
  signatures: readonly string[],
): ReadonlyMap<string, Code> {
  const byTypes = new Map(signatures.map((text) => [shapeOf(text), text]));
  return new Map(
    Object.entries(written).map(([key, code]) => {
      const text = byTypes.get(key) ?? byTypes.get(shapeOf(key));
      if (text === undefined && !isConstructor(key)) throw new Error(`The tables of types have no ${owner}${key}.`);
      return [text ?? key, code];
    }),
  );
}

/** A whole signature has a type before the name: "int Count {get;}", "bool Equals(System.Object obj)". */
function isSignature(key: string): boolean {
  const open = key.indexOf("(");
  return (open < 0 ? key : key.slice(0, open)).includes(" ");
}

/** "(int capacity)", "()": each parameter has a name. */
function isConstructor(key: string): boolean {
  return knownSignature(key).parameters.every(({ type }) => type !== "");
}

/** As the type's own row has it; a member that no table has is the key itself. */
function signatureOf(key: string, own: SignaturesByName | undefined): readonly string[] {
  const shape = shapeOf(key);
  const known = own?.get(memberName(key))?.filter((text) => shapeOf(text) === shape) ?? [];
  return known.length > 0 && !known.includes(key) ? known : [key];
}

/** The member with that name, or all overloads that have no key of their own; one overload where the key has types. */
function namedSignatures(key: string, row: SignaturesByName, overloads: ReadonlySet<string>): readonly string[] {
  const open = key.indexOf("(");
  const all = row.get(open < 0 ? key : key.slice(0, open)) ?? [];
  if (open >= 0) return all.filter((text) => shapeOf(text) === key);
  return all.length === 1 ? all : all.filter((text) => !overloads.has(shapeOf(text)));
}

const shapes = new Map<string, string>();

/** "IndexOf(string,int)" of a method's signature, "Count" of a property's; a key that is no signature is its own shape. */
function shapeOf(text: string): string {
  const open = text.indexOf("(");
  if (open < 0) return memberName(text);
  if (open > 0 && !isSignature(text)) return text;
  let shape = shapes.get(text);
  if (shape === undefined) {
    const types = knownSignature(text).parameters.map(({ type }) => type);
    shape = `${open === 0 ? "" : memberName(text)}(${types.join(",")})`;
    shapes.set(text, shape);
  }
  return shape;
}
