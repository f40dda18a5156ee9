import { type LentProperty, type NounProperty, propertyNamed } from "../../../src/world/nouns/nounFacts.ts";
import { type Filter, type NecessaryText, necessaryTexts, parseFilter } from "../../../src/world/nouns/opathSyntax.ts";
import { beginningWord } from "../../../src/world/nouns/rows/beginningWords.ts";
import { familyRows } from "../../../src/world/nouns/rows/findRow.ts";
import { acceptsRow, familyOf, moved } from "../../../src/world/nouns/rows/listRows.ts";
import { type NounRow, recipients } from "../../../src/world/nouns/rows/NounRow.ts";
import { valueKey } from "../../../src/world/nouns/rows/rowValue.ts";
import { stockRows, untouchedStock } from "../../../src/world/nouns/rows/stockRows.ts";
import { valueWord } from "../../../src/world/nouns/rows/valueWords.ts";
import { stringKind } from "../../../src/world/values/String.ts";
import { type NounCall, wordGiven } from "./onNoun.ts";

/** The rows among which all matches of -Filter are, through an index; null where no index knows. */
export function indexedRows({ world, definition, given }: NounCall): readonly NounRow[] | null {
  const filter = wordGiven(given, "Filter");
  const parsed = filter === null || definition.compute ? null : filterOrNull(filter);
  if (!parsed) return null;
  const family = familyOf(definition);
  const texts = necessaryTexts(parsed);
  const identity = texts.find(
    ({ is, property }) => is === "equal" && names([...(family.identity ?? []), "Name"], property),
  );
  const rows = identity
    ? familyRows(world, family, identity.text.toLowerCase())
    : family.home === "recipient"
      ? recipientRows(texts)
      : null;
  return (
    rows &&
    moved(
      world,
      definition,
      rows.filter((row) => acceptsRow(definition, row)),
    )
  );

  function recipientRows(all: readonly NecessaryText[]): readonly NounRow[] | null {
    const [index, word] = all.map(indexWord).find((found) => found !== null) ?? [];
    if (index === undefined || word === undefined) return null;
    const own = new Set(untouchedStock(world, family).map(({ guid }) => guid));
    const stored = world.store.find(recipients, index, word).filter(({ guid }) => !own.has(guid));
    return [...stockRows(world, family), ...stored];
  }

  function indexWord({ is, property, text }: NecessaryText): readonly [index: string, word: string] | null {
    if (is === "equal") {
      const known = storedText(property);
      const word = known && valueWord(known.name, text);
      return word ? ["value", word] : null;
    }
    const word = names(["Name", "Alias", "DisplayName"], property) ? beginningWord(text) : null;
    return word === null ? null : ["beginning", word];
  }

  /** A property of which a row holds the text itself, or it is empty. */
  function storedText(name: string): NounProperty | null {
    const property = propertyNamed(definition, name);
    if (!property || property.name === "Name") return null;
    return (property.lenders ?? [{ definition, property }]).every(isPlainText) ? property : null;
  }
}

/** Whether a row holds the text itself under the property's name, and where it holds none it is empty. */
function isPlainText({ definition, property }: LentProperty): boolean {
  const { derive, default: value = property.initial } = property.rule;
  const isText = property.kind === stringKind && !derive && (value === null || value === "");
  return isText && valueKey(definition, property.name) === property.name;
}

function names(properties: readonly string[], name: string): boolean {
  return properties.some((each) => each.toLowerCase() === name.toLowerCase());
}

/** A filter that does not parse is refused where it is compiled. */
function filterOrNull(filter: string): Filter | null {
  try {
    return parseFilter(filter);
  } catch {
    return null;
  }
}
