import { visibleControls } from "../../base/text/visibleControls.ts";
import { type Severity, severities } from "../../check/Finding.ts";
import type { Rule } from "../../check/Rule.ts";
import { rules } from "../../check/rules.ts";
import type { CheckedFile } from "../check/CheckResult.ts";
import { answerFiles, checkHere, checkInProcesses, jobsFor } from "../check/checkAll.ts";
import { checkFiles } from "../check/checkFiles.ts";
import { checkReport } from "../check/checkReport.ts";
import { checkTarget } from "../check/checkTarget.ts";
import { fileText, summaryText } from "../check/findingText.ts";
import { globalOptionsNamed } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import type { Program } from "../Program.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { stoppedByPerson } from "../terminal/stoppedByPerson.ts";
import { type ReportTarget, readReportTargets, writeReports } from "../writeReports.ts";
import type { Command, ParsedArguments } from "./Command.ts";

/** Columns of a rule's id in the help, with the space behind it. */
const idWidth = Math.max(...rules.map(({ id }) => id.length)) + 2;

/** cmdlab check SCRIPT|PAGE|FOLDER... */
export const check: Command = {
  help: {
    usage: ["check SCRIPT|PAGE|FOLDER... [--product NAME] [--severity LEVEL] [--rule ID] [--report FORMAT] [options]"],
    summary: "Looks for faults in scripts, and in the scripts of pages, without running anything.",
    options: [
      {
        name: "product",
        value: "NAME",
        describe: "the product whose cmdlets may be used: 2010 to 2019, SE, Online, Compliance; may be given again",
      },
      { name: "version", value: "VERSION", describe: "the same by a version of Exchange, such as 15.0.775.38" },
      {
        name: "severity",
        value: "LEVEL",
        describe: "tell what is at least this grave: error, warning or information (warning as text, else information)",
      },
      { name: "rule", value: "ID", describe: "apply this rule alone; may be given again" },
      { name: "exclude-rule", value: "ID", describe: "leave this rule out; may be given again" },
      { name: "json", describe: "print JSON instead of text" },
      {
        name: "report",
        value: "FORMAT[=FILE]",
        describe:
          "a report as sarif, github, junit, markdown or html, on standard output or in a file; may be given again",
      },
      {
        name: "jobs",
        value: "NUMBER",
        describe: "files at once, each in a process of its own (for many files one for two processors)",
      },
      { name: "quiet", describe: "print no findings and no summary; the exit code tells" },
      ...globalOptionsNamed("scenario", "edition"),
    ],
    takesGlobals: false,
    details: `
Takes scripts (.ps1, .psm1, .psd1), pages (as cmdlab doc does) and folders with them; lines of a finding are those of the
file. Commands are looked up in the tables of Windows PowerShell 5.1, PowerShell 7 and Exchange, in the script itself, and in
the scripts and modules that it loads from beside it. What cannot be known before a script runs is not judged.

The edition is what '#requires' asks for, else --edition, else Desktop. Cmdlets and parameters that the product lacks are
errors where --product, --version or --scenario names it; else they are told as information on the default scenario's.
Exit codes: 0 when nothing of severity error or warning was found, 1 when something was, 2 when a file cannot be read.

Rules:
${rules.map(({ id, severity, summary }) => `  ${id.padEnd(idWidth)}${severity.padEnd(13)}${summary}`).join("\n")}`,
  },
  run(args, program) {
    if (args.words.length === 0) throw new UsageError("'cmdlab check' needs a script, a page or a folder.");
    const active = activeRules(args);
    const isText = !args.has("json") && !(args.texts.get("report") ?? []).some((text) => !text.includes("="));
    const least = leastSeverity(args.text("severity") ?? (isText ? "warning" : "information"));
    const reports = readReportTargets(args.texts.get("report") ?? []);
    const target = checkTarget(args, program.environment);
    if (args.words.length === 1 && args.words[0] === "-") {
      if (!args.has("json")) throw new UsageError("Files on standard input ('-') are answered as JSON: give --json.");
      answerFiles(target, active, program);
      return 0;
    }
    const files = checkFiles(args.words);
    if (files.length === 0) throw new UsageError("There is no script and no page in what was named.");
    const jobs = jobsFor(files.length, args.text("jobs"));
    const tell = (all: readonly CheckedFile[]): number => tellAll(all, { isText, least, reports }, args, program);
    if (jobs === 1 || files.length === 1) return tell(checkHere(files, target, active));
    return checkInProcesses(files, jobs, args, program).then((all) => (all === null ? stoppedByPerson : tell(all)));
  },
};

/** What is told of the findings, and where. */
interface Wishes {
  readonly isText: boolean;
  readonly least: number;
  readonly reports: readonly ReportTarget[];
}

/** Tells the findings of all files; gives the exit code. */
function tellAll(
  all: readonly CheckedFile[],
  { isText, least, reports }: Wishes,
  args: ParsedArguments,
  program: Program,
): number {
  const results = atLeast(all, least);
  if (args.has("json")) standardOutput.write(`${JSON.stringify(jsonOf(results), null, 2)}\n`);
  else if (!args.has("quiet") && isText)
    standardOutput.write(visibleControls(results.map(fileText).join("") + summaryText(all, least)));
  if (reports.length > 0 || program.environment.GITHUB_ACTIONS === "true")
    writeReports(
      checkReport(atLeast(all, leastSeverity(args.text("severity") ?? "information"))),
      reports,
      program.environment,
    );
  return results.some(({ findings }) => findings.some(({ severity }) => severity !== "information")) ? 1 : 0;
}

function activeRules(args: ParsedArguments): readonly Rule[] {
  const named = (option: string): ReadonlySet<string> =>
    new Set((args.texts.get(option) ?? []).flatMap((text) => text.split(",")).map(ruleId));
  const [only, without] = [named("rule"), named("exclude-rule")];
  return rules.filter(({ id }) => (only.size === 0 || only.has(id)) && !without.has(id));
}

function ruleId(text: string): string {
  const rule = rules.find(({ id }) => id.toLowerCase() === text.trim().toLowerCase());
  if (!rule) throw new UsageError(`There is no rule '${text}'. 'cmdlab check --help' lists them.`);
  return rule.id;
}

function leastSeverity(text: string): number {
  const index = severities.indexOf(text.toLowerCase() as Severity);
  if (index < 0) throw new UsageError(`--severity is one of ${severities.join(", ")}, not '${text}'.`);
  return index;
}

function atLeast(files: readonly CheckedFile[], least: number): CheckedFile[] {
  return files.map((each) => ({
    ...each,
    findings: each.findings.filter(({ severity }) => severities.indexOf(severity) <= least),
  }));
}

function jsonOf(files: readonly CheckedFile[]): object {
  const all = files.flatMap(({ findings }) => findings);
  const count = (wanted: Severity): number => all.filter(({ severity }) => severity === wanted).length;
  return {
    files: files.map(({ file, scripts }) => ({ file, scripts })),
    findings: all.map(({ rule, severity, message, file, start, end, text }) => ({
      rule,
      severity,
      file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      text,
      message,
    })),
    counts: { error: count("error"), warning: count("warning"), information: count("information") },
  };
}
