import { holdOutput, standardOutput } from "../StandardOutput.ts";
import type { PlannedFile, TestedFile } from "./TestedFile.ts";
import { type TestRunParts, testGroup } from "./testGroup.ts";

/** What a process answers for a file: what became of it, and what it wrote to standard output (1) and error (2). */
export interface TestAnswer {
  readonly tested: readonly TestedFile[];
  readonly written: readonly (readonly [descriptor: 1 | 2, text: string])[];
}

/** Files come on standard input, a line of JSON each, and for each a line of JSON goes out at once. */
export function answerTests(parts: TestRunParts): number {
  for (;;) {
    const line = parts.program.keyboard.readLine("");
    if (line === null) return 0;
    if (line.trim() === "") continue;
    const held = holdOutput();
    const written: TestAnswer["written"][number][] = [];
    let tested: readonly TestedFile[];
    try {
      tested = testGroup([JSON.parse(line) as PlannedFile], parts);
    } finally {
      for (const { to, text } of held.take()) written.push([to.descriptor, text]);
    }
    standardOutput.write(`${JSON.stringify({ tested, written } satisfies TestAnswer)}\n`);
  }
}
