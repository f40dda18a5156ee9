import { accelerator, acceleratorsOfEdition, typeByNameOrNull } from "../../objects/model/typeRegistry.ts";
import { getMember } from "../../objects/ops/getMember.ts";
import { methodNames, propertyNames } from "../../objects/ops/propertyList.ts";
import { typeMetadataNames } from "../../objects/types/typeMetadata.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { beginningWith } from "./beginningWith.ts";

/** Members of the value of a variable, or of properties of it; a method gets its opening parenthesis. */
export function memberCandidates(engine: Engine, path: string, word: string): string[] {
  const [first, ...rest] = path.slice(1).split(".");
  let value: unknown = engine.globalScope.lookUp(first.toLowerCase())?.value;
  for (const name of rest) value = value === null || value === undefined ? null : getMember(value, name);
  if (value === null || value === undefined) return [];
  return [
    ...beginningWith(propertyNames(value), word),
    ...beginningWith(methodNames(value), word).map((name) => `${name}(`),
  ];
}

export function staticCandidates(typeName: string, word: string): string[] {
  const type = typeByNameOrNull(accelerator(typeName) ?? typeName) ?? typeByNameOrNull(`System.${typeName}`);
  if (!type) return [];
  const metadata = type.metadata;
  const isStatic = (text: string): boolean => text.startsWith("static ");
  const properties = [...(metadata?.properties ?? []), ...(metadata?.fields ?? [])]
    .filter(isStatic)
    .map((text) => /(\w+)(?:\s*\{.*\})?\s*$/.exec(text)?.[1] ?? "");
  const methods = (metadata?.methods ?? []).filter(isStatic).map((text) => /(\w+)\(/.exec(text)?.[1] ?? "");
  const values = type.isEnum ? [...type.enumValues.keys()] : [];
  return [
    ...beginningWith([...values, ...properties].filter(Boolean), word),
    ...beginningWith(methods.filter(Boolean), word).map((name) => `${name}(`),
  ];
}

export function typeCandidates(word: string): string[] {
  const accelerators = beginningWith(
    [...acceleratorsOfEdition()].map(([name]) => name),
    word,
  );
  const full = typeMetadataNames().filter((name) => !name.includes("`"));
  return [
    ...accelerators,
    ...(word.length > 2 ? beginningWith([...full, ...full.map((name) => name.replace(/^System\./, ""))], word) : []),
  ];
}
