import { runTests } from "../test/runTests.ts";
import { testReportFormats } from "../test/testReportFormats.ts";
import { reportOption } from "../writeReports.ts";
import type { Command } from "./Command.ts";

/** cmdlab test [PATH...] */
export const test: Command = {
  help: {
    usage: ["test [PATH...] [options]", "test merge REPORT... [--report FORMAT[=FILE]] [--baseline FILE]"],
    summary: "Runs tests of scripts in the manner of Pester, and transcripts, and says what came of them.",
    options: [
      { name: "tag", value: "TAG", describe: "only tests with the tag (wildcards); may be given again" },
      { name: "exclude-tag", value: "TAG", describe: "no tests with the tag; may be given again" },
      { name: "full-name", value: "PATTERN", describe: "only tests whose dotted name is like it; may be given again" },
      { name: "line", value: "FILE:LINE", describe: "only the test or block that begins there; may be given again" },
      { name: "pester", value: "4|5|6", describe: "which Pester to be like (5; #requires of a file counts more)" },
      {
        name: "isolation",
        value: "run|file|block|test|none",
        describe: "after what the organisation is put back; none: never, and --state keeps what tests change (file)",
      },
      { name: "fail-fast", describe: "stop after the first failure" },
      { name: "timeout", value: "SECONDS", describe: "real seconds that a test may take; 0: any number (60)" },
      { name: "jobs", value: "NUMBER", describe: "files at once, each in a process of its own (1)" },
      { name: "shuffle", value: "SEED", describe: "files in an order made from a number" },
      { name: "shard", value: "PART/PARTS", describe: "only this part of the files: 2/5" },
      { name: "watch", describe: "stay, and run again what a change of a file touches" },
      { name: "update", describe: "write transcripts anew that print something else" },
      { name: "baseline", value: "FILE", describe: "a report of the format json; what failed in it is no news" },
      { name: "coverage", describe: "count which commands of the scripts beside the tests run" },
      { name: "coverage-min", value: "PERCENT", describe: "fail where the tests reach less of the scripts" },
      { name: "coverage-page", value: "FILE", describe: "write a page with the scripts coloured" },
      { name: "show-changes", describe: "tell of a failed test what changed in the organisation" },
      { name: "output", value: "WORD", describe: "none, normal, detailed or diagnostic (normal)" },
      {
        ...reportOption,
        describe: `a report: ${testReportFormats.join(", ")}; may be given again`,
      },
      { name: "worker", describe: "what --jobs starts: files come on standard input, a line of JSON each" },
    ],
    takesGlobals: true,
    details: `
A PATH is a file, a folder (its *.Tests.ps1 and *.transcript, and those below it) or a pattern such as 'tests/**/*.Tests.ps1';
without one it is the current folder. Each file has a session of its own. It sees the whole repository that it lies in, to read
only; where there is none, the folder around its own ($PSScriptRoot), the current folder and those named as PATH, if it lies in
them; more with --mount. Durations are real ones; with --now they are those of the session's clock, the same each time.

--isolation says after what the world is what it was before: records of the organisation, clock, chance, files in memory,
registry, environment, processes. 'file' (also: each file a session of its own), 'block' and 'test' begin anew with each of
these; 'run' has one organisation and session for all test files. Tests of a state folder (--state) work on copies of it; only
with 'none' does the folder keep what they change. Folders that --mount gives to write to are never put back.

--jobs and --shard give the report of one run. A report of the format json is the run itself: 'cmdlab test merge' makes one run
of those of all shards, in any order, and refuses what is not whole; --baseline compares with one: failures that it has are
told and do not fail the run, what passes now is named. --watch runs again what a change touches: test files, and those that
read a changed file when they last ran.

--coverage measures the scripts of a test file's folder and below; where tests have a folder without scripts to themselves, those
of the folder around it, if they see it. Inputs of transcripts have no tags; those before one that --line or --full-name chooses
run, too.

A test that takes too long or calls 'exit' fails, and the run goes on. What is known and not modelled is named once at the end.
Texts of secure strings, and passwords of the organisation's accounts, are stars in all that is reported, where they have four
characters or more.

A file with '#requires -Modules Cmdlab' has more to test with: Should -HaveChanged, -ChangeOnly and -MatchTranscript, and
Get-Change, Step-Clock, Add-Fault, Get-Fault and Remove-Fault; Get-Help tells of each.

Exit codes: 0 all passed, were skipped, or are known to fail; 1 a test, a block or a file failed; 2 there is nothing to run, a
wrong option, or a report that cannot be written (the others are); 130 after Ctrl+C, with what ran until then.
In a step of GitHub Actions annotations go to stderr and a summary to the step.`,
  },
  run: (args, program) => runTests(args, program),
};
