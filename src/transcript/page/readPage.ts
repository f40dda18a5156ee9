import type { ScriptReader } from "../../session/ScriptReader.ts";
import { findPlaceholders } from "../placeholder/findPlaceholders.ts";
import { type PlaceholderUse, placeholderKey } from "../placeholder/Placeholder.ts";
import { syntaxPlaceholders } from "../placeholder/syntaxPlaceholders.ts";
import { beginsFence } from "./beginsFence.ts";
import { withPreElements } from "./codeMarks.ts";
import { elementBlocks, type FoundBlock, syntaxReason } from "./elementBlocks.ts";
import { htmlElements } from "./htmlElements.ts";
import { markdownElements } from "./markdownElements.ts";
import type { PageBlock, PageForm } from "./Page.ts";
import { replacedNames } from "./replacedNames.ts";
import { mentionedFile, savedFile } from "./savedFile.ts";
import { isSyntaxDiagram } from "./syntaxDiagram.ts";
import { textBlocks } from "./textBlocks.ts";

/** Whether an organisation has a domain, so that a page that names it means it. */
export type HasDomain = (domain: string) => boolean;

/** The scripts of a documentation page with their sample outputs and placeholders, in the page's order. */
export function readPage(
  text: string,
  fileName: string,
  reader: ScriptReader,
  hasDomain: HasDomain = () => false,
): { readonly form: PageForm; readonly blocks: readonly PageBlock[] } {
  const lines = text.replace(/\r\n?/g, "\n");
  const written = isHtml(lines, fileName) ? null : withPreElements(lines, fileName);
  const form = written === null ? pageForm(lines, fileName) : "markdown";
  const { edition } = reader;
  const found = foundBlocks(written ?? lines, form, reader);
  const functions = new Set(found.flatMap(({ script }) => reader.functionsOf(script)));
  const replaced = replacedNames(lines);
  const facts = {
    edition,
    isCommand: (word: string) => reader.isCommand(word) || functions.has(word.toLowerCase()),
    isType: (name: string) => reader.isType(name),
    takesScriptBlock: (command: string, parameter: string | null) =>
      functions.has(command.toLowerCase()) || reader.takesScriptBlock(command, parameter),
    isReplaced: (value: string) => replaced.has(value.toLowerCase()),
    hasDomain,
  };
  const placeholdersOf = ({ script, skip }: FoundBlock): PlaceholderUse[] =>
    skip === null
      ? findPlaceholders(script, facts)
      : skip === syntaxReason
        ? syntaxPlaceholders(script, (name) => reader.isType(name) || reader.isParameterType(script, name))
        : [];
  const own = found.map(placeholdersOf);
  const marked = new Set(own.flat().flatMap(({ form, name }) => (form === "angle" ? [placeholderKey(name)] : [])));
  const named = [...marked].filter((key) => key.includes(" "));
  const isMarked = (words: string): boolean => marked.has(placeholderKey(words));
  const blocks = found.map((block, index) => {
    const { script, skip } = block;
    const mayName = skip === null && named.some((key) => placeholderKey(script).includes(key));
    return {
      number: index + 1,
      ...block,
      placeholders: mayName ? findPlaceholders(script, { ...facts, isMarked }) : own[index],
    };
  });
  return { form, blocks };
}

function foundBlocks(text: string, form: PageForm, reader: ScriptReader): FoundBlock[] {
  if (form === "markdown") return elementBlocks(markdownElements(text), reader);
  if (form === "html") return elementBlocks(htmlElements(text), reader);
  return textBlocks(text, reader).map(({ above, ...block }) => {
    const skip = isSyntaxDiagram(block.script) ? syntaxReason : null;
    const saveAs = savedFile(above, block.script);
    return { ...block, samples: [...block.samples], skip, saveAs, mentions: mentionedFile(above), files: [] };
  });
}

/** By the name's ending; where that says nothing, by what the text has: elements of HTML, fences of Markdown. */
function pageForm(text: string, fileName: string): PageForm {
  if (/\.(?:md|markdown|mdx)$/i.test(fileName)) return "markdown";
  if (isHtml(text, fileName) || /<pre\b[^>]*>[\s\S]*<\/pre>/i.test(text)) return "html";
  return text.split("\n").some(beginsFence) ? "markdown" : "text";
}

function isHtml(text: string, fileName: string): boolean {
  return /\.(?:html?|xhtml|aspx)$/i.test(fileName) || /^\s*(?:<!doctype html|<html\b)/i.test(text);
}
