import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { changeRow } from "./rows/writeRow.ts";

const types = ["Contact", "Group", "MailboxAgent", "PublicFolder", "SearchDialog", "User"];

/** The languages of servers, in each of which the address book has templates (inferred; the product has more). */
const languages = ["de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "ja-JP", "ko-KR", "pt-BR", "ru-RU", "zh-CN", "zh-TW"];

const definition = defineNoun({
  noun: "DetailsTemplate",
  kind: "keyed",
  called: "details template",
  verbs: ["Get", "New", "Set", "Remove", "Restore"],
  properties: {
    TemplateType: { kind: "String" },
    Type: { kind: "String", derive: ({ name }) => name.slice(name.indexOf("\\") + 1) },
    Language: { kind: "CultureInfo" },
  },
  stock: () =>
    languages.flatMap((language) =>
      types.map((type) => ({
        name: `${language}\\${type}`,
        values: { TemplateType: type.replace(/(?<=[a-z])(?=[A-Z])/, " "), Language: language },
      })),
    ),
  actions: { Restore: { run: restore } },
  source: "inferred",
});

export default definition;

/** What was set goes, so that what every template has by default shows again. */
function restore({ world, row }: ActionCall): undefined {
  if (row) changeRow(world, definition, row, Object.fromEntries(Object.keys(row.values).map((name) => [name, null])));
}
