import { type Collection, collection } from "../../../store/Collection.ts";
import { guid, name, nullable, object, type RecordShape, text, time } from "../../../store/record/RecordShape.ts";
import type { Json } from "../../values/Json.ts";
import type { RowHome } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { beginningWords } from "./beginningWords.ts";
import { identityWords } from "./identityWords.ts";
import { referenceProperties } from "./referenceProperties.ts";
import { textPieces } from "./textPieces.ts";
import { valueWords } from "./valueWords.ts";

/**
 * An object of the organisation. `values` holds what differs from the defaults, by the product's property names; those of
 * a facet stand under `<Noun>.<Property>`. References are GUIDs, moments ISO texts in UTC.
 */
export interface NounRow {
  /** The noun whose rows these are: `AcceptedDomain`, `Recipient`. */
  readonly noun: string;
  readonly guid: string;
  readonly name: string;
  /** The server of a per-server object, the GUID of a relation's owner. */
  readonly owner: string | null;
  readonly distinguishedName: string;
  readonly whenCreated: string;
  readonly whenChanged: string;
  readonly values: Readonly<Record<string, Json>>;
}

const anything: RecordShape<Readonly<Record<string, Json>>> = {
  expected: "an object",
  check(value, path, problems) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      problems.push({ path, expected: "an object", found: value === null ? "null" : typeof value });
  },
};

const rowShape = object({
  noun: name,
  guid,
  name: text,
  owner: nullable(text),
  distinguishedName: text,
  whenCreated: time,
  whenChanged: time,
  values: anything,
}) as unknown as RecordShape<NounRow>;

const indexes = {
  noun: ({ noun }: NounRow) => noun,
  identity: { words: identityWords, signature: "noun identity 1" },
  owner: ({ noun, owner }: NounRow) => (owner === null ? null : `${noun}:${owner}`),
};

/** Servers, and how they authenticate and push: what the scenario tells of the configuration. */
export const directory: Collection<NounRow> = collection("directory", rowShape, indexes);

/** Objects of all other nouns but recipients. */
export const nounObjects: Collection<NounRow> = collection("object", rowShape, indexes);

/** Users, mailboxes, contacts and groups. */
export const recipients: Collection<NounRow> = collection("recipient", rowShape, {
  ...indexes,
  type: ({ values }: NounRow) => String(values.RecipientTypeDetails ?? ""),
  beginning: {
    words: beginningWords,
    signature: "beginnings of name, alias and display name 1 2 3 4 6 8",
  },
  value: { words: valueWords, signature: "values 3" },
  piece: { words: textPieces, signature: "pieces of three" },
  reference: { words: references, signature: `reference ${referenceProperties.join(" ")}` },
});

function references({ values }: NounRow): readonly string[] {
  return referenceProperties.flatMap((name) => {
    const value = values[name];
    return Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
  });
}

/** Recipients that the cloud has deleted and can still give back. */
export const softDeletedRecipients: Collection<NounRow> = collection("softDeletedRecipient", rowShape, indexes);

/** Stock objects that were removed, by GUID. */
export const removedStock = collection("removedStock", object({ noun: name, name: text }));

/** Names of the collections that hold rows of nouns. */
export const rowCollections: ReadonlySet<string> = new Set([
  directory.name,
  nounObjects.name,
  recipients.name,
  softDeletedRecipients.name,
]);

/** Where rows of a noun lie. */
export function rowsCollection(noun: string): Collection<NounRow> {
  const home = nounNamed(noun)?.home;
  return home === undefined ? nounObjects : homes[home];
}

const homes: Readonly<Record<RowHome, Collection<NounRow>>> = {
  recipient: recipients,
  directory,
  softDeletedRecipient: softDeletedRecipients,
};
