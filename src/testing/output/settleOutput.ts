import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { chosenServer } from "./buildServer.ts";

const diagnosticParts = ["Discovery", "Skip", "Mock", "CodeCoverage"];

/** Writes into a configuration what its options of output come to, which is what a run goes by and its result shows. */
export function settleOutput(configuration: PesterConfiguration): void {
  if (configuration.flag("Debug.ShowFullErrors")) configuration.set("Output.StackTraceVerbosity", "Full");
  configuration.set("Output.CIFormat", chosenServer(configuration.word("Output.CIFormat")));
  if (configuration.word("Output.Verbosity") !== "Diagnostic") return;
  configuration.set("Debug.WriteDebugMessages", true);
  const asked = configuration.texts("Debug.WriteDebugMessagesFrom");
  const others = diagnosticParts.filter((part) => !asked.some((one) => one.toLowerCase() === part.toLowerCase()));
  configuration.set("Debug.WriteDebugMessagesFrom", [...asked, ...others]);
}
