import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { type Candidate, candidate } from "./Candidate.ts";

/** Paths that begin with a word, as they are typed: relative ones stay relative, those with spaces are quoted. */
export function pathCandidates(engine: Engine, word: string): Candidate[] {
  const quote = /^['"]/.exec(word)?.[0] ?? "";
  const typed = word.slice(quote.length);
  const cut = Math.max(typed.lastIndexOf("\\"), typed.lastIndexOf("/"), typed.lastIndexOf(":")) + 1;
  const folder = typed.slice(0, cut);
  const providers = engine.service(providerServiceKey);
  const found = providers.resolve(`${typed.replace(/([[\]])/g, "`$1")}*`);
  return found
    .map(({ path, provider }) => {
      const name = path.slice(path.lastIndexOf(provider.separator) + 1);
      return {
        path: folder === "" ? `.\\${name}` : `${folder}${name}`,
        name,
        full: path,
        isContainer: provider.isContainer(path),
      };
    })
    .sort((left, right) => (left.path.toLowerCase() < right.path.toLowerCase() ? -1 : 1))
    .map(({ path, name, full, isContainer }) =>
      candidate(quotedPath(path, quote), isContainer ? "ProviderContainer" : "ProviderItem", name, full),
    );
}

function quotedPath(path: string, quote: string): string {
  const needed = quote !== "" || /[\s()[\]{}$;,&|']/.test(path);
  const mark = quote || "'";
  return needed ? `${mark}${mark === "'" ? path.replaceAll("'", "''") : path}${mark}` : path;
}
