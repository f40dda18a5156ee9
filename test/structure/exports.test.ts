import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { sourceFiles, sourceImports } from "./sourceImports.ts";

/** Modules that are a bundle's or a thread's face, or whose exports are looked up in the module itself. */
const handedOn: ReadonlySet<string> = new Set(["src/cli/engine.ts"]);

describe("what a module exports", () => {
  it("is used by another one of the product", () => {
    const texts = new Map([...sourceFiles("src"), ...sourceFiles("cmdlets")].map((file) => [file, read(file)]));
    // Types without code name the functions that make their members; the build asks for what it arranges.
    const tables = readdirSync("src/objects/data").map((name) => read(`src/objects/data/${name}`));
    const build = readdirSync("build").map((name) => read(`build/${name}`));
    const importers = importersOf(texts);
    const whole = loadedWhole(texts);
    const unused = [...texts].flatMap(([file, text]) =>
      handedOn.has(file) || whole.has(file)
        ? []
        : exportedNames(text)
            .filter(
              (name) => !isUsed(name, [...(importers.get(file) ?? []), ...build, ...(isTypes(file) ? tables : [])]),
            )
            .map((name) => `${file}: ${name}`),
    );
    expect(unused).to.deep.equal([]);
  });
});

function exportedNames(text: string): string[] {
  const declarations = /^export (?:async )?(?:abstract )?(?:function\*?|class|const|let) (\w+)/gm;
  return [...text.matchAll(declarations)].map(([, name]) => name);
}

function isUsed(name: string, texts: readonly string[]): boolean {
  const word = new RegExp(`\\b${name}\\b`);
  return texts.some((text) => word.test(text));
}

/** The texts of the modules that import a file, by the file. */
function importersOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, targets] of sourceImports())
    for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), texts.get(file) ?? ""]);
  return importers;
}

/** Files whose importer takes all that they export, whatever its name. */
function loadedWhole(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/require\("(\.[^"]+)"\) as object\b/g)].map(([, target]) =>
      path.posix.join(path.posix.dirname(file), target),
    ),
  );
  return new Set(found);
}

const isTypes = (file: string): boolean => file.startsWith("src/objects/clr/");

const read = (file: string): string => readFileSync(file, "utf8");
