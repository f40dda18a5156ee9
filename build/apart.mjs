// Bundles of their own beside the worker's: the test runner, the labs, the check of scripts, completion, help, WMI, remoting,
// security, archives, MSOnline, types and cmdlets that few scripts name, the rarer formats, and what only these need,
// and Exchange's nouns and cmdlets that nothing else imports, which are read when the first of them is named. All bundles share
// one instance of every other module: the worker's gives them by their paths.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { nounFiles } from "./nouns.mjs";
import { askedModules } from "./sharedModules.mjs";

const root = path.resolve(import.meta.dirname, "..");

const rooms =
  /^(?:src\/(?:testing|labs|check|session\/(?:completion|inference)|wmi|formats\/(?:html|markdown|sddl|zip))|cmdlets\/(?:accounts|archive|cim|cluster|core\/_(?:Get-Help|New-ModuleManifest|shared\/(?:help|remoting|settingsFile))|msol|packages|security|web|utility\/_(?:Add-Type|shared\/csharp)))\//;

/** Types that few scripts name, in folders of common ones. */
const rareTypes =
  /^src\/objects\/clr\/(?:System\.Threading\/(?:System\.Threading\.(?:Monitor|Semaphore|SemaphoreSlim|ManualResetEventSlim|CountdownEvent|ReaderWriterLockSlim|Cancellation\w+)|CountingLock|CancellationTokenObject)|System\.Net\/(?:System\.Net\.(?:WebClient|WebHeaderCollection|Mail\.\w+)|WebHeaderCollection)|System\/System\.(?:AppDomain|Numerics\.Complex)|System\.Collections\.Generic\/System\.Collections\.Generic\.(?:EqualityComparer|Comparer|PriorityQueue|LinkedList|LinkedListNode))\.ts$/;

/** Cmdlets that few scripts name, in folders of common ones: all of a noun, and single ones. */
const rareNouns = [
  ...["Computer", "ComputerInfo", "ComputerMachinePassword", "ComputerRestore", "ComputerRestorePoint"],
  ...["ComputerSecureChannel", "ControlPanelItem", "ExperimentalFeature", "FormatData", "GridView", "HotFix"],
  ...["Markdown", "MarkdownOption", "ModuleManifest", "PSBreakpoint", "PSHostProcess", "PSHostProcessInfo"],
  ...["PSRemoting", "PSRoleCapabilityFile", "PSSessionCapability", "PSSessionConfiguration"],
  ...["PSSessionConfigurationFile", "PSSubsystem", "RecycleBin", "Runspace", "RunspaceDebug", "SddlString"],
  ...["TraceSource", "Transaction", "TypeData", "WebServiceProxy"],
  ...["WmiEvent", "WmiInstance", "WmiMethod", "WmiObject"],
];
const rareNames = [
  ...["Convert-String", "ConvertFrom-String", "ConvertTo-Xml", "Debug-Job", "Export-Alias", "Export-PSSession"],
  ...["Format-Hex", "Import-Alias", "Import-PSSession", "Show-Command", "Test-Json", "Trace-Command", "Update-List"],
];
const rareCmdlets = new RegExp(
  `^cmdlets/(?:core|management|utility)/(?:[A-Z]\\w+-(?:${rareNouns.join("|")})|${rareNames.join("|")})\\.ts$`,
);

/** What lies in a bundle: `has` a file, and what the rest may ask it for. */
export const apartBundles = [
  { file: "./apart.js", has: (file) => tools().has(file), entries: toolEntries },
  { file: "./nouns.js", has: (file) => nouns().has(file), entries: () => [...nouns()].filter(isNamed) },
];
const entriesOf = new Map();

/** Whether a bundle gives a file to the others. */
function gives(bundle, file) {
  if (!entriesOf.has(bundle)) entriesOf.set(bundle, new Set(bundle.entries()));
  return entriesOf.get(bundle).has(file);
}

/** What others hold of completion: its service, its candidates, and the names of its types. */
const kept = new Set(
  ["completionService", "Candidate", "registerCompletionTypes"].map((name) => `src/session/completion/${name}.ts`),
);
/** The reader of C# is large, and nothing else asks for it. */
const addType = "cmdlets/utility/Add-Type.ts";
const lessons = ["src/web/worker/LabLesson.ts", "src/web/worker/checkScript.ts", "src/session/sessionSurroundings.ts"];

const isRareType = (file) => rareTypes.test(file);
const isRareCmdlet = (file) => rareCmdlets.test(file);

const isTool = (file) =>
  ((rooms.test(file) || types.includes(path.posix.dirname(file)) || isRareType(file) || isRareCmdlet(file)) &&
    !kept.has(file)) ||
  lessons.includes(file) ||
  file === addType;

/** Folders of types, which the table of types names. */
const types = [
  ...["Collections.Immutable", "Data", "IO.Compression", "Linq", "Reflection"],
  ...["Security.AccessControl", "Security.Cryptography", "Text.Json", "Threading.Tasks", "Xml", "Xml.Linq"],
].map((name) => `src/objects/clr/System.${name}`);

let found = null;

/** What the rules name, and what only that imports. */
function tools() {
  if (found) return found;
  const importers = importersOf();
  const all = ["src", "cmdlets"].flatMap(filesOf);
  found = new Set(all.filter((file) => file.endsWith(".ts") && isTool(file)));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [file, by] of importers) if (!kept.has(file) && by.every((each) => found.has(each))) found.add(file);
  }
  return found;
}

/** What files elsewhere import, by whatever form, and cmdlets and types, which the tables name. */
function toolEntries() {
  const asked = [...importersOf()].filter(([file, by]) => tools().has(file) && !by.every((each) => tools().has(each)));
  const isNamedCmdlet = (file) => /\/[A-Z][\w-]*\.ts$/.test(file) && !file.includes("/_");
  const cmdlets = ["src/testing/commands", "cmdlets"].flatMap(filesOf).filter(isNamedCmdlet);
  const named = [...cmdlets, ...filesOf("src/objects/clr")].filter((file) => tools().has(file));
  return [...new Set([...asked.map(([file]) => file), ...named])];
}

function filesOf(folder) {
  return readdirSync(path.join(root, folder), { recursive: true }).map(
    (name) => `${folder}/${name.split(path.sep).join("/")}`,
  );
}

/** Nouns and cmdlets, which the tables name. */
const isAskedFor = (file) => nounFiles().includes(file) || isCmdlet(file);
/** What derives the cmdlets of nouns is named by the table of these, too. */
const isNamed = (file) => isAskedFor(file) || file.startsWith("cmdlets/exchange/_noun/");
const isCmdlet = (file) => /^cmdlets\/exchange\/[A-Z][a-z]+-\w+\.ts$/.test(file);

let known = null;

/** Declarations of nouns and cmdlets of Exchange and what only these import: what no file elsewhere needs. */
function nouns() {
  if (known) return known;
  const importers = importersOf();
  const isFree = (file) => importers.get(file)?.every((each) => known.has(each)) ?? isNamed(file);
  known = new Set([...importers.keys(), ...nounFiles(), ...exchangeCmdlets()].filter((file) => room.test(file)));
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const file of known) if (!isFree(file)) known.delete(file);
  }
  return known;
}

/** Where nouns, cmdlets of Exchange and what they need lie. */
const room = /^(src\/world|cmdlets\/exchange)\//;

function exchangeCmdlets() {
  return readdirSync(path.join(root, "cmdlets/exchange"))
    .map((name) => `cmdlets/exchange/${name}`)
    .filter(isCmdlet);
}

let read = null;

/** By file the files that import it, by whatever form; for types alone nothing is read, and the command line is in no page. */
function importersOf() {
  if (read) return read;
  const importers = new Map();
  for (const folder of ["src", "cmdlets"])
    for (const name of readdirSync(path.join(root, folder), { recursive: true })) {
      if (!name.endsWith(".ts") || name.startsWith("cli/")) continue;
      const file = path.join(root, folder, name);
      const text = readFileSync(file, "utf8").replace(/^(?:import|export) type\b[^;]*;/gm, "");
      for (const [, to] of text.matchAll(/(?:from |import\(|require\()"(\.[^"]+)"/g)) {
        const target = pathOf(path.dirname(file), to);
        importers.set(target, [
          ...(importers.get(target) ?? []),
          pathOf(path.dirname(file), `./${path.basename(file)}`),
        ]);
      }
    }
  read = importers;
  return importers;
}

function pathOf(directory, name) {
  return path.relative(root, path.resolve(directory, name)).split(path.sep).join("/");
}

const isTable = (name) => name.startsWith("virtual:");
/** Tables of what lies apart. */
const ownTables = ["virtual:should", "virtual:lab-cmdlets"];

/** Builds a bundle; gives its text and the modules that it shares with the worker's. */
export async function buildApart(options, { file: bundle, has, entries }) {
  const shared = new Set();
  const plugin = {
    name: "apart",
    setup({ onResolve }) {
      onResolve({ filter: /^(\.|virtual:)/ }, ({ path: name, resolveDir, kind }) => {
        if (kind === "entry-point" || ownTables.includes(name)) return undefined;
        const file = isTable(name) ? name : pathOf(resolveDir, name);
        if (!isTable(name) && has(file)) return undefined;
        shared.add(file);
        return { path: `shared:${file}`, external: true };
      });
    },
  };
  const contents = `cmdlabPackages[${JSON.stringify(bundle)}] = ${askedModules(entries())};`;
  const { outputFiles } = await build({
    ...options,
    entryPoints: undefined,
    stdin: { contents, resolveDir: root, loader: "js" },
    plugins: [plugin, ...options.plugins],
    write: false,
  });
  return { text: Buffer.from(withDefaults(outputFiles[0].text)), shared: [...shared].sort() };
}

/**
 * Importers that lie in a package of type "module" are given a whole CommonJS module as its default. What is shared are
 * modules of our own, which have a default themselves.
 */
function withDefaults(text) {
  return text.replace(/(\("shared:[^"\n]+"\)),1\)/g, "$1)");
}

/** The plugin of the worker's bundle: leaves out what lies apart. */
export const apartPlugin = {
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path: name, resolveDir }) => {
      const file = pathOf(resolveDir, name);
      const bundle = apartBundles.find(({ has }) => has(file));
      if (bundle && !gives(bundle, file))
        return { errors: [{ text: `${bundle.file} does not give ${file}, which others ask it for` }] };
      return bundle && { path: `${bundle.file}#${file}`, external: true };
    });
  },
};
