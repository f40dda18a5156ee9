import { holdOutput, standardOutput } from "../terminal/StandardOutput.ts";
import type { PlannedFile, TestedFile } from "./TestedFile.ts";
import type { TestRunParts } from "./TestRunParts.ts";
import { testGroup } from "./testGroup.ts";

/** What a process answers for a file: what became of it, and what it wrote to standard output (1) and error (2). */
export interface TestAnswer {
  readonly tested: readonly TestedFile[];
  readonly written: readonly (readonly [descriptor: 1 | 2, text: string])[];
}

/** Lists of files come on standard input, a line of JSON each, and for each a line with an answer a file goes out at once. */
export function answerTests(parts: TestRunParts): number {
  for (;;) {
    const line = parts.program.keyboard.readLine("");
    if (line === null) return 0;
    if (line.trim() === "") continue;
    const answers = (JSON.parse(line) as readonly PlannedFile[]).map((file) => answerOf(file, parts));
    standardOutput.write(`${JSON.stringify(answers)}\n`);
  }
}

function answerOf(file: PlannedFile, parts: TestRunParts): TestAnswer {
  const held = holdOutput();
  const written: TestAnswer["written"][number][] = [];
  let tested: readonly TestedFile[];
  try {
    tested = testGroup([file], parts);
  } finally {
    for (const { to, text } of held.take()) written.push([to.descriptor, text]);
  }
  return { tested, written };
}
