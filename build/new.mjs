// Makes the file of a new cmdlet or noun: npm run new -- Get-Thing exchange; npm run new -- noun AcceptedDomain
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeNoun } from "./newNoun.mjs";

const [name, folder] = process.argv.slice(2);
if (name === "noun" && folder) {
  const complaint = writeNoun(folder);
  console.log(complaint ?? path.join("src", "world", "nouns", `${folder}.ts`));
  process.exit(complaint === null ? 0 : 2);
}
if (!/^[A-Z]\w*-[A-Z]\w*$/.test(name ?? "") || !folder) {
  console.error(
    "Use: npm run new -- Verb-Noun FOLDER (core, utility, management, security, exchange, msol, cim, archive), or: noun NOUN",
  );
  process.exit(2);
}
const modules = {
  core: "Microsoft.PowerShell.Core",
  utility: "Microsoft.PowerShell.Utility",
  management: "Microsoft.PowerShell.Management",
  security: "Microsoft.PowerShell.Security",
  exchange: "Exchange",
  msol: "MSOnline",
  cim: "CimCmdlets",
  archive: "Microsoft.PowerShell.Archive",
};
const file = path.join(import.meta.dirname, "..", "cmdlets", folder, `${name}.ts`);
if (existsSync(file)) {
  console.error(`${path.relative(process.cwd(), file)} exists already.`);
  process.exit(2);
}
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(
  file,
  `import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "${name}",
  module: "${modules[folder] ?? folder}",
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
`,
);
console.log(path.relative(process.cwd(), file));
