import { machineEnvironment } from "./machineEnvironment.ts";

export type BuildServer = "None" | "AzureDevops" | "GithubActions";

/** The build server whose marks are wanted; Auto looks at the session's environment. */
export function chosenServer(format: string): BuildServer {
  if (format === "AzureDevops" || format === "GithubActions") return format;
  if (format !== "Auto") return "None";
  if (machineEnvironment("TF_BUILD")?.toLowerCase() === "true") return "AzureDevops";
  return machineEnvironment("GITHUB_ACTIONS")?.toLowerCase() === "true" ? "GithubActions" : "None";
}

/** Whether a build server is told to say more: Azure DevOps by SYSTEM_DEBUG, GitHub by RUNNER_DEBUG. */
export function isBuildServerDebugged(): boolean {
  return machineEnvironment("SYSTEM_DEBUG")?.toLowerCase() === "true" || machineEnvironment("RUNNER_DEBUG") === "1";
}

/** A failure in the words of a build server's log. */
export function buildServerLines(
  server: BuildServer,
  level: string,
  title: string,
  lines: readonly string[],
): string[] {
  const word = level.toLowerCase();
  if (server === "GithubActions")
    return [`::${word}::${title}`, "::group::Message", ...lines.map((line) => line.trimStart()), "::endgroup::"];
  return [`##vso[task.logissue type=${word}] ${title}`, ...lines.map((line) => `##[${word}] ${line}`)];
}
