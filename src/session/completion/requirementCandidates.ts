import type { Engine } from "../../runtime/Engine.ts";
import { moduleKeys } from "./arguments/moduleKeys.ts";
import { namedThings } from "./arguments/namedThings.ts";
import { beginningWith } from "./beginningWith.ts";
import { candidate } from "./Candidate.ts";
import type { CompletionAnswer } from "./CompletionAnswer.ts";

const requirements: Readonly<Record<string, string>> = {
  Modules: "[string] or [hashtable]\nModules that the script needs, by name or by specification.",
  PSEdition: "[string]\nThe edition that the script needs: Core or Desktop.",
  RunAsAdministrator: "[switch]\nThe script needs the rights of an administrator.",
  Version: "[string]\nThe lowest version of PowerShell that will do.",
};

const editions: Readonly<Record<string, string>> = {
  Core: "PowerShell 7 and later",
  Desktop: "Windows PowerShell 5.1",
};

/** What can follow in a line of #requires, of which `written` stands before the cursor; null for another comment. */
export function requirementCandidates(engine: Engine, written: string, cursor: number): CompletionAnswer | null {
  if (!/^#requires\s/i.test(written)) return null;
  const found = (word: string, candidates: CompletionAnswer["candidates"]) => ({
    start: cursor - word.length,
    end: cursor,
    candidates,
  });
  const given = [...written.matchAll(/\s-(\w+)/g)].map(([, name]) => name.toLowerCase());
  const begun = /\s-(\w*)$/.exec(written)?.[1];
  if (begun !== undefined) {
    const others = given.slice(0, begun === "" ? undefined : -1);
    if (others.includes("runasadministrator")) return found(begun, []);
    const names = Object.keys(requirements).filter((name) => !others.includes(name.toLowerCase()));
    return found(
      begun,
      beginningWith(names, begun).map((name) => candidate(name, "ParameterName", name, requirements[name])),
    );
  }
  const word = /[^\s,"'={};]*$/.exec(written)?.[0] ?? "";
  const parameter = given.at(-1);
  if (parameter === "psedition")
    return found(
      word,
      beginningWith(Object.keys(editions), word).map((name) => candidate(name, "ParameterValue", name, editions[name])),
    );
  if (parameter !== "modules") return found(word, []);
  const specification = /@\{([^}]*)$/.exec(written)?.[1];
  if (specification !== undefined && !/ModuleName\s*=\s*["']?[\w.*-]*$/i.test(specification)) {
    const keys = [...specification.matchAll(/(\w+)\s*=/g)].map(([, key]) => key);
    return found(word, moduleKeys(word, "ParameterValue", keys));
  }
  const modules = namedThings(engine, "Import-Module", "Name", word) ?? [];
  return found(
    word,
    modules.map((name) => candidate(name, "ParameterValue")),
  );
}
