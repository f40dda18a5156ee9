import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Engine } from "../../runtime/Engine.ts";

/** Paths that begin with a word, as they are typed: relative ones stay relative, those with spaces are quoted. */
export function pathCandidates(engine: Engine, word: string): string[] {
  const quote = /^['"]/.exec(word)?.[0] ?? "";
  const typed = word.slice(quote.length);
  const cut = Math.max(typed.lastIndexOf("\\"), typed.lastIndexOf("/"), typed.lastIndexOf(":")) + 1;
  const folder = typed.slice(0, cut);
  const providers = engine.service(providerServiceKey);
  const found = providers.resolve(`${typed.replace(/([[\]])/g, "`$1")}*`);
  const shown = found.map(({ path, provider }) => {
    const name = path.slice(path.lastIndexOf(provider.separator) + 1);
    return folder === "" ? `.\\${name}` : `${folder}${name}`;
  });
  return shown
    .sort()
    .map((path) => (quote !== "" || /[\s()[\]{}$;,&|']/.test(path) ? `${quote || "'"}${path}${quote || "'"}` : path));
}
