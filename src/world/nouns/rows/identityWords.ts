import { canonicalName, distinguishedNameParts } from "../../directory/distinguishedName.ts";
import type { Json } from "../../values/Json.ts";
import { nounNamed } from "../nounNamed.ts";
import type { NounRow } from "./NounRow.ts";

/** Everything that names a row, as index words: `noun:word` in lower case. */
export function identityWords(row: NounRow): readonly string[] {
  const words = new Set<string>();
  const add = (word: string): void => void (word !== "" && words.add(`${row.noun}:${word.toLowerCase()}`));
  add(row.name);
  add(row.guid);
  if (row.distinguishedName !== "") {
    add(row.distinguishedName);
    add(canonicalWord(row));
  }
  if (row.owner !== null) add(`${row.owner}\\${row.name}`);
  for (const property of nounNamed(row.noun)?.identity ?? []) for (const word of texts(row.values[property])) add(word);
  return [...words];
}

/** The canonical name as an index word: it begins with the domain of the distinguished name, whatever the forest's DNS name. */
export function canonicalWord({ distinguishedName }: Pick<NounRow, "distinguishedName">): string {
  const domain = distinguishedNameParts(distinguishedName)
    .filter(([kind]) => kind.toUpperCase() === "DC")
    .map(([, part]) => part)
    .join(".");
  return canonicalName(distinguishedName, domain);
}

/** A proxy address names its recipient with and without its type. */
function texts(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => texts(each));
  if (typeof value !== "string") return [];
  const bare = /^smtp:(.+)$/i.exec(value);
  return bare ? [value, bare[1]] : [value];
}
