import { parentOf } from "../directory/distinguishedName.ts";
import { wordGiven } from "../values/given.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition, type PropertyRule, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { distinguishedNameOf } from "./rows/rowPlace.ts";
import { removeRow } from "./rows/writeRow.ts";

/** What setup makes, by name (documented); what its people read of them is not known. */
const stock = [
  ["ExAttachmentRemoved", "Attachment Removed"],
  ["ExOrarMail", "Originator Requested Alternate Recipient Mail"],
  ["ExPartnerMail", "Partner Mail"],
] as const;

/** Each stands below its language, `de-DE\Name`; those of no language below Default, and their names alone mean these. */
const classification: NounDefinition = defineNoun({
  noun: "MessageClassification",
  kind: "keyed",
  called: "message classification",
  verbs: ["Get", "New", "Remove", "Set"],
  directory: {
    containers: ["Default", "Message Classifications", "Transport Settings"],
    objectClass: ["top", "msExchMessageClassification"],
  },
  identityText: (row) => `${languageOf(row) ?? "Default"}\\${row.name}`,
  resolve: (world, identity) => {
    const wanted = identity.toLowerCase();
    const named = rowsOf(world).filter((row) => !languageOf(row) && row.name.toLowerCase() === wanted);
    return named.length === 0 ? null : named;
  },
  properties: {
    // Who receives a message reads what its sender reads, where nothing else is said (documented).
    RecipientDescription: { default: ({ values }) => values.SenderDescription ?? null },
    // The classification of a language is that of its name, in other words, and stays so when the name changes (inferred).
    ClassificationID: { default: (row) => row.guid },
    // New- takes none of these for a language (documented): they are those of the classification itself (inferred).
    DisplayPrecedence: sharedValue("DisplayPrecedence", "Medium"),
    PermissionMenuVisible: sharedValue("PermissionMenuVisible", true),
    RetainClassificationEnabled: sharedValue("RetainClassificationEnabled", true),
  },
  parameters: { IncludeLocales: { accepted: "Read where those of languages are hidden." } },
  hidden: (row, given) => languageOf(row) !== null && given.get("IncludeLocales") !== true && !given.has("Identity"),
  // The name alone means all of its languages, where they are asked for.
  spread: (row, given, world) => {
    const isAsked = given.get("IncludeLocales") === true && given.has("Identity") && languageOf(row) === null;
    return isAsked ? [row, ...languagesOf(world, row)] : [row];
  },
  // That of a language is made for one that is there (documented).
  validate: ({ world, before, after }) =>
    before || !after || languageOf(after) === null || usualOf(world, after.name)
      ? null
      : nounError("UsualClassificationMissing", { name: after.name }),
  presets({ Locale }, world, given): Values {
    if (typeof Locale !== "string") return {};
    const usual = usualOf(world, wordGiven(given, "Name") ?? "");
    return { parent: placeOf(world, Locale), ...(usual ? { ClassificationID: classificationOf(usual) } : {}) };
  },
  // Nobody reads the words of a language without those for everybody (inferred).
  changed({ world, before, after }) {
    if (!before || after || languageOf(before) !== null) return;
    for (const row of languagesOf(world, before)) removeRow(world, classification, row);
  },
  stock: () => stock.map(([name, DisplayName]) => ({ name, values: { DisplayName } })),
  source: "inferred",
});

export default classification;

function rowsOf(world: World): readonly NounRow[] {
  return listRows(world, classification);
}

/** The classification of a name in no language. */
function usualOf(world: World, name: string): NounRow | undefined {
  return rowsOf(world).find((row) => !languageOf(row) && row.name.toLowerCase() === name.toLowerCase());
}

function classificationOf({ guid, values: { ClassificationID } }: NounRow): string {
  return typeof ClassificationID === "string" ? ClassificationID : guid;
}

/** A classification in other languages. */
function languagesOf(world: World, usual: NounRow): readonly NounRow[] {
  const wanted = classificationOf(usual);
  return rowsOf(world).filter((row) => languageOf(row) !== null && classificationOf(row) === wanted);
}

/** What one of a language has from the classification that it translates. */
function sharedValue(property: string, usually: Json): Pick<PropertyRule, "default"> {
  return {
    default(row, world) {
      if (languageOf(row) === null) return usually;
      const wanted = classificationOf(row);
      const usual = rowsOf(world).find((each) => !languageOf(each) && classificationOf(each) === wanted);
      return usual?.values[property] ?? usually;
    },
  };
}

function languageOf({ values: { Locale } }: NounRow): string | null {
  return typeof Locale === "string" && Locale !== "" ? Locale : null;
}

function placeOf(world: World, language: string): string {
  const usual = parentOf(distinguishedNameOf(world, classification, "x", null, null));
  return `CN=${language},${parentOf(usual)}`;
}
