import { once } from "../../base/once.ts";
import { absentCommandNames } from "../../command/catalogue/absentCommands.ts";
import { catalogueNames } from "../../command/catalogue/catalogue.ts";
import { sortedLetters } from "./sortedLetters.ts";

/** The commands with the verb of a name whose nouns have its noun's letters in another order: Export-XmlCli for Export-Clixml. */
export function otherOrder(name: string): readonly string[] {
  return byLetters().get(lettersOf(name)) ?? [];
}

const byLetters = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const listed = (["core", "desktop", "exchange"] as const).flatMap((table) => [...catalogueNames(table)]);
  for (const name of new Set([...listed, ...absentCommandNames()])) {
    const key = lettersOf(name);
    const known = found.get(key);
    if (known === undefined) found.set(key, [name]);
    else known.push(name);
  }
  return found;
});

function lettersOf(name: string): string {
  const [verb, noun = ""] = name.toLowerCase().split("-");
  return `${verb}-${sortedLetters(noun)}`;
}
