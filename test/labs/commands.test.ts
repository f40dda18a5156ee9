import { labCmdletTable } from "virtual:lab-cmdlets";
import { expect } from "chai";
import { parseTranscript } from "../../src/transcript/Transcript.ts";
import { begin } from "./harness.ts";

describe("the cmdlets of a lab's prompt", () => {
  for (const [name, loader] of labCmdletTable)
    it(`${name} does what its examples show`, () => {
      const { examples, synopsis } = loader.load();
      expect(synopsis).to.match(/\.$/);
      for (const { transcript } of examples) {
        const { run, host } = begin();
        for (const { input, output } of parseTranscript(transcript).steps) {
          host.take();
          run.submit(input);
          expect(host.take().trimEnd().split("\n")).to.deep.equal(output.length === 0 ? [""] : output);
        }
      }
    });

  const texts: readonly (readonly [line: string, text: RegExp])[] = [
    ["Get-LabTask second | Format-List Id, State, Missing", /State +: Locked/],
    ["Get-LabTask third", /There is no task 'third'; the tasks are: first, second\./],
    ["Get-LabHint second", /The task 'second' is not open yet; first: first\./],
    ["Get-LabHint; Get-LabHint", /The task 'first' has no further hint\./],
    ["(Test-Lab).Missing", /^the file is there: C: has no such file yet\n$/],
    ["(Test-Lab -ShowDetail).Missing", /the file is there: Expected/],
    ["Show-LabSolution -Run; Get-Content C:\\first.txt", /^Set-Content C:\\first\.txt done\ndone\n$/],
    ["Get-Help Get-LabTask", /SYNOPSIS\s+Lists the tasks/],
  ];
  for (const [line, text] of texts)
    it(line, () => {
      const { run, host } = begin();
      run.submit(line);
      expect(host.take()).to.match(text);
    });

  it("cost what they say", () => {
    const { run } = begin();
    run.submit("Show-LabSolution -Run");
    expect([run.mark, run.score.points]).to.deep.equal(["[1/2]", 0]);
    run.submit("Stop-Lab");
    expect(run.isStopped).to.equal(true);
  });
});
