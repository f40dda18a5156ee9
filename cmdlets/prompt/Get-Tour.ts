import { wrapWords } from "../../src/base/text/wrapWords.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type TourStep, tourSteps } from "./_Get-Tour/tourSteps.ts";

export default defineCmdlet({
  name: "Get-Tour",
  module: "cmdlab",
  editions: ["Prompt"],
  synopsis: "Walks through what cmdlab is, in two minutes.",
  description:
    "Each step runs a command when Enter is pressed; s goes on without it, q leaves. Where nobody is at the keyboard all steps are told and none is run.",
  parameters: { Step: { type: "int", position: 0, validate: [{ rule: "range", minimum: 1, maximum: 8 }] } },
  examples: [
    {
      title: "Its last step",
      transcript:
        "PS> Get-Tour 8\n\n8/8  That is all\nWhat is known of the products and not modelled says so, with the id NotModelled. 'exit' leaves; the organisation stays.\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const first = values.Step ?? 1;
      for (const [index, step] of tourSteps.entries()) if (index >= first - 1 && !take(cmdlet, step, index)) return;
    },
  }),
});

/** One step; false where the person leaves. */
function take(cmdlet: CmdletContext, { title, text, command }: TourStep, index: number): boolean {
  const { host } = cmdlet;
  host.write(`\n${index + 1}/${tourSteps.length}  ${title}\n`, "Cyan");
  host.write(`${wrapWords(text, host.width).join("\n")}\n`);
  if (command === null) return true;
  if (!host.interactive) {
    host.write(`  ${command}\n`);
    return true;
  }
  const answer = host.readLine(`  ${command}\n[Enter] runs it  [s] skips  [q] leaves: `)?.trim().toLowerCase() ?? "q";
  if (answer.startsWith("q")) return false;
  if (!answer.startsWith("s")) cmdlet.state.invokeText(`${command} | Out-Host`, () => {});
  return true;
}
