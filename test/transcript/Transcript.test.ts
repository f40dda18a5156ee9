import { expect } from "chai";
import { updatedTranscript } from "../../src/transcript/runTranscript.ts";
import { parseTranscript } from "../../src/transcript/Transcript.ts";

const text = `# A comment.
# cmdlab --edition Core

PS> 1 + 1
2

[PS] C:\\>if ($true) {
>>   "a"
>>
>> }
a
  b  

PS C:\\Users> $null
PS> "end"
end
`;

describe("parseTranscript", () => {
  it("reads inputs, continuations and outputs", () => {
    const { options, steps } = parseTranscript(text);
    expect(options).to.deep.equal(["--edition", "Core"]);
    expect(steps.map(({ line, input, output }) => [line, input, output])).to.deep.equal([
      [4, "1 + 1", ["2"]],
      [7, 'if ($true) {\n  "a"\n\n}', ["a", "  b"]],
      [14, "$null", []],
      [15, '"end"', ["end"]],
    ]);
  });

  it("finds nothing in a text without prompts", () => {
    expect(parseTranscript("no prompt here\n").steps).to.deep.equal([]);
  });
});

describe("updatedTranscript", () => {
  it("replaces what differs and keeps the rest", () => {
    const [first, ...others] = parseTranscript(text).steps;
    const outcomes = [
      { step: first, printed: ["three", "four"], isSame: false, stopped: null },
      ...others.map((step) => ({ step, printed: step.output, isSame: true, stopped: null })),
    ];
    expect(updatedTranscript(text, outcomes)).to.equal(text.replace("\n2\n", "\nthree\nfour\n"));
  });
});
