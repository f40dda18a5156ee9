import type { PerEdition } from "../../../diag/Edition.ts";
import { ambient } from "../../host/ambient.ts";
import { edition } from "../../host/edition.ts";
import { machineFacts } from "../../host/MachineFacts.ts";
import { product } from "../../host/product.ts";
import { defineClr } from "../../types/defineClr.ts";

/** The system as the web cmdlets tell it to servers (documentation of Invoke-WebRequest). */
const platforms: PerEdition<(version: readonly string[]) => string> = {
  Desktop: ([major, minor]) => `Windows NT; Windows NT ${major}.${minor}`,
  Core: ([major, minor, build]) => `Windows NT ${major}.${minor}; Microsoft Windows ${major}.${minor}.${build}`,
};

function system(): string {
  return `${platforms[edition()](machineFacts().osVersion.split("."))}; ${ambient().culture?.name ?? "en-US"}`;
}

/** What requests say of their sender where nobody says another thing. */
export function usualUserAgent(): string {
  return `Mozilla/5.0 (${system()}) ${product().webAgent}`;
}

export default defineClr({
  staticProperties: {
    InternetExplorer: () => `Mozilla/5.0 (compatible; MSIE 9.0; ${system()})`,
    FireFox: () => `Mozilla/5.0 (${system()}) Gecko/20100401 Firefox/4.0`,
    Chrome: () => `Mozilla/5.0 (${system()}) AppleWebKit/534.6 (KHTML, like Gecko) Chrome/7.0.500.0 Safari/534.6`,
    Opera: () => `Opera/9.70 (${system()}) Presto/2.2.1`,
    Safari: () => `Mozilla/5.0 (${system()}) AppleWebKit/533.16 (KHTML, like Gecko) Version/5.0 Safari/533.16`,
  },
});
