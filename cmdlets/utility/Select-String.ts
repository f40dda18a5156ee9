import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { MatchInfo } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.MatchInfo.ts";
import { ClrException } from "../../src/objects/errors/PSError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { FileSystemInfo } from "../../src/objects/values/io/FileSystemInfo.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { linesOf } from "../../src/providers/content/fileText.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { LineSearch } from "./_Select-String/lineSearch.ts";
import { encodingParameter } from "./_shared/encodingParameter.ts";
import { type LineTest, regexTests, simpleTests } from "./_shared/lineTests.ts";

export default defineCmdlet({
  name: "Select-String",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["sls"],
  synopsis: "Finds lines of text that fit a pattern.",
  description:
    "Searches strings of the pipeline or files. Patterns are regular expressions, or plain text with -SimpleMatch.",
  parameters: {
    InputObject: "psobject",
    Pattern: "string[]",
    Path: "string[]",
    LiteralPath: "string[]",
    Culture: "string",
    Raw: "switch",
    SimpleMatch: "switch",
    CaseSensitive: "switch",
    Quiet: "switch",
    List: "switch",
    NoEmphasis: "switch",
    Include: "string[]",
    Exclude: "string[]",
    NotMatch: "switch",
    AllMatches: "switch",
    Encoding: encodingParameter,
    Context: "int[]",
  },
  examples: [
    {
      title: "Lines of the pipeline",
      transcript: "PS> 'alpha', 'beta' | Select-String 'et' | ForEach-Object Line\nbeta\n",
    },
  ],
  steps(cmdlet, values) {
    const [before = 0, after = before] = values.Context ?? [];
    let found = 0;
    let done = false;
    const report = (match: MatchInfo) => {
      found++;
      // With -List the matches of files are written all the same.
      const isListed = values.List && match.path !== "InputStream";
      if (values.Quiet && !isListed) {
        if (!done) cmdlet.write(true);
        done = true;
      } else if (values.Raw) cmdlet.write(match.line);
      else cmdlet.write(match);
    };
    let tests: readonly LineTest[] = [];
    let stream: LineSearch | undefined;
    const searchOf = (path: string) =>
      new LineSearch(
        path,
        tests,
        {
          notMatch: values.NotMatch,
          ignoreCase: !values.CaseSensitive,
          before,
          after,
          hasContext: values.Context !== undefined,
        },
        report,
      );
    const searchFile = (path: string) => {
      if (!isWanted(path, values.Include, values.Exclude)) return;
      const search = searchOf(path);
      const countBefore = found;
      for (const line of linesOf(readFile(cmdlet, path))) {
        cmdlet.checkStop();
        search.line(line);
        if (done || (values.List && found > countBefore)) break;
      }
      search.end();
    };
    return {
      begin() {
        if (values.Culture !== undefined && !values.SimpleMatch) throw cultureWithoutSimpleMatch(cmdlet);
        const patterns = values.Pattern ?? [];
        tests = values.SimpleMatch
          ? simpleTests(patterns, values.CaseSensitive, values.Culture ?? "Current")
          : makeRegexTests(cmdlet, patterns, values.CaseSensitive, values.AllMatches);
        stream = searchOf("InputStream");
      },
      process() {
        if (done) return;
        const paths = values.LiteralPath ?? values.Path;
        if (paths) {
          // All paths are resolved before the first file is read; one that is missing ends the command.
          const files = paths.flatMap((path) => filesOf(cmdlet, path, values.LiteralPath !== undefined));
          for (const file of files) if (!done) searchFile(file);
          return;
        }
        const input = unwrap(cmdlet.raw("InputObject"));
        if (input === undefined) return;
        if (input instanceof FileSystemInfo) {
          if (!input.isDirectory) searchFile(input.path);
        } else stream?.line(input instanceof MatchInfo ? input.line : toText(cmdlet.raw("InputObject") ?? null));
      },
      end() {
        stream?.end();
        if (values.Quiet && found === 0 && (values.LiteralPath ?? values.Path)) cmdlet.write(false);
      },
    };
  },
});

function cultureWithoutSimpleMatch(cmdlet: CmdletContext) {
  return cmdlet.terminate({
    id: "CannotSpecifyCultureWithoutSimpleMatch",
    message: "You must specify -Culture parameter only with -SimpleMatch parameter.",
    category: "InvalidData",
    exception: "System.InvalidOperationException",
  });
}

function makeRegexTests(
  cmdlet: CmdletContext,
  patterns: readonly string[],
  caseSensitive: boolean,
  all: boolean,
): readonly LineTest[] {
  return patterns.map((pattern) => {
    try {
      return regexTests([pattern], caseSensitive, all)[0];
    } catch (error) {
      if (!(error instanceof ClrException)) throw error;
      const message = `The string ${pattern} is not a valid regular expression: ${error.exception.message}`;
      throw cmdlet.terminate({
        id: "InvalidRegex",
        message,
        category: "InvalidArgument",
        exception: "System.ArgumentException",
      });
    }
  });
}

/** Windows PowerShell tries to read folders, too (PowerShell/PowerShell#4829). */
const readsFolders: PerEdition<boolean> = { Desktop: true, Core: false };

function filesOf(cmdlet: CmdletContext, path: string, literal: boolean): readonly string[] {
  const service = cmdlet.service(providerServiceKey);
  const isRead = (file: string) => readsFolders[cmdlet.edition] || !service.fileSystem.isContainer(file);
  // A literal path is read as it is; what is missing shows then.
  if (literal) return [service.filePath(path, true)].filter(isRead);
  return service.resolve(path).flatMap(({ provider, path: file }) => {
    if (provider === service.fileSystem) return isRead(file) ? [file] : [];
    cmdlet.error({
      id: "ProcessingFile",
      message: `Cannot open the file because the current provider (${provider.info.fullName}) cannot open files.`,
      category: "InvalidArgument",
      exception: "System.ArgumentException",
    });
    return [];
  });
}

function readFile(cmdlet: CmdletContext, path: string): string {
  try {
    return cmdlet.service(providerServiceKey).readText(path, cmdlet.raw("Encoding"), "data");
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    const message = `The file ${path} cannot be read: ${error.exception.message}`;
    cmdlet.error({
      id: "ProcessingFile",
      message,
      category: "InvalidArgument",
      exception: "System.ArgumentException",
    });
    return "";
  }
}

/** Patterns stand for whole paths, not for names. */
function isWanted(
  path: string,
  include: readonly string[] | undefined,
  exclude: readonly string[] | undefined,
): boolean {
  const fits = (patterns: readonly string[]) => patterns.some((pattern) => wildcardMatcher(pattern)(path));
  return (include === undefined || fits(include)) && (exclude === undefined || !fits(exclude));
}
