import type { Element } from "@xmldom/xmldom";
import { type CmdletDefinition, defineCmdlet } from "../../../src/command/prelude.ts";
import { child, path, textOf } from "../../../src/objects/xml/childElements.ts";
import type { NounDefinition, Values } from "../../../src/world/nouns/defineNoun.ts";
import { taskError } from "../../../src/world/nouns/messages/taskMessages.ts";
import { getRow } from "../../../src/world/nouns/rows/findRow.ts";
import { changeRow, createRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { defineVerb, deriveCmdlet } from "../_noun/deriveCmdlet.ts";
import { changesOf, onNoun } from "../_noun/steps/onNoun.ts";
import { sentence } from "../_noun/steps/sentence.ts";
import { nounObject } from "../_noun/values/NounObject.ts";
import { xmlRoot } from "./xmlRoot.ts";

/** What a file says of the object that it describes. */
interface Described {
  readonly name: string;
  readonly values: Values;
}

/** New- or Set- of objects whose name and properties a file of XML holds, by the name of its root. */
export function describedByFile(
  verb: "New" | "Set",
  definition: NounDefinition,
  root: keyof typeof readers,
): CmdletDefinition {
  const steps = defineVerb({
    verb,
    synopsis: ({ called }) => (verb === "New" ? `Makes a ${called} from a file.` : `Replaces a ${called} by a file.`),
    steps: (cmdlet, noun, uses) =>
      onNoun(cmdlet, verb, noun, uses, (call) => {
        const given = changesOf(call, null);
        const { name, values } = described(String(given.FileData ?? ""), root);
        const all = { ...given, ...values };
        if (!cmdlet.shouldProcessSentence(sentence(noun, verb, name))) return;
        if (verb === "Set") return void changeRow(call.world, noun, getRow(call.world, noun, name), all);
        cmdlet.write(
          nounObject(call.world, noun, createRow(call.world, noun, { name, values: all, given: call.given })),
        );
      }),
  });
  return defineCmdlet({ ...deriveCmdlet(steps, definition), module: "Exchange" });
}

const readers = {
  RulePackage(element: Element): Described | null {
    const pack = child(element, "RulePack");
    const version = pack && child(pack, "Version");
    const [details] = pack ? path(pack, "Details", "LocalizedDetails") : [];
    const name = pack?.getAttribute("id") ?? "";
    if (!details || name === "") return null;
    const numbers = ["major", "minor", "build", "revision"].map((part) => version?.getAttribute(part) || "0");
    return {
      name: name.toLowerCase(),
      values: {
        RuleCollectionName: textOf(details, "Name"),
        Description: textOf(details, "Description"),
        Publisher: textOf(details, "PublisherName"),
        Version: numbers.join("."),
      },
    };
  },
  EdmSchema(element: Element): Described | null {
    const table = child(element, "DataStore");
    const name = table?.getAttribute("name") ?? "";
    if (!table || name === "") return null;
    return {
      name,
      values: { Description: table.getAttribute("description") ?? "", Version: table.getAttribute("version") ?? "" },
    };
  },
};

function described(base64: string, root: keyof typeof readers): Described {
  const element = xmlRoot(base64);
  const found = element?.localName === root ? readers[root](element) : null;
  if (!found) throw taskError("DescriptionInvalid", { root });
  return found;
}
