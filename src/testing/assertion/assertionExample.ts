import type { CmdletExample } from "../../command/CmdletDefinition.ts";

/** An example that holds, and one that does not with what it says (of one line). */
export function assertionExample(holds: string, fails: string, message: string): readonly CmdletExample[] {
  return [
    {
      title: "What holds says nothing, what does not hold fails",
      transcript: `PS> ${holds}\nPS> try { ${fails} } catch { $_.Exception.Message.Split("\`n")[0] }\n${message}\n`,
    },
  ];
}
