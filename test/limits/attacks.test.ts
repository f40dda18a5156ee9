import { expect } from "chai";
import { stopCodes } from "../../src/base/stopCodes.ts";
import { nodeMeters } from "../../src/cli/nodeMeters.ts";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import type { LimitValues } from "../../src/runtime/Limits.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";
import type { Session } from "../../src/session/Session.ts";
import { attacks } from "./attacks.ts";
import { furtherAttacks } from "./furtherAttacks.ts";
import { laterAttacks } from "./laterAttacks.ts";
import { latestAttacks } from "./latestAttacks.ts";

/** What V8 and our own code say of themselves, which no person may ever see. */
const ownWords =
  /cmdlab itself failed|RangeError|TypeError|Invalid (string|array|typed array) length|Maximum call stack|heap out of memory|maximum size exceeded|\bat .*\.(c?js|ts):\d+/i;

/** T2 in docs/THREATS.md: nothing brings the process down or runs past its limit. */
describe("attacks on limits", () => {
  const shells: Shell[] = [];
  const open = (limits: Partial<LimitValues>): { session: Session; host: RecordingHost } => {
    const shell = new Shell(readGlobalOptions(new Map([["edition", ["Core"]]]), {}), () => {});
    shells.push(shell);
    const host = new RecordingHost(120, () => null);
    const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
    return { session: session.sibling({ limits, host }), host };
  };
  afterEach(() => {
    for (const shell of shells.splice(0)) shell.close();
  });

  it("end with the session: what runs at its end has the grace of a run that was stopped", () => {
    const shell = new Shell(readGlobalOptions(new Map([["edition", ["Core"]]]), {}), () => {});
    shells.push(shell);
    const stopFlag = new Int32Array(new SharedArrayBuffer(4));
    const session = shell.session(new RecordingHost(120, () => null), stopFlag);
    session.run("$null = Register-EngineEvent PowerShell.Exiting -Action { while ($true) { } }");
    stopFlag[0] = stopCodes.person;
    expect(session.run("while ($true) { }").stopped).to.equal("stopped");
    const began = performance.now();
    expect(session.end()).to.equal("time");
    expect(performance.now() - began).to.be.lessThan(10_000);
  });

  for (const { kind, limits, rows } of [...attacks, ...furtherAttacks, ...laterAttacks, ...latestAttacks])
    it(`end as they should: ${kind}`, () => {
      const { session, host } = open({ callDepth: 200, milliseconds: 20_000, ...limits });
      const wrong: string[] = [];
      for (const [script, expected] of rows) {
        session.engine.errors.items.length = 0;
        // What the row before left is no part of what this one's growth is counted from.
        if (limits.memoryGrowth !== undefined) nodeMeters.collect();
        const began = performance.now();
        const { stopped } = session.run(script);
        const took = performance.now() - began;
        const output = host.take();
        const [newest] = session.engine.errors.items;
        const id = newest instanceof ErrorRecord ? newest.fullyQualifiedErrorId : "";
        const ended = stopped ?? (id === "" ? "nothing" : id);
        if (!new RegExp(expected).test(ended)) wrong.push(`${script}: ${ended}`);
        if (ownWords.test(output)) wrong.push(`${script}: ${output.slice(0, 200)}`);
        if (took > 15_000) wrong.push(`${script}: ${took} ms`);
        session.run("'alive'");
        if (host.take() !== "alive\n") wrong.push(`${script}: the session is unusable after it`);
      }
      expect(wrong).to.deep.equal([]);
    });
});
