import { createHash } from "node:crypto";
import { cpSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { moduleTables } from "../../check/Surroundings.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import type { PageSettings } from "../../web/page/PageSettings.ts";
import { isBeside } from "../lab/findLabs.ts";
import { makeFolder } from "../makeFolder.ts";
import { UsageError } from "../options/UsageError.ts";
import { bundleFolder } from "../productFolder.ts";

/** What a page is made of besides what all have. */
export interface PageContents {
  readonly title: string;
  readonly language: string;
  /** HTML. */
  readonly article: string;
  /** What the tab of the article is called where there is no room for two columns. */
  readonly articleTab: string;
  /** Hosts that the page may talk to besides its own. */
  readonly connect: string;
  readonly settings: PageSettings;
}

/** The bundles that a page is served with. */
const bundles = [
  "worker.js",
  "apart.js",
  "nouns.js",
  "firstWorker.js",
  "page.js",
  "page.css",
  "offline.js",
  "packages",
];

/** The files of a page, by their paths in its folder, the page itself first. */
export function pageFiles(folder: string): readonly string[] {
  const below = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
  return ["index.html", ...below.filter((name) => name !== "index.html").sort()];
}

/**
 * Writes a page as a folder that any web server can serve. The folder must be new, empty, or an earlier page. `more` adds
 * files of its own.
 */
export function exportPage(folder: string, contents: PageContents, more: (folder: string) => void = () => {}): void {
  try {
    writePage(folder, contents, more);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new UsageError(`The page cannot be written to the folder '${folder}' (${code}).`);
  }
}

function writePage(folder: string, contents: PageContents, more: (folder: string) => void): void {
  const web = path.join(bundleFolder(), "web");
  makeFolder(folder);
  const found = readdirSync(folder);
  if (found.length > 0 && !found.includes("worker.js"))
    throw new UsageError(`The folder '${folder}' holds something else: a page takes a folder of its own.`);
  for (const name of earlierFiles(folder)) rmSync(path.join(folder, name), { force: true });
  for (const name of bundles) cpSync(path.join(web, name), path.join(folder, name), { recursive: true });
  for (const name of ["data", "organizations"])
    cpSync(path.join(bundleFolder(), name), path.join(folder, name), { recursive: true, filter: isOfPage });
  writeFileSync(path.join(folder, "index.html"), pageHtml(readFileSync(path.join(web, "page.html"), "utf8"), contents));
  more(folder);
  writeFileSync(path.join(folder, "files.json"), fileList(folder));
}

/** The tables of Windows' modules are for the check of the command line alone. */
function isOfPage(file: string): boolean {
  return !moduleTables.some((name) => path.basename(file) === name);
}

/** The files of the page that was exported to the folder before, as that page itself lists them. */
function earlierFiles(folder: string): readonly string[] {
  let list: { readonly names?: unknown };
  try {
    list = JSON.parse(readFileSync(path.join(folder, "files.json"), "utf8"));
  } catch {
    return [];
  }
  const names = Array.isArray(list?.names) ? list.names : [];
  return names.filter((name) => typeof name === "string" && name !== "" && isBeside(name) && !hasLink(folder, name));
}

/** Whether a link stands on the way to a file, so that it lies elsewhere. */
function hasLink(folder: string, name: string): boolean {
  const parts = name.split("/");
  return parts.some((_, index) => {
    const found = lstatSync(path.join(folder, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
    return found?.isSymbolicLink() === true;
  });
}

/** What the page's service worker keeps for when there is no net, and what tells it from another edition of the page. */
function fileList(folder: string): string {
  const names = pageFiles(folder).filter((name) => name !== "files.json");
  const edition = createHash("sha1");
  for (const name of names) edition.update(name).update(readFileSync(path.join(folder, name)));
  return JSON.stringify({ edition: edition.digest("hex"), names });
}

/** The Markdown with which a page begins where nobody gives another. */
export function introduction(): string {
  return readFileSync(path.join(bundleFolder(), "web", "introduction.md"), "utf8");
}

/** What stands above the shell until a script gives its window another title. */
const shellTitles: PerEdition<string> = { Desktop: "Exchange Management Shell", Core: "PowerShell 7" };

function pageHtml(frame: string, { title, language, article, articleTab, connect, settings }: PageContents): string {
  const parts: Readonly<Record<string, string>> = {
    title: escaped(title),
    language: escaped(language),
    article,
    articleTab: escaped(articleTab),
    connect: escaped(connect),
    shellTitle: shellTitles[settings.edition],
    // Inside a script element only the end of the element must not occur.
    settings: JSON.stringify(settings).replaceAll("<", "\\u003c"),
  };
  return frame.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
