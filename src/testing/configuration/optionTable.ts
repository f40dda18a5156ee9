/** What an option holds. */
export type OptionKind = "bool" | "string" | "strings" | "number" | "blocks" | "containers";

export interface OptionFacts {
  readonly kind: OptionKind;
  readonly value: unknown;
  readonly description: string;
  /** The words that it may be; any, where absent. */
  readonly words?: readonly string[];
  /** Words of old, in lower case, with those that they are today. */
  readonly renamed?: ReadonlyMap<string, string>;
}

const bool = (value: boolean, description: string): OptionFacts => ({ kind: "bool", value, description });
const string = (value: string, description: string, words?: readonly string[]): OptionFacts =>
  words ? { kind: "string", value, description, words } : { kind: "string", value, description };
const strings = (value: readonly string[], description: string): OptionFacts => ({
  kind: "strings",
  value,
  description,
});
const number = (value: number, description: string): OptionFacts => ({ kind: "number", value, description });

/** The words of options that have a closed list. */
const verbosities = ["None", "Normal", "Detailed", "Diagnostic"];

/** Every option of a run by section, with its value where nobody sets it. */
export const optionTable: Readonly<Record<string, Readonly<Record<string, OptionFacts>>>> = {
  Run: {
    Path: strings(["."], "Files and folders with tests."),
    ExcludePath: strings([], "Files and folders that are left out."),
    ScriptBlock: { kind: "blocks", value: [], description: "Blocks with tests." },
    Container: { kind: "containers", value: [], description: "Containers made by New-PesterContainer." },
    TestExtension: string(".Tests.ps1", "How the names of test files in folders end."),
    Exit: bool(false, "Ends the session with the number of failures as its exit code."),
    Throw: bool(false, "Throws where something failed."),
    PassThru: bool(false, "Gives the result object."),
    SkipRun: bool(false, "Discovers tests and runs none."),
    SkipRemainingOnFailure: string("None", "What is skipped after a failure.", ["None", "Block", "Container", "Run"]),
    Parallel: bool(false, "Pester 6: files run at the same time."),
    ParallelThrottleLimit: number(0, "Pester 6: how many files run at the same time."),
    RepoRoot: string("", "Pester 6: the folder of the repository."),
    Shuffle: bool(false, "Pester 6: tests run in an order of chance."),
    ShuffleSeed: number(0, "Pester 6: decides the order; 0 for any."),
    FailOnNullOrEmptyForEach: bool(true, "Pester 6: -ForEach with nothing is an error."),
  },
  Filter: {
    Tag: strings([], "Tags of what runs."),
    ExcludeTag: strings([], "Tags of what does not run."),
    Line: strings([], "path:line of what runs."),
    ExcludeLine: strings([], "path:line of what does not run."),
    FullName: strings([], "Full names of what runs, with wildcards."),
  },
  CodeCoverage: {
    Enabled: bool(false, "Measures which commands of scripts ran."),
    OutputFormat: string("JaCoCo", "Format of the report.", ["JaCoCo", "CoverageGutters", "Cobertura"]),
    OutputPath: string("coverage.xml", "Path of the report."),
    OutputEncoding: string("UTF8", "Encoding of the report."),
    Path: strings([], "Scripts that are measured."),
    ExcludeTests: bool(true, "Leaves test files out."),
    RecursePaths: bool(true, "Looks into folders of folders."),
    CoveragePercentTarget: number(75, "Percentage that is wanted."),
    UseBreakpoints: bool(true, "Measures with breakpoints."),
    SingleHitBreakpoints: bool(true, "Takes a breakpoint away when it was hit."),
    ReportRoot: string("", "Pester 6: the folder to which paths in the report are relative."),
  },
  TestResult: {
    Enabled: bool(false, "Writes a report of the tests."),
    OutputFormat: string("NUnitXml", "Format of the report.", ["NUnitXml", "NUnit2.5", "NUnit3", "JUnitXml"]),
    OutputPath: string("testResults.xml", "Path of the report."),
    OutputEncoding: string("UTF8", "Encoding of the report."),
    TestSuiteName: string("Pester", "Name of the suite in the report."),
  },
  Should: {
    ErrorAction: string("Stop", "Stop: a failed assertion ends the test. Continue: the test goes on.", [
      "Stop",
      "Continue",
    ]),
    DisableV5: bool(false, "Pester 6: refuses Should with operators."),
  },
  Debug: {
    ShowFullErrors: bool(false, "Shows whole stack traces."),
    WriteDebugMessages: bool(false, "Shows what the runner does."),
    WriteDebugMessagesFrom: strings(["Discovery", "Skip", "Mock", "CodeCoverage"], "Parts whose messages are shown."),
    ShowNavigationMarkers: bool(false, "Shows the place of every test."),
    ShowStartMarkers: bool(false, "Pester 6: shows a test when it begins."),
    ReturnRawResultObject: bool(false, "Gives the result as the runner has it."),
  },
  Output: {
    Verbosity: {
      ...string("Normal", "How much is shown.", verbosities),
      renamed: new Map([["minimal", "Normal"]]),
    },
    StackTraceVerbosity: string("Filtered", "How much of a stack trace is shown.", [
      "None",
      "FirstLine",
      "Filtered",
      "Full",
    ]),
    CIFormat: string("Auto", "Marks for a build server.", ["None", "Auto", "AzureDevops", "GithubActions"]),
    CILogLevel: string("Error", "How a build server counts a failure.", ["Error", "Warning"]),
    CIDebugOutput: string("Auto", "Pester 6: more output where a build server is debugged.", ["None", "Auto"]),
    ShowTags: bool(false, "Pester 6: shows tags behind names."),
    RenderMode: string("Auto", "How colours are shown.", ["Auto", "Ansi", "ConsoleColor", "Plaintext"]),
  },
  Mock: { Global: bool(false, "Pester 6: mocks hold in the whole session.") },
  TestDrive: { Enabled: bool(true, "Each file has a drive TestDrive: of its own.") },
  TestRegistry: { Enabled: bool(true, "Each file has a drive TestRegistry: of its own.") },
};

/** What the options of a section are for. */
export const sectionDescriptions: Readonly<Record<string, string>> = {
  Run: "What is run, and what becomes of the outcome.",
  Filter: "Which of the tests run.",
  CodeCoverage: "Which scripts are measured, and the report of it.",
  TestResult: "The report of the tests.",
  Should: "How assertions fail.",
  Debug: "What the runner tells of itself.",
  Output: "What is shown while tests run.",
  Mock: "Where mocks hold.",
  TestDrive: "The drive TestDrive:.",
  TestRegistry: "The drive TestRegistry:.",
};
