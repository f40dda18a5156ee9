import { promptServiceKey } from "../../src/command/PromptService.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Switch-Scenario",
  module: "cmdlab",
  className: "Cmdlab.SwitchScenario",
  editions: ["Prompt"],
  synopsis: "Goes on with the organisation of another scenario, in a new session.",
  description:
    "Each scenario has a state folder of its own: what was done in the one before is there on the way back. Variables and functions are not.",
  parameters: { Name: { type: "string", position: 0, mandatory: true } },
  examples: [
    {
      title: "A scenario that is not there",
      transcript:
        "PS> try { Switch-Scenario nowhere } catch { $_.FullyQualifiedErrorId }\nScenarioNotFound,Cmdlab.SwitchScenario\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const prompt = cmdlet.service(promptServiceKey);
      if (prompt.switchTo(values.Name)) return;
      const names = prompt.scenarios().map(({ name }) => name);
      throw cmdlet.terminate({
        id: "ScenarioNotFound",
        message: `There is no scenario '${values.Name}'. Known are ${names.join(", ")}.`,
        category: "ObjectNotFound",
        target: values.Name,
      });
    },
  }),
});
