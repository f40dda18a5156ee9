import { globalOptionsNamed, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { checkScenarios } from "../scenario/checkScenarios.ts";
import { listScenarios } from "../scenario/listScenarios.ts";
import { newScenario } from "../scenario/newScenario.ts";
import type { Command } from "./Command.ts";

/** cmdlab scenario ACTION */
export const scenario: Command = {
  help: {
    usage: [
      "scenario list",
      "scenario new [--servers N] [--mailboxes N] [--version 2013|2016|2019|SE|BUILD] [--dag] [--seed TEXT] [--out FILE]",
      "scenario check FILE... [--json]",
    ],
    summary:
      "Lists the organisations to start with, writes a new one from a description, and finds what is wrong with one.",
    options: [
      { name: "servers", value: "N", describe: "new: how many Exchange servers (1)" },
      { name: "mailboxes", value: "N", describe: "new: how many mailboxes, rooms among them (20)" },
      { name: "version", value: "VERSION", describe: "new: 2013, 2016, 2019, SE, or a build of four numbers (2019)" },
      { name: "dag", describe: "new: the servers are a database availability group with two copies of each database" },
      { name: "domain", value: "NAME", describe: "new: the DNS name of the organisation (adatum.example)" },
      { name: "name", value: "NAME", describe: "new: what the scenario is called (the domain's first part)" },
      {
        name: "out",
        value: "FILE",
        describe: "new: write it into this file, which must not be there (standard output)",
      },
      { name: "json", describe: "check: print the faults as JSON" },
      ...globalOptionsNamed("seed"),
    ],
    takesGlobals: false,
    details:
      "new makes real certificates; the same options and the same --seed give the same text. A file is started with\n" +
      "--scenario FILE. check reads a file as a start does, tells every fault as FILE:LINE:COLUMN, and makes the objects to\n" +
      "see whether they can be made. Exit codes: 0 nothing is wrong, 1 something is, 2 a file cannot be read.",
  },
  run(args, program) {
    const [action, ...words] = args.words;
    switch (action) {
      case "list":
        return listScenarios(words);
      case "new":
        return newScenario(args, words, readGlobalOptions(args.texts, program.environment).seed);
      case "check":
        return checkScenarios(words, args.has("json"));
      case undefined:
        throw new UsageError("'cmdlab scenario' needs an action: list, new or check.");
      default:
        throw new UsageError(`'cmdlab scenario' knows the actions list, new and check, not '${action}'.`);
    }
  },
};
