import path from "node:path";
import { articleHtml } from "../../web/articleHtml.ts";
import { defaultScenario, findScenario, isScenarioFile } from "../findScenario.ts";
import { globalOptionsNamed, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { readInputFile } from "../readInputFile.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { exportPage, introduction, type PageContents } from "../web/exportPage.ts";
import { portOption, readPort, servePage } from "../web/servePage.ts";
import type { Command, ParsedArguments } from "./Command.ts";

/** cmdlab web ACTION */
export const web: Command = {
  help: {
    usage: [
      "web export --out DIR [--article FILE] [--title TEXT] [--scenario NAME|FILE] [--seed TEXT] [--edition Desktop|Core]",
      "web serve [--port NUMBER] [--article FILE] [--title TEXT] [--scenario NAME|FILE] [--seed TEXT] [--edition Desktop|Core]",
    ],
    summary:
      "Writes the shell as a page that runs in a browser, from any web server and without a net; or serves it here.",
    options: [
      { name: "out", value: "DIR", describe: "export: the folder of the page: new, empty, or an earlier page" },
      {
        name: "article",
        value: "FILE",
        describe: "Markdown that stands beside the shell; its scripts can be run there",
      },
      { name: "title", value: "TEXT", describe: "the page's title (the article's first heading)" },
      portOption,
      ...globalOptionsNamed("scenario", "seed", "edition"),
    ],
    takesGlobals: false,
    details: `
The folder holds all that the page needs; nothing is fetched from elsewhere. A browser opens it from a web server, not from a
file. With the headers Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp the shell is
stopped and answered through shared memory; where a server does not send them, a service worker adds them, and where that is
not possible either, a stop begins the shell anew and does again what came before.

serve is for this computer alone (127.0.0.1); Ctrl+C ends it.`,
  },
  run(args, { stopFlag }) {
    const [action, ...others] = args.words;
    if (others.length > 0) throw new UsageError(`'cmdlab web' takes no further word such as '${others[0]}'.`);
    if (action === "serve") return servePage(pageOf(args), readPort(args), stopFlag);
    if (action !== "export") throw new UsageError("'cmdlab web' knows the actions export and serve.");
    const out = args.text("out");
    if (out === null) throw new UsageError("'cmdlab web export' needs the folder to write: --out DIR.");
    exportPage(out, pageOf(args));
    standardOutput.write(`'${out}' holds the page. Serve it with any web server.\n`);
    return 0;
  },
};

function pageOf(args: ParsedArguments): PageContents {
  const file = args.text("article");
  const article = file === null ? introduction() : articleOf(file);
  const scenario = args.text("scenario") ?? defaultScenario;
  return {
    title: args.text("title") ?? /^#\s+(.+)$/m.exec(article)?.[1] ?? "cmdlab",
    language: "en",
    article: articleHtml(article),
    articleTab: "Article",
    connect: "'self'",
    settings: {
      name: path.basename(file ?? scenario).replace(/\.\w+$/, ""),
      scenario: scenarioOf(scenario),
      seed: args.text("seed") ?? "1",
      edition: readGlobalOptions(args.texts, {}).edition,
      lab: null,
    },
  };
}

function articleOf(file: string): string {
  try {
    return readInputFile(file).toString("utf8");
  } catch (error) {
    throw new UsageError(`The article '${file}' cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** A scenario that comes along by its name, another one as its text. */
function scenarioOf(nameOrFile: string): string {
  const { text, scenario } = findScenario(nameOrFile);
  return isScenarioFile(nameOrFile) ? text : scenario.name;
}
