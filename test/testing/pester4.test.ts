import { expect } from "chai";
import { openPester } from "./openPester.ts";

interface Case {
  readonly title: string;
  readonly file: string;
  /** How Invoke-Pester is called. */
  readonly call?: string;
  /** What is shown behind the three lines of the head, without times. */
  readonly shown: readonly string[];
}

const summary = (passed: number, failed = 0, skipped = 0, pending = 0, inconclusive = 0): string[] => [
  "Tests completed in N",
  `Tests Passed: ${passed}, Failed: ${failed}, Skipped: ${skipped}, Pending: ${pending}, Inconclusive: ${inconclusive} `,
];

/** The words of the screen are those that runs of Pester 4.10.1 show; what runs when follows its documentation. */
const cases: readonly Case[] = [
  {
    title: "bodies run where they stand, and tests see what is around them",
    file: '$top = 1\nDescribe d { $in = 2; foreach ($n in 1..2) { Context "c $n" { It "i $n" { $top + $in + $n | Should Be (3 + $n) } } } }',
    shown: [
      "  Describing d",
      "",
      "    Context c 1",
      "      [+] i 1 N",
      "",
      "    Context c 2",
      "      [+] i 2 N",
      ...summary(2),
    ],
  },
  {
    title: "hooks are found before the body runs",
    file: "Describe d { It i { $all, $each | Should Be 1, 2 }; BeforeAll { $all = 1 }; BeforeEach { $each = 2 }; AfterEach { $script:after = 3 }; It j { $after | Should Be 3 } }",
    shown: ["  Describing d", "    [+] i N", "    [+] j N", ...summary(2)],
  },
  {
    title: "Setup makes files and folders on the drive of the tests",
    file: "Describe d { Setup -File a\\b.txt text; Setup -Dir c; It i { Get-Content TestDrive:\\a\\b.txt | Should -Be text; 'TestDrive:\\c' | Should -Exist; (Setup -File d.txt -PassThru).Name | Should -Be d.txt } }",
    shown: ["  Describing d", "    [+] i N", ...summary(1)],
  },
  {
    title: "words of Should",
    file: `Describe d {
It a { 1 | Should Be 1; 'x' | Should Not Be 'y'; $null | Should BeNullOrEmpty; 'abc' | Should Match 'b'; 3 | Should BeGreaterThan 2 }
It b { { throw 'a Big one' } | Should Throw 'big'; { } | Should Not Throw }
It c { 1 | Should Foo 2 }
It e { 1 | Should Be 2 }
}`,
    shown: [
      "  Describing d",
      "    [+] a N",
      "    [+] b N",
      "    [-] c N",
      "      RuntimeException: 'Foo' is not a valid Should operator.",
      "      at <ScriptBlock>, P:\\a.Tests.ps1: line 4",
      "    [-] e N",
      "      Expected 2, but got 1.",
      "      5: It e { 1 | Should Be 2 }",
      "      at <ScriptBlock>, P:\\a.Tests.ps1: line 5",
      ...summary(2, 2),
    ],
  },
  {
    title: "results other than passed and failed",
    file: "Describe d { It a -Pending { }; It b { }; It c -Skip { 1 | Should Be 2 }; It e { Set-ItResult -Skipped -Because later }; It f { Set-ItResult -Inconclusive }; It g { Set-ItResult -Pending } }",
    shown: [
      "  Describing d",
      "    [?] a, is pending N",
      "    [?] b, is pending N",
      "    [!] c, is skipped N",
      "    [!] e, is skipped, because later N",
      "    [?] f, is inconclusive N",
      "    [?] g, is pending N",
      ...summary(0, 0, 2, 3, 1),
    ],
  },
  {
    title: "test cases are arguments, and the names have them",
    file: "Describe d { It '<a> of <b> <c>' -TestCases @{ a = 1; b = 'x' }, @{ a = $null; b = 'y' } { param($a) $b | Should BeNullOrEmpty } }",
    shown: ["  Describing d", "    [+] 1 of x <c> N", "    [+] $null of y <c> N", ...summary(2)],
  },
  {
    title: "mocks hold for the block in which they stand, and calls are counted there",
    file: `function f($x) { "real $x" }
Describe d {
Context c { It a { Mock f { "mock $x" }; f 1 | Should Be 'mock 1' }; It b { f 2 | Should Be 'mock 2'; Assert-MockCalled f -Times 2 -Exactly; Assert-MockCalled f -Times 1 -Exactly -Scope It }; It x { Assert-MockCalled f 3 } }
It e { f 3 | Should Be 'real 3' }
It g { Mock f { } -ParameterFilter { $x -eq 9 } -Verifiable; f 4 | Should Be 'real 4'; Assert-MockCalled f -Times 0; Assert-VerifiableMock }
}`,
    shown: [
      "  Describing d",
      "",
      "    Context c",
      "      [+] a N",
      "      [+] b N",
      "      [-] x N",
      "        Expected f to be called at least 3 times but was called 2 times",
      "        3: Context c { It a { Mock f { \"mock $x\" }; f 1 | Should Be 'mock 1' }; It b { f 2 | Should Be 'mock 2'; Assert-MockCalled f -Times 2 -Exactly; Assert-MockCalled f -Times 1 -Exactly -Scope It }; It x { Assert-MockCalled f 3 } }",
      "        at <ScriptBlock>, P:\\a.Tests.ps1: line 3",
      "    [+] e N",
      "    [-] g N",
      "      RuntimeException: ",
      "       Expected f to be called with  $x -eq 9 ",
      "      at <ScriptBlock>, P:\\a.Tests.ps1: line 5",
      ...summary(3, 2),
    ],
  },
  {
    title: "an error outside of tests is a test that failed",
    file: "Describe d { It i { 1 | Should Be 1 }; throw 'in d' }\nthrow 'in file'",
    shown: [
      "  Describing d",
      "    [+] i N",
      "    [-] Error occurred in Describe block N",
      "      RuntimeException: in d",
      "      at <ScriptBlock>, P:\\a.Tests.ps1: line 1",
      "  [-] Error occurred in test script 'P:\\a.Tests.ps1' N",
      "    RuntimeException: in file",
      "    at <ScriptBlock>, P:\\a.Tests.ps1: line 2",
      ...summary(1, 2),
    ],
  },
  {
    title: "tags and names choose among the outermost blocks",
    file: "Describe d -Tag x { It i { 1 | Should Be 1 } }\nDescribe e -Tag y { It j { 1 | Should Be 1 } }",
    call: "-Script P:\\a.Tests.ps1 -Tag y -TestName e* -Show Passed, Summary",
    shown: ["    [+] j N", ...summary(1)],
  },
  {
    title: "with -Strict what is skipped has failed",
    file: "Describe d { It i -Skip { } }",
    call: "-Script P:\\a.Tests.ps1 -Strict -Show Failed",
    shown: [
      "    [-] i N",
      "      RuntimeException: The test failed because the test was executed in Strict mode and the result 'Skipped' was translated to Failed.",
      "",
    ],
  },
  {
    title: "the result object",
    file: "Describe d { Context c { It i { 1 | Should Be 2 } }; It j -Skip { } }",
    call: '-Script P:\\a.Tests.ps1 -Show None -PassThru | ForEach-Object { "$($_.TotalCount) $($_.FailedCount) $($_.SkippedCount)"; $_.TestResult | ForEach-Object { "$($_.Describe)|$($_.Context)|$($_.Name)|$($_.Result)|$($_.Passed)|$($_.FailureMessage)" } }',
    shown: ["2 1 1", "d|c|i|Failed|False|Expected 2, but got 1.", "d||j|Skipped|True|", ""],
  },
];

describe("runs as of Pester 4.10.1", () => {
  for (const { title, file, call = "-Script P:\\a.Tests.ps1", shown } of cases)
    it(title, () => {
      const run = openPester({ "a.Tests.ps1": file });
      try {
        const text = run(`Import-Module Pester -MaximumVersion 4.99; Invoke-Pester ${call}`);
        const lines = text.replace(/\b\d+(\.\d+)?m?s\b/g, "N").split("\n");
        const head = lines.findIndex((line) => line.startsWith("Executing script"));
        const body = head < 0 ? lines : lines.slice(head + 2);
        expect(body.filter((line) => !/^(Pester v|Executing all)/.test(line))).to.deep.equal(
          shown[shown.length - 1] === "" ? shown : [...shown, ""],
        );
      } finally {
        run.close();
      }
    });

  it("are what a file asks for", () => {
    const run = openPester({
      "a.Tests.ps1":
        "#requires -Modules @{ ModuleName = 'Pester'; MaximumVersion = '4.99' }\nDescribe d { $x = 1; It i { $x | Should Be 1 } }",
    });
    try {
      expect(run("(Invoke-Pester P:\\a.Tests.ps1 -PassThru).PassedCount"))
        .to.contain("Pester v4.10.1")
        .and.to.match(/\n1\n$/);
    } finally {
      run.close();
    }
  });
});
