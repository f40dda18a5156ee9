import path from "node:path";
import { cmdletTable } from "virtual:cmdlets";
import { findScenario } from "../../src/cli/findScenario.ts";
import { nodeMeters } from "../../src/cli/nodeMeters.ts";
import { WorkerSigner } from "../../src/cloud/WorkerSigner.ts";
import type { Lab } from "../../src/labs/file/Lab.ts";
import { readLab } from "../../src/labs/file/parseLab.ts";
import { LabRun } from "../../src/labs/run/LabRun.ts";
import type { LabSurroundings } from "../../src/labs/run/LabSurroundings.ts";
import { pressKeyAgain } from "../../src/repl/scripted/pressKeyAgain.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";

/** A lab with two tasks: to write a file, and then to take a mailbox' right to send. */
export const sample = `---
lab: 1
id: sample
title: A sample
scenario: fabrikam
seed: "7"
minutes: 5
pass: 0.5
---
# A sample

Something to read.

\`\`\`powershell lab=setup
Set-Content C:\\begin.txt begun
\`\`\`

## Task: write a file {#first points=1}

There has to be a file \`C:\\first.txt\`.

\`\`\`powershell lab=check
It 'the file is there' {
    'C:\\first.txt' | Should -Exist -Because 'C: has no such file yet'
}
\`\`\`
\`\`\`text lab=hint after=3m cost=0.5
Look at the name.
\`\`\`
\`\`\`powershell lab=solution
Set-Content C:\\first.txt done
\`\`\`

## Task: stop a service {#second points=3 requires=first}

The transport service must not run.

\`\`\`powershell lab=check
It 'the transport service is stopped' {
    (Get-Service MSExchangeTransport).Status | Should -Be 'Stopped' -Because 'mail still flows'
}
\`\`\`
\`\`\`powershell lab=solution
Stop-Service MSExchangeTransport
\`\`\`

\`\`\`powershell lab=forbid
It 'the information store runs' {
    (Get-Service MSExchangeIS).Status | Should -Be 'Running' -Because 'nobody reads mail without it'
}
\`\`\`

## Afterwards

Well done.
`;

let signer: WorkerSigner | null = null;

/** What the runs of the tests have around them; `time`: their real milliseconds, where a test has its own. */
export function surroundings(scenario = "fabrikam", time: () => number = nodeMeters.milliseconds): LabSurroundings {
  signer ??= new WorkerSigner(path.join(__dirname, "signingWorker.cjs"));
  return {
    scenario: findScenario(scenario),
    cmdlets: cmdletTable,
    signer,
    meters: { ...nodeMeters, milliseconds: time },
    stopFlag: new Int32Array(new SharedArrayBuffer(4)),
    pressKey: pressKeyAgain,
    today: () => Date.UTC(2026, 0, 1),
  };
}

export interface Begun {
  readonly run: LabRun;
  readonly host: RecordingHost;
  readonly lab: Lab;
}

export function begin(text = sample, around = surroundings()): Begun {
  const host = new RecordingHost(100);
  const lab = readLab(text, "sample.md");
  return { run: LabRun.begin(lab, around, { screen: host, lookMilliseconds: 60_000 }), host, lab };
}

/** The states of all tasks, one word each. */
export function states(run: LabRun): string {
  return run.progress.tasks.map(({ state }) => state).join(" ");
}
