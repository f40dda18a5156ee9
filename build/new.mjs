// Makes the file of a new cmdlet, noun, .NET type or view:
//   npm run new -- Get-Thing exchange
//   npm run new -- noun AcceptedDomain
//   npm run new -- type System.Collections.Queue
//   npm run new -- view System.Collections.Queue
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { nounText } from "./newNoun.mjs";

const modules = {
  core: "Microsoft.PowerShell.Core",
  utility: "Microsoft.PowerShell.Utility",
  management: "Microsoft.PowerShell.Management",
  security: "Microsoft.PowerShell.Security",
  exchange: "Exchange",
  cluster: "FailoverClusters",
  msol: "MSOnline",
  packages: "PowerShellGet",
  web: "WebAdministration",
  cim: "CimCmdlets",
  accounts: "Microsoft.PowerShell.LocalAccounts",
  archive: "Microsoft.PowerShell.Archive",
};

const use = `Use: npm run new -- Verb-Noun FOLDER (${Object.keys(modules).join(", ")})
     npm run new -- noun NOUN | type FULL.NAME | view FULL.NAME`;

/** Path and text of the file for what was asked, or what is wrong with it. */
export function newFile([kind, name]) {
  if (kind === "noun" && name) {
    const text = nounText(name);
    return text === null
      ? {
          complaint: `The catalogue does not suffice for a declaration of '${name}': no such noun, or only a Get- that needs a function (kind "computed").`,
        }
      : { file: `src/world/nouns/${name}.ts`, text };
  }
  if (kind === "type" && isTypeName(name))
    return { file: `src/objects/clr/${name.slice(0, name.lastIndexOf("."))}/${name}.ts`, text: typeFile(name) };
  if (kind === "view" && isTypeName(name)) return { file: `src/format/views/${name}.ts`, text: viewFile(name) };
  if (/^[A-Z]\w*-[A-Z]\w*$/.test(kind ?? "") && modules[name])
    return { file: `cmdlets/${name}/${kind}.ts`, text: cmdletFile(kind, modules[name]) };
  return { complaint: use };
}

function isTypeName(name) {
  return /^[A-Z]\w*(\.[A-Z]\w*)+$/.test(name ?? "");
}

function cmdletFile(name, module) {
  return `import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";

export default defineCmdlet({
  name: "${name}",
  module: "${module}",
  synopsis: "",
  parameters: {},
  examples: [],
  steps() {
    return {
      process() {
        throw notModelled("${name}");
      },
    };
  },
});
`;
}

function typeFile(name) {
  const short = name.slice(name.lastIndexOf(".") + 1);
  return `import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** ${name}. */
class ${short} extends ClrObject {
  get clrType(): ClrType {
    return type();
  }
}

const type = lazyType("${name}");

export default defineClr<${short}>({
  constructors: { "${constructorKey(name)}": () => new ${short}() },
  properties: {},
  methods: {},
});
`;
}

/** The types of the parameters of the first constructor that the tables of types have. */
function constructorKey(name) {
  const data = path.join(import.meta.dirname, "..", "src", "objects", "data");
  for (const file of ["dotnet-types.jsonl", "more-types.jsonl", "engine-types.jsonl"]) {
    const row = readFileSync(path.join(data, file), "utf8")
      .split("\n")
      .find((line) => line.startsWith(`{"name":"${name}"`));
    const [first] = row ? JSON.parse(row).constructors : [];
    if (first) return first.replace(/ \w+(?: = [^,)]*)?(?=[,)])/g, "").replaceAll(", ", ",");
  }
  return "()";
}

function viewFile(name) {
  return `import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [table("${name}", ["${name}"], [column("Name", { width: 20 })])];

export default views;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = newFile(process.argv.slice(2));
  const target = made.file && path.join(import.meta.dirname, "..", made.file);
  if (made.complaint || existsSync(target)) {
    console.error(made.complaint ?? `${made.file} exists already.`);
    process.exit(2);
  }
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, made.text);
  console.log(made.file);
}
