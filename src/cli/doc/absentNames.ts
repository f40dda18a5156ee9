import { escapeRegExp } from "../../base/text/escapeRegExp.ts";
import type { PageSample } from "../../transcript/page/Page.ts";
import { directoryMessages } from "../../world/directory/directoryMessages.ts";

const { ObjectNotFound, PlaceNotFound } = directoryMessages;

/** The messages that say that nothing has a name, each as a pattern whose group is the name. */
const patterns = [ObjectNotFound, PlaceNotFound].map(
  ({ text }) =>
    new RegExp(
      text
        .split(/(\{\w+\})/)
        .map((part) => (part === "{id}" ? "(.+?)" : /^\{\w+\}$/.test(part) ? ".+?" : escapeRegExp(part)))
        .join("")
        .replaceAll(" ", String.raw`\s+`),
      "gi",
    ),
);

/** The names, in lower case, of which a page's samples say that nothing has them: nobody makes what a page shows to be absent. */
export function absentNames(samples: readonly PageSample[]): ReadonlySet<string> {
  const text = samples
    .flatMap(({ lines }) => lines)
    .join(" ")
    .replace(/[‘’]/g, "'");
  return new Set(
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, name]) => name.replace(/\s+/g, " ").toLowerCase()),
    ),
  );
}
