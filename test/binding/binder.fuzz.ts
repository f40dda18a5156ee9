import { expect } from "chai";
import fc from "fast-check";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import { fuzzSettings } from "../fuzzSettings.ts";

const names = ["Name", "Named", "Path", "Value", "N", "Force", "Id"] as const;
const types = [
  "",
  "[string]",
  "[int]",
  "[string[]]",
  "[datetime]",
  "[switch]",
  "[hashtable]",
  "[scriptblock]",
  "[ref]",
  "[object]",
];
const validations = [
  "",
  "[ValidateSet('a','b')]",
  "[ValidateRange(1,5)]",
  "[ValidateNotNullOrEmpty()]",
  "[AllowNull()]",
  "[ValidateCount(1,2)]",
  "[Alias('X','Na')]",
];
const values = [
  "1",
  "'a'",
  "$null",
  "@(1,2)",
  "(Get-Date)",
  "@{ a = 1 }",
  "{ 1 }",
  "-5",
  "1.50",
  "abc",
  "@()",
  "'2020-01-01'",
  "[pscustomobject]@{ Name = 'n'; Id = 3 }",
];

const attribute = fc
  .record({
    set: fc.constantFrom("", "ParameterSetName='A'", "ParameterSetName='B'"),
    mandatory: fc.constantFrom("", "Mandatory"),
    position: fc.constantFrom("", "Position=0", "Position=1"),
    pipeline: fc.constantFrom(
      "",
      "ValueFromPipeline",
      "ValueFromPipelineByPropertyName",
      "ValueFromRemainingArguments",
    ),
  })
  .map(
    ({ set, mandatory, position, pipeline }) =>
      `[Parameter(${[set, mandatory, position, pipeline].filter(Boolean).join(", ")})]`,
  );

const parameter = fc
  .record({
    attributes: fc.array(attribute, { maxLength: 2 }),
    validation: fc.constantFrom(...validations),
    type: fc.constantFrom(...types),
  })
  .map(({ attributes, validation, type }) => `${attributes.join("")}${validation}${type}`);

const argument = fc.oneof(
  fc.constantFrom(...values),
  fc.constantFrom(...names).map((name) => `-${name}`),
  fc
    .record({ name: fc.constantFrom(...names, "Na", "ErrorAction", "OutVariable"), value: fc.constantFrom(...values) })
    .map(({ name, value }) => `-${name}:${value}`),
  fc.constantFrom("@splat", "@list", "-WhatIf", "-Verbose"),
);

const call = fc.record({
  binding: fc.constantFrom(
    "",
    "[CmdletBinding()]",
    "[CmdletBinding(DefaultParameterSetName='A')]",
    "[CmdletBinding(SupportsShouldProcess, PositionalBinding=$false)]",
  ),
  parameters: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), parameter), {
    maxLength: 4,
    selector: ([name]) => name,
  }),
  input: fc.option(fc.constantFrom(...values), { nil: null }),
  args: fc.array(argument, { maxLength: 4 }),
});

type Call = typeof call extends fc.Arbitrary<infer Value> ? Value : never;

function scriptOf({ binding, parameters, input, args }: Call): string {
  const declared = parameters.map(([name, text]) => `${text}$${name}`).join(", ");
  const piped = input === null ? "" : `${input} | `;
  return `$splat = @{ Name = 'a'; Force = $true }; $list = 1, 'a'
function Test-It { ${binding} param(${declared}) process { $PSBoundParameters.Count } }
${piped}Test-It ${args.join(" ")}`;
}

describe("the binder", function () {
  this.timeout(600_000);

  it("binds or refuses what is called at random, and never fails itself", () => {
    const shell = new Shell(readGlobalOptions(new Map(), {}), () => {});
    try {
      fc.assert(
        fc.property(call, (made) => {
          const script = scriptOf(made);
          const session = shell.session(new RecordingHost(120, () => null), new Int32Array(new SharedArrayBuffer(4)));
          session.run(script);
          const defects = session.engine.errors.items.filter(
            (error) => error instanceof ErrorRecord && error.errorId === "InternalError",
          );
          expect(
            defects.map((error) => (error as ErrorRecord).message),
            script,
          ).to.deep.equal([]);
        }),
        fuzzSettings(300),
      );
    } finally {
      shell.close();
    }
  });
});
