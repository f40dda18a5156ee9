import type { CmdletExample } from "../../command/CmdletDefinition.ts";

/** An example that runs tests of one line and says how many passed. */
export function testExample(title: string, tests: string, passed: number): CmdletExample {
  const run = "(Invoke-Pester -Container (New-PesterContainer -ScriptBlock $tests) -Output None -PassThru).PassedCount";
  return { title, transcript: `PS> $tests = { ${tests} }\nPS> ${run}\n${passed}\n` };
}
