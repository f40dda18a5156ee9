import type { CmdletContext } from "../../command/prelude.ts";

/** Ends the command with CannotSpecifyPathAndLiteralPath unless exactly one of -Path and -LiteralPath is given. */
export function checkCsvPaths(cmdlet: CmdletContext): void {
  if (cmdlet.isBound("Path") === cmdlet.isBound("LiteralPath"))
    throw notBoth(cmdlet, "CannotSpecifyPathAndLiteralPath", "-Path", "-LiteralPath");
}

/** Of two parameters that contradict each other only one may be given. */
export function checkCsvWriting(cmdlet: CmdletContext): void {
  if (cmdlet.isBound("QuoteFields") && cmdlet.isBound("UseQuotes"))
    throw notBoth(cmdlet, "CannotSpecifyQuoteFieldsAndUseQuotes", "-UseQuotes", "-QuoteFields");
  if (cmdlet.isBound("IncludeTypeInformation") && cmdlet.isBound("NoTypeInformation")) {
    const id = "CannotSpecifyIncludeTypeInformationAndNoTypeInformation";
    throw notBoth(cmdlet, id, "-IncludeTypeInformation", "-NoTypeInformation");
  }
}

function notBoth(cmdlet: CmdletContext, id: string, first: string, second: string) {
  return cmdlet.terminate({
    id,
    message: `You must specify either the ${first} or ${second} parameters, but not both.`,
    category: "InvalidData",
    exception: "System.InvalidOperationException",
  });
}
