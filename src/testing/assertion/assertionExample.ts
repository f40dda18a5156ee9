import type { CmdletExample } from "../../command/CmdletDefinition.ts";

/** An example that holds, and one that does not with what it says (of one line); `written` is what both write before. */
export function assertionExample(
  holds: string,
  fails: string,
  message: string,
  written = "",
): readonly CmdletExample[] {
  return [
    {
      title: "What holds goes on, what does not hold fails",
      transcript: `PS> ${holds}\n${written}PS> try { ${fails} } catch { $_.Exception.Message.Split("\`n")[0] }\n${written}${message}\n`,
    },
  ];
}
